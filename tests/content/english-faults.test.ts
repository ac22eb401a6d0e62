/** Each fault of the English, of ours and of the translation, that must stop the build, on a copy. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ContentCopy } from './content-copy.ts';

const INNOVATION = 'content/decision/2-1-innovation-capacity.mdx';
const DELIVERY = 'content/decision/6-delivery.mdx';
const REFORM = 'content/decision/2-5-reform-and-opening-up.mdx';

const copy = new ContentCopy();

/** Puts words in the place of others, and gives every fault as `file:line: problem`. */
async function problemsOf(file: string, words: string | RegExp, others: string): Promise<string[]> {
	await copy.edit(file, (source) => source.replace(words, others));
	return copy.problems();
}

const NO_COMMA = /has an “and” within a member and no comma before its last “and”$/;

test('a list without its comma in a sentence, a note, a summary, an entry and a topic', async () => {
	const cases = [
		[
			INNOVATION,
			'extraction and refining, and fine chemicals',
			'extraction and refining and fine chemicals',
		],
		[REFORM, 'gas and internet, credit repair, and', 'gas and internet, credit repair and'],
		[REFORM, 'government services, and the powers', 'government services and the powers'],
		['content/glossary/producer-services.mdx', 'exhibitions, and online', 'exhibitions and online'],
		['content/topics/risk-rule-of-law.yaml', 'and punishment, and the', 'and punishment and the'],
	] as const;
	for (const [file, words, others] of cases) {
		const [only, ...more] = await problemsOf(file, words, others);
		assert.match(only ?? '', NO_COMMA, `${file}: ${only ?? 'no fault'}`);
		assert.deepEqual(more, []);
		assert.ok(only?.startsWith(`${file}:`), only);
		await copy.putBack();
	}
});

test('what is left of markup in a summary and in a topic', async () => {
	const cases = [
		[INNOVATION, /(?<=^summary:\n(?: .*\n)*? {2}en: '?\w+) /m],
		['content/topics/hydrogen.yaml', /(?<=^description:\n(?: .*\n)*? {2}en: '?\w+) /m],
	] as const;
	for (const [file, place] of cases) {
		const [only, ...more] = await problemsOf(file, place, ' { ');
		assert.match(only ?? '', /“\{” stands in the English$/, file);
		assert.deepEqual(more, []);
		await copy.putBack();
	}
});

test('square brackets for a subject, with too many words, and before what they explain', async () => {
	const inside = 'between honest errors made in reform and deliberate violations';
	const cases = [
		['[the city]', '[the city] explains nothing'],
		[
			`[to distinguish fairly as well as ${inside}]`,
			`[to distinguish fairly as well as ${inside}] has 15 words`,
		],
		[`, [${inside}]`, `[${inside}] does not follow the words that it explains`],
		[`[${inside}`, 'a square bracket stands alone or within others'],
	] as const;
	for (const [words, problem] of cases) {
		const found = await problemsOf(DELIVERY, `[${inside}]`, words);
		assert.ok(
			found.some((one) => one.endsWith(`: ${problem}`)),
			found.join('\n'),
		);
		await copy.putBack();
	}
});

test('a reading of ours that does not say so, in either language, and one that is not declared', async () => {
	const file = 'content/decision/2-2-modern-industrial-system.mdx';
	const unsaid = /the note “delivery-warehouses” has a reading of ours and does not say so in both/;
	const [english] = await problemsOf(
		file,
		'We conclude that the exchange decides',
		'The exchange decides',
	);
	assert.match(english ?? '', unsaid);
	await copy.putBack();
	const [chinese] = await problemsOf(file, '我们由此认为，仓库能否', '因此，仓库能否');
	assert.match(chinese ?? '', unsaid);
	await copy.putBack();
	const [undeclared] = await problemsOf(
		file,
		/(\[\^delivery-warehouses\]:\n\s+actor: .*?), our-reading/,
		'$1',
	);
	assert.match(
		undeclared ?? '',
		/“delivery-warehouses” says that a reading is ours, and its sources/,
	);
});
