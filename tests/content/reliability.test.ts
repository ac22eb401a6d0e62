/** That the list of faults names tests that there are. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

/** What a short name in the list may stand for. */
function filesOf(name: string): string[] {
	const inTests = ['.spec.ts', '.test.ts', ''].map((end) => `tests/${name}${end}`);
	return [...inTests, `src/${name}.ts`];
}

test('every fault has tests, and there are all of them', () => {
	const rows = readFileSync('docs/reliability.md', 'utf8')
		.split('\n')
		.filter((line) => /^\| (?!fault|-)/.test(line))
		.map((line) => line.split('|').map((cell) => cell.trim()));
	assert.ok(rows.length >= 30);
	for (const [, fault = '', seen = '', tests = ''] of rows) {
		assert.notEqual(seen, '', fault);
		const named = [...tests.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
		assert.notEqual(named.length, 0, fault);
		for (const name of named) assert.ok(filesOf(name).some(existsSync), `${fault}: ${name}`);
	}
});
