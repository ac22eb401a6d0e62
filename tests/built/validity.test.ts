/** The built pages are valid HTML: the compiler passes mistakes on, and browsers would guess. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { builtPages } from './pages.ts';

const validator = new HtmlValidate({
	extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
	rules: {
		// Long titles are the document's own.
		'long-title': 'off',
	},
});

test('every built page is valid', async () => {
	for (const page of await builtPages()) {
		const report = await validator.validateString(page.html, page.path);
		const messages = report.results.flatMap(({ messages }) =>
			messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
		);
		assert.deepEqual([...new Set(messages)], [], page.path);
	}
});
