/** That the list of faults names tests that there are. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

/** A list of names that tests of a file have, or that are in theirs. */
const NAMED = /((?:“[^”]+”(?:, )?)+) in `([^`]+)`/g;

/** What a short name in the list stands for: a file, or all that lie in a folder. */
function filesOf(name: string): string[] {
	const inTests = ['.spec.ts', '.test.ts', ''].map((end) => `tests/${name}${end}`);
	const found = [...inTests, `src/${name}.ts`].find(existsSync);
	if (found === undefined) return [];
	if (!statSync(found).isDirectory()) return [found];
	return readdirSync(found, { recursive: true, encoding: 'utf8' })
		.map((file) => join(found, file))
		.filter((file) => file.endsWith('.ts') && !file.includes('node_modules'));
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
