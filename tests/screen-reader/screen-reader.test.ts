/** A section as a screen reader says it: Orca with Firefox, in the last build. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, suite, test } from 'node:test';
import { preview } from 'astro';
import { z } from 'astro/zod';
import { attributeOf, elementsOf, textOf } from '../../src/checks/html.ts';
import { isTermCard } from '../../src/exports/term-card.ts';
import { allSentences } from '../engines/sentences.ts';
import { missingPackages } from './debian.ts';
import { listenTo, type Listener } from './orca.ts';

const PORT = Number(process.env['PORT'] ?? 4330);
const SECTION = '/en/decision/1-3/';
const SENTENCE = '1-3.1.1';

/** More keys than a reader would press to come there. */
const MANY = 60;

/** How long all of it may take, in ms. */
const LIMIT = 300_000;

const missing = missingPackages();
const skip = missing.length > 0 && `Debian’s ${missing.join(', ')} cannot be had here`;

const page = elementsOf(readFileSync(`dist${SECTION}index.html`, 'utf8'));
const textBy = (attribute: string, value: string) => {
	const element = page.find(
		(one) => attributeOf(one, attribute) === value && attributeOf(one, 'lang') === 'en',
	);
	return element ? textOf(element) : '';
};

/** Letters and digits alone: lines are broken anywhere, and what is a link is said to be one. */
function bare(said: readonly string[]): string {
	return said
		.filter((words) => words !== 'opens dialog')
		.map((words) => words.replace(/ link\.?$/, '').replace(/^Note \d+$/, ''))
		.join('')
		.replace(/[^\p{L}\p{N}]/gu, '');
}

suite('Orca reads a section', { skip, timeout: LIMIT }, () => {
	let server: Awaited<ReturnType<typeof preview>> | undefined;
	let orca: Listener | undefined;
	const press = async (key: string) => (await orca?.press(key)) ?? [];
	before(async () => {
		server = await preview({ server: { port: PORT }, logLevel: 'error' });
		const title = page.find(({ tagName }) => tagName === 'title');
		assert.ok(title);
		orca = await listenTo(`http://localhost:${PORT}${SECTION}`, textOf(title));
	});
	after(async () => {
		await orca?.close();
		await server?.stop();
	});

	test('the title is said first, and 1 leads to the heading, in both languages', async () => {
		const said = (await press('1')).join(' ');
		assert.ok(said.includes(textBy('data-heading', '1-3')), said);
		assert.match(said, /\p{Script=Han}+ heading level 1/u);
	});

	test('line by line the sentence is said whole, with no number or sign within it', async () => {
		const { en = '' } = allSentences().find(({ id }) => id === SENTENCE) ?? {};
		const wanted = bare([en]);
		assert.notEqual(wanted, '');
		const said: string[] = [];
		for (let keys = 0; keys < MANY && !bare(said).includes(wanted); keys++) {
			said.push(...(await press('Down')));
		}
		assert.ok(bare(said).includes(wanted), said.join('\n'));
	});

	test('a term is said to open something, and what opens is its definition', async () => {
		const { term, words } = firstTerm();
		await press('1');
		let said: string[] = [];
		for (let keys = 0; keys < MANY && !said.some((one) => one.startsWith(words)); keys++) {
			said = await press('k');
		}
		assert.ok(said.includes('opens dialog'), said.join('\n'));
		const definition = (await press('Return')).join(' ');
		const card: unknown = JSON.parse(readFileSync(`dist/data/terms/en/${term}.json`, 'utf8'));
		assert.ok(isTermCard(card));
		const [explained] = card.explanation.en;
		for (const part of [card.zh, card.pinyin, card.en, explained?.runs[0]?.text ?? '-']) {
			assert.ok(definition.includes(part.trim()), `${part} is not in: ${definition}`);
		}
		await press('Escape');
	});
});

/** The first term that is marked in the English of the sentence, with the words of its link. */
function firstTerm(): { term: string; words: string } {
	const link = page.find(
		(one) => one.tagName === 'a' && attributeOf(one, 'data-term') !== undefined && isInEnglish(one),
	);
	return {
		term: z.string().parse(link && attributeOf(link, 'data-term')),
		words: link ? textOf(link).trim() : '',
	};
}

function isInEnglish({ parentNode }: (typeof page)[number]): boolean {
	return parentNode !== null && 'attrs' in parentNode && attributeOf(parentNode, 'lang') === 'en';
}
