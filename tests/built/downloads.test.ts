/** The files to take along: each has every sentence as the site has it, and is what it says it is. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { z } from 'astro/zod';
import { strFromU8, unzipSync } from 'fflate';
import { attributeOf, elementsOf, elementsWithin, textOf } from '../../src/checks/html.ts';
import { LANGUAGES, type Language } from '../../src/model/language.ts';
import {
	epubPages,
	fromCsv,
	fromEpub,
	fromHtml,
	fromTmx,
	fromWord,
	type TakenTexts,
} from './taken-texts.ts';

const FOLDER = 'dist/downloads';

/** How each file is read back, and which languages it must have. */
const READERS: readonly [
	file: string,
	read: (bytes: Uint8Array) => TakenTexts,
	languages: readonly Language[],
][] = [
	['suining-decision.epub', fromEpub, LANGUAGES],
	['suining-decision-zh.epub', fromEpub, ['zh']],
	['suining-decision-en.epub', fromEpub, ['en']],
	['suining-decision.html', fromHtml, LANGUAGES],
	['suining-decision.docx', fromWord, LANGUAGES],
	['suining-decision.tmx', fromTmx, LANGUAGES],
	['suining-sentences.csv', fromCsv, LANGUAGES],
];

const EPUBS = READERS.flatMap(([file]) => (file.endsWith('.epub') ? [file] : []));

async function data<T extends z.ZodType>(name: string, schema: T): Promise<z.output<T>> {
	return schema.parse(JSON.parse(await readFile(`dist/data/${name}.json`, 'utf8')));
}

const sentences = await data(
	'decision',
	z.array(z.object({ id: z.string(), zh: z.string(), en: z.string() })),
);
const notes = await data(
	'notes',
	z.array(z.object({ id: z.string(), zh: z.string(), en: z.string() })),
);
const terms = await data(
	'glossary',
	z.array(z.object({ id: z.string(), uses: z.array(z.string()) })),
);

function take(file: string): Promise<Buffer> {
	return readFile(`${FOLDER}/${file}`);
}

for (const [file, read, languages] of READERS) {
	test(`${file} has every sentence as the site has it, in order`, async () => {
		const texts = read(await take(file));
		for (const language of LANGUAGES) {
			const expected = languages.includes(language)
				? sentences.map((sentence) => [sentence.id, sentence[language]])
				: [];
			assert.deepEqual([...texts[language]], expected);
		}
	});
}

test('every file that was made is read back by a test', async () => {
	const tests = (await readdir('tests/built')).filter((file) => file.endsWith('.test.ts'));
	const sources = await Promise.all(tests.map((file) => readFile(`tests/built/${file}`, 'utf8')));
	const files = (await readdir(FOLDER)).filter((file) => !file.endsWith('.pdf'));
	assert.deepEqual(
		files.filter((file) => !sources.some((source) => source.includes(`'${file}'`))),
		[],
	);
});

for (const file of EPUBS) {
	test(`${file} is a valid EPUB without a warning`, async () => {
		const { messages } = await EpubCheck.validate(Uint8Array.from(await take(file)));
		assert.deepEqual(messages, []);
	});

	test(`${file} has every note behind its mark and every term with its uses`, async () => {
		const pages = epubPages(await take(file)).map(({ html }) => elementsOf(html));
		const elements = pages.flat();
		const of = (name: string, value: string) =>
			elements.filter((element) => attributeOf(element, name) === value);
		assert.deepEqual(
			of('epub:type', 'footnote').map((note) => attributeOf(note, 'id')),
			notes.map(({ id }) => `note-${id}`),
		);
		assert.ok(of('epub:type', 'noteref').length > 0);
		for (const page of pages) {
			const ids = new Set(page.map((element) => attributeOf(element, 'id')));
			for (const element of page) {
				if (attributeOf(element, 'epub:type') !== 'noteref') continue;
				assert.ok(ids.has((attributeOf(element, 'href') ?? '').slice(1)), 'a note elsewhere');
			}
		}
		for (const { id, uses } of terms) {
			const [entry] = of('id', `term-${id}`);
			assert.ok(entry, id);
			const links = elementsWithin(entry)
				.filter((element) => attributeOf(element, 'href') !== undefined)
				.map((link) => textOf(link));
			assert.ok(new Set(uses).isSubsetOf(new Set(links)), id);
		}
	});

	test(`${file} begins with its kind, which is not compressed`, async () => {
		const bytes = await take(file);
		assert.equal(bytes.toString('latin1', 30, 58), 'mimetypeapplication/epub+zip');
	});
}

test('the HTML file asks for nothing and runs nothing but what it was made with', async () => {
	const html = (await take('suining-decision.html')).toString();
	assert.ok(Buffer.byteLength(html) < 1_500_000);
	const elements = elementsOf(html);
	for (const element of elements) {
		assert.equal(attributeOf(element, 'src'), undefined);
		if (element.tagName === 'link') assert.fail('a link to another file');
		const href = attributeOf(element, 'href') ?? '#';
		assert.match(href, element.tagName === 'a' ? /^(#|https?:)/ : /^#$/);
	}
	const policy = elements.find((one) => attributeOf(one, 'http-equiv') !== undefined);
	const allowed = (policy && attributeOf(policy, 'content')) ?? '';
	assert.match(
		allowed,
		/^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+';/,
	);
	for (const name of ['style', 'script']) {
		const [one, ...others] = elements.filter(({ tagName }) => tagName === name);
		assert.deepEqual(others, []);
		const hash = createHash('sha256')
			.update(one ? textOf(one) : '')
			.digest('base64');
		assert.ok(allowed.includes(`${name}-src 'sha256-${hash}'`), name);
	}
});

test('the Word file has each note once, marked once', async () => {
	const files = unzipSync(await take('suining-decision.docx'));
	const xml = (name: string) => strFromU8(files[`word/${name}.xml`] ?? new Uint8Array());
	const marked = [...xml('document').matchAll(/<w:footnoteReference w:id="(\d+)"/g)];
	assert.deepEqual(
		marked.map(([, id]) => Number(id)),
		notes.map((_, index) => index + 1),
	);
	for (const { zh } of notes) assert.ok(xml('footnotes').includes(zh.replaceAll('&', '&amp;')), zh);
});

test('the pages of downloads list every file that was made, with its size', async () => {
	const made = (await readdir(FOLDER)).filter((file) => !file.endsWith('.pdf'));
	for (const language of LANGUAGES) {
		const html = await readFile(`dist/${language}/downloads/index.html`, 'utf8');
		const items = elementsOf(html).filter(
			(element) => element.tagName === 'li' && attributeOf(element, 'hidden') === undefined,
		);
		const listed = items.flatMap((item) => {
			const [link] = elementsWithin(item).filter(
				(one) => attributeOf(one, 'download') !== undefined,
			);
			const href = link && attributeOf(link, 'href');
			return href === undefined ? [] : [{ file: href.replace(/^.*\//, ''), text: textOf(item) }];
		});
		const withoutPdf = listed.filter(({ file }) => !file.endsWith('.pdf'));
		assert.deepEqual(withoutPdf.map(({ file }) => file).toSorted(), made.toSorted());
		for (const { file, text } of withoutPdf) {
			const size = Math.ceil((await take(file)).length / 1000);
			assert.ok(text.includes(`${size} KB`), `${file}: ${size} KB in “${text}”`);
		}
	}
});
