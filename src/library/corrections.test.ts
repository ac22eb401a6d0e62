import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FaultsError } from '../model/fault.ts';
import { correctionsFrom } from './corrections.ts';

test('what the environment names is where corrections go, and nothing else', () => {
	assert.deepEqual(correctionsFrom({}), { issues: undefined, mail: undefined });
	assert.deepEqual(correctionsFrom({ REPORT_ISSUES_URL: ' ', REPORT_MAIL: '' }), {
		issues: undefined,
		mail: undefined,
	});
	const [issues, mail] = ['https://example.org/issues/new', 'us@example.org'];
	assert.deepEqual(correctionsFrom({ REPORT_ISSUES_URL: issues, REPORT_MAIL: mail }), {
		issues,
		mail,
	});
});

for (const [name, value] of [
	['REPORT_ISSUES_URL', 'example.org/issues'],
	['REPORT_ISSUES_URL', 'javascript:alert(1)'],
	['REPORT_MAIL', 'mailto:us@example.org?subject=x'],
	['REPORT_MAIL', 'us at example.org'],
] as const) {
	test(`${name}=${value} is refused by name`, () => {
		assert.throws(
			() => correctionsFrom({ [name]: value }),
			(error) => error instanceof FaultsError && error.message.includes(`${name} “${value}”`),
		);
	});
}
