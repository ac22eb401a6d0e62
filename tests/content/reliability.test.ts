/** That the list of faults names tests that there are. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

/** A list of names that tests of a file have, or that are in theirs. */
const NAMED = /((?:“[^”]+”(?:, )?)+) in `([^`]+)`/g;

/** What a short name in the list stands for: a file, files that begin alike, or all of a folder. */
function filesOf(name: string): string[] {
	return globSync([
		...['.spec.ts', '.test.ts', '/*.ts', '/checks/*.ts'].map((end) => `tests/${name}${end}`),
		`src/${name}.ts`,
	]);
}

const rows = readFileSync('docs/reliability.md', 'utf8')
	.split('\n')
	.filter((line) => /^\| (?!fault|-)/.test(line))
	.map((line) => line.split('|').map((cell) => cell.trim()));

test('every fault has tests, and there are all of them', () => {
	assert.ok(rows.length >= 30);
	for (const [, fault = '', seen = '', tests = ''] of rows) {
		assert.notEqual(seen, '', fault);
		const named = [...tests.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
		assert.notEqual(named.length, 0, fault);
		for (const name of named) assert.notEqual(filesOf(name).length, 0, `${fault}: ${name}`);
	}
});

test('a test that is named has that name in its file', () => {
	let count = 0;
	for (const [, fault = '', , tests = ''] of rows) {
		for (const [, names = '', file = ''] of tests.matchAll(NAMED)) {
			const source = filesOf(file).map((one) => readFileSync(one, 'utf8'));
			for (const [, name = ''] of names.matchAll(/“([^”]+)”/g)) {
				count += 1;
				const quoted = new RegExp(`['"\`][^'"\`\\n]*${RegExp.escape(name)}`);
				assert.ok(
					source.some((text) => quoted.test(text)),
					`${fault}: “${name}” in ${file}`,
				);
			}
		}
	}
	assert.ok(count >= rows.length, 'nearly every row names its tests');
});
