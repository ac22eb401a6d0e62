import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainVerb } from './verb-forms.ts';

const VERBS = ['build', 'built', 'carry out', 'move faster', 'explore', 'apply', 'set up', 'set'];

for (const [phrase, verb] of [
	['We will build a park', 'build'],
	['builds a park', 'build'],
	['building a park', 'build'],
	['and explore building a park', 'explore'],
	['exploring more', 'explore'],
	['explored', 'explore'],
	['carried out', 'carry out'],
	['It carries out the plan', 'carry out'],
	['applying the plan', 'apply'],
	['it applies', 'apply'],
	['we set up a park', 'set up'],
	['a builder and an exploration', undefined],
	['The program to explore it will be built', 'built'],
	['Moving faster', 'move faster'],
] as const) {
	test(`${phrase}: ${verb ?? 'none'}`, () => {
		assert.equal(mainVerb(phrase, VERBS), verb);
	});
}
