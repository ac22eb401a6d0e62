import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FACETS, filterRows, readChoice, writeChoice, type Choice } from './commitment-filter.ts';

const KNOWN = {
	strength: ['must', 'will', 'explore', 'seek'],
	part: ['0', '1', '2'],
	topic: ['trade', 'jobs', 'health'],
	date: ['2027', '2035', 'none'],
};
const NONE: Choice = { strength: [], part: '', topic: '', date: '', q: '' };

/** Every combination of values once, with no, one or two topics. */
const rows = KNOWN.strength.flatMap((strength) =>
	KNOWN.part.flatMap((part) =>
		KNOWN.date.flatMap((date) =>
			[[], ['trade'], ['jobs', 'health']].map((topics) => ({
				...{ id: [strength, part, date, ...topics].join(' '), strength, part, date, topics },
			})),
		),
	),
);
const any = () => true;

/** All subsets of the strengths with every value of the others, or none. */
const choices = KNOWN.strength
	.reduce<string[][]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]])
	.flatMap((strength) =>
		['', ...KNOWN.part].flatMap((part) =>
			['', ...KNOWN.topic].flatMap((topic) =>
				['', ...KNOWN.date].map((date): Choice => ({ strength, part, topic, date, q: '' })),
			),
		),
	);

/** The same question asked in the plainest way. */
function plainly(choice: Choice, words: (row: (typeof rows)[number]) => boolean) {
	let found = rows.filter(words);
	if (choice.strength.length > 0) {
		found = found.filter(({ strength }) => choice.strength.includes(strength));
	}
	if (choice.part !== '') found = found.filter(({ part }) => part === choice.part);
	if (choice.topic !== '') found = found.filter(({ topics }) => topics.includes(choice.topic));
	if (choice.date !== '') found = found.filter(({ date }) => date === choice.date);
	return found;
}

test(`${choices.length} choices show what asking for one field after the other shows`, () => {
	const withWords = (row: { id: string }) => row.id.includes('e');
	for (const choice of choices) {
		for (const words of [any, withWords]) {
			assert.deepEqual(filterRows(rows, choice, words).shown, plainly(choice, words));
		}
	}
});

test('each count is what choosing its value would show', () => {
	for (const choice of choices) {
		const { counts } = filterRows(rows, choice, any);
		for (const facet of FACETS) {
			for (const value of KNOWN[facet]) {
				const other = { ...choice, [facet]: facet === 'strength' ? [value] : value };
				assert.equal(counts[facet].get(value) ?? 0, plainly(other, any).length);
			}
			const all = { ...choice, [facet]: facet === 'strength' ? [] : '' };
			assert.equal(counts[facet].get('') ?? 0, plainly(all, any).length);
		}
	}
});

test('the counts of strengths, parts and dates sum to all, and those chosen to what is shown', () => {
	for (const choice of choices) {
		const { shown, counts } = filterRows(rows, choice, any);
		const sum = (facet: 'strength' | 'part' | 'date', values: readonly string[]) =>
			values.reduce((total, value) => total + (counts[facet].get(value) ?? 0), 0);
		for (const facet of ['strength', 'part', 'date'] as const) {
			assert.equal(sum(facet, KNOWN[facet]), counts[facet].get('') ?? 0);
		}
		const chosen = choice.strength.length > 0 ? choice.strength : KNOWN.strength;
		assert.equal(sum('strength', chosen), shown.length);
	}
});

test('every choice comes back from its address', () => {
	for (const choice of choices) {
		assert.deepEqual(readChoice(writeChoice(choice, ''), KNOWN), choice);
	}
	const words = { ...NONE, q: '研发 & “R&D”, 100%+' };
	assert.deepEqual(readChoice(writeChoice(words, ''), KNOWN), words);
});

test('an address is written as it is read aloud, and keeps what is not ours', () => {
	const choice = { ...NONE, strength: ['explore', 'seek'], part: '2' };
	assert.equal(writeChoice(choice, ''), '?strength=explore,seek&part=2');
	assert.equal(writeChoice(NONE, '?part=2&view=zh'), '?view=zh');
	assert.equal(writeChoice(NONE, '?part=2'), '');
});

test('what there is not is left out of an address, strengths take the order of the list', () => {
	const search = '?strength=seek,wish,must&part=9&topic=trade&date=1999&q=';
	assert.deepEqual(readChoice(search, KNOWN), {
		...{ strength: ['must', 'seek'], part: '', topic: 'trade', date: '', q: '' },
	});
});
