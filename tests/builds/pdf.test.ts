/** The PDF files that `npm run pdf` makes of the last build: whole, with the text of every sentence. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { extractText, getDocumentProxy } from 'unpdf';
import { attributeOf, elementsOf, textOf } from '../../src/checks/html.ts';
import { LANGUAGES, type Language } from '../../src/model/language.ts';

const HTML = 'downloads/suining-decision.html';

const EDITIONS: readonly [file: string, languages: readonly Language[]][] = [
	['suining-decision.pdf', LANGUAGES],
	['suining-decision-zh.pdf', ['zh']],
	['suining-decision-en.pdf', ['en']],
];

/** A copy of what the PDF files are made of, so that the build stays as it is. */
let site: string;
before(async () => {
	site = await mkdtemp(join(tmpdir(), 'pdf-'));
	await mkdir(join(site, 'downloads'));
	await cp(join('dist', HTML), join(site, HTML));
	for (const language of LANGUAGES) {
		const folder = `${language}/downloads`;
		await cp(join('dist', folder), join(site, folder), { recursive: true });
	}
	const { status, stderr } = spawnSync(process.execPath, ['src/build/pdf.ts', site], {
		encoding: 'utf8',
	});
	assert.equal(status, 0, stderr);
});
after(() => rm(site, { recursive: true }));

/** Characters that fonts draw with one shape, though Unicode does not take them for the same: a PDF names either. */
const ONE_SHAPE = new Map(
	'⺠民 ⺟母 ⻁虎 ⻄西 ⻅见 ⻆角 ⻋车 ⻓长 ⻔门 ⻘青 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻬齐 ⻮齿 ⻰龙 ⻲龟 ⺎兀 ⺁厂 戶户 ―—'
		.split(' ')
		.map(([named = '', meant = '']) => [named, meant] as const),
);

/** The characters alone: lines are broken anywhere, and a PDF may name another character of the same shape. */
function bare(text: string): string {
	return text
		.normalize('NFKC')
		.replace(/[\s\u00ad]/gu, '')
		.replace(/[\u2e80-\u2eff\u2015\u6236]/gu, (character) => ONE_SHAPE.get(character) ?? character);
}

for (const [file, languages] of EDITIONS) {
	test(`${file} has every sentence of its languages and no other, tags and an outline`, async () => {
		const bytes = await readFile(join(site, 'downloads', file));
		const pdf = await getDocumentProxy(Uint8Array.from(bytes));
		const { text } = await extractText(pdf, { mergePages: false });
		const whole = bare(text.join(''));
		const halves = elementsOf(await readFile(join(site, HTML), 'utf8')).filter(
			(element) => attributeOf(element, 'data-sentence') !== undefined,
		);
		for (const half of halves) {
			const isShown = languages.some((one) => attributeOf(half, 'lang')?.startsWith(one));
			assert.equal(whole.includes(bare(textOf(half))), isShown, textOf(half));
		}
		assert.equal((await pdf.getMarkInfo())?.Marked, true);
		assert.ok((await pdf.getOutline()).length > 0);
	});

	test(`qpdf finds nothing wrong with ${file}`, (context) => {
		const path = join(site, 'downloads', file);
		const { status, stdout, stderr, error } = spawnSync('qpdf', ['--check', path], {
			encoding: 'utf8',
		});
		if (error) context.skip('qpdf is not installed');
		else assert.equal(status, 0, stdout + stderr);
	});
}

test('the pages of downloads show the PDF files that were made', async () => {
	for (const language of LANGUAGES) {
		const html = await readFile(join(site, language, 'downloads/index.html'), 'utf8');
		const links = elementsOf(html).map((element) => attributeOf(element, 'href') ?? '');
		for (const [file] of EDITIONS) {
			assert.ok(
				links.some((link) => link.endsWith(`/downloads/${file}`)),
				file,
			);
		}
		assert.doesNotMatch(html, /data-on-request/);
	}
});
