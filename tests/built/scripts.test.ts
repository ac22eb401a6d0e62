/**
 * What the built scripts call, those of packages too: the build lowers syntax for the oldest promised
 * engine, never methods.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtScripts } from './scripts.ts';

/** Functions that Chrome 92 lacks, by what calls them; the engines that have them from then on. */
const TOO_NEW: readonly (readonly [call: RegExp, since: string])[] = [
	[/\.(?:toSorted|toReversed|toSpliced)\(/, 'Chrome 110, Safari 16'],
	[/\.findLast(?:Index)?\(/, 'Chrome 97'],
	[/\bhasOwn\(/, 'Chrome 93'],
	[/\bgroupBy\(/, 'Chrome 117, Safari 17.4'],
	[/\bwithResolvers\(/, 'Chrome 119, Safari 17.4'],
	[/\b(?:fromAsync|sumPrecise|isError)\(/, 'Chrome 121'],
	[/\.(?:isWellFormed|toWellFormed)\(/, 'Chrome 111'],
	[/\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/, 'Chrome 122'],
	[/\.getOrInsert(?:Computed)?\(/, 'Chrome 145'],
	// Lists have these methods since long, iterators do not; `Object.keys()` gives a list.
	[
		/(?:\.(?:keys|values|entries)\(\)|\.matchAll\([^()]*\))\.(?:map|filter|flatMap|take|drop|reduce|toArray|forEach|some|every|find)\(/,
		'Chrome 122, Safari 18.4',
	],
	[/\bPromise\.try\(|\bRegExp\.escape\(|\bIterator\./, 'Chrome 122 and later'],
	[/\bstructuredClone\(/, 'Chrome 98'],
	[/\bAbortSignal\.(?:any|timeout)\(/, 'Chrome 103 and later'],
	[/\.checkVisibility\(/, 'Chrome 105'],
	[/\bURL\.(?:canParse|parse)\(/, 'Chrome 120 and later'],
];

test('no script calls what the oldest promised engine lacks', () => {
	const scripts = builtScripts();
	assert.ok(scripts.length > 10, 'the scripts are found');
	const found = scripts.flatMap(({ name, text }) =>
		TOO_NEW.flatMap(([call, since]) => {
			const match = call.exec(text);
			if (!match) return [];
			return [`${name}: ${text.slice(Math.max(0, match.index - 30), match.index + 30)} (${since})`];
		}),
	);
	assert.deepEqual(found, []);
});

test('no selector names what an engine may not know, unless in a list that forgives', () => {
	const unforgiving = /\.querySelector(?:All)?\([`'"](?!:is\()[^`'"]*:popover-open/;
	assert.deepEqual(
		builtScripts().filter(({ text }) => unforgiving.test(text)),
		[],
	);
});
