/**
 * `npm run previews`: draws the pictures that programs show of a link to a section, one in each
 * language, into `public/previews/`, and writes down what they say. It is no part of the build: the
 * fonts of another machine would make other bytes of the same words. A test of the built pages fails where the
 * words have changed since.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { browserArguments, findBrowser } from '../../tests/e2e/find-browser.ts';
import { readContent } from '../content/content.ts';
import { indexedPng } from './indexed-png.ts';
import { previewWords, sectionPreview, type Preview } from '../i18n/preview.ts';
import { LANGUAGE_TAGS, LANGUAGES, type Language } from '../model/language.ts';
import { PREVIEW_FOLDER, PREVIEW_SIZE } from '../model/preview.ts';
import { escapeXml } from '../exports/xml.ts';

const STYLES = ['src/styles/tokens.css', 'src/build/previews.css'];

/** The light theme’s paper, ink, soft ink, accent, rule and mark; letters fade into the paper. */
const COLORS = {
	ground: [0xfd, 0xfc, 0xf9],
	inks: [
		{ color: [0x1c, 0x1b, 0x18], steps: 6 },
		{ color: [0x4d, 0x4a, 0x43], steps: 3 },
		{ color: [0x9b, 0x1c, 0x06], steps: 4 },
		{ color: [0xde, 0xda, 0xcf], steps: 1 },
		{ color: [0xc8, 0x37, 0x1b], steps: 1 },
	],
} as const;

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error('no Chromium found: run npx playwright install');
const styles = await Promise.all(STYLES.map((file) => readFile(file, 'utf8')));
const { sections } = await readContent(process.cwd());
const browser = await chromium.launch({ executablePath, args: browserArguments() });
const page = await browser.newPage({ viewport: PREVIEW_SIZE, colorScheme: 'light' });
const folder = join('public', PREVIEW_FOLDER);
await mkdir(folder, { recursive: true });
const said: Record<string, string> = {};
for (const { data } of sections) {
	if (!data) continue;
	const [first] = data.paragraphs.flat();
	const opening = first && { zh: first.zh.text, en: first.en.text };
	for (const language of LANGUAGES) {
		const preview = sectionPreview(data, opening, language);
		await page.setContent(markup(preview, language));
		await page.evaluate(fit);
		const pixels = await pixelsOf(await page.screenshot());
		await writeFile(join(folder, preview.file), indexedPng({ ...PREVIEW_SIZE, pixels }, COLORS));
		said[preview.file] = previewWords(preview);
	}
}
await browser.close();
await writeFile('src/build/previews.json', `${JSON.stringify(said, undefined, '\t')}\n`);
process.stdout.write(`${Object.keys(said).length} pictures in ${folder}\n`);

/** A title as small as all of the words need. */
function fit(): void {
	const { body } = document;
	const title = body.querySelector('h1');
	for (let size = 54; title && size > 30 && body.scrollHeight > body.clientHeight; size -= 2) {
		title.style.fontSize = `${size}px`;
	}
}

/** The colors of the pixels of a picture, as browsers draw them: red, green, blue and alpha of each. */
async function pixelsOf(png: Buffer): Promise<Buffer> {
	const bytes = await page.evaluate(
		async (address) => {
			const image = Object.assign(new Image(), { src: address });
			await image.decode();
			const { naturalWidth: width, naturalHeight: height } = image;
			const canvas = Object.assign(document.createElement('canvas'), { width, height });
			const context = canvas.getContext('2d');
			context?.drawImage(image, 0, 0);
			const { data } = context?.getImageData(0, 0, width, height) ?? {};
			let text = '';
			for (let at = 0; data && at < data.length; at += 0x8000) {
				text += String.fromCharCode(...data.subarray(at, at + 0x8000));
			}
			return btoa(text);
		},
		`data:image/png;base64,${png.toString('base64')}`,
	);
	return Buffer.from(bytes, 'base64');
}

function markup({ place, title, opening, foot }: Preview, language: Language): string {
	const text = (tag: string, words: string) => `<${tag}>${escapeXml(words)}</${tag}>`;
	const body = [text('header', place), text('h1', title), text('p', opening), text('footer', foot)];
	return `<!doctype html><html lang="${LANGUAGE_TAGS[language]}" data-theme="light"><style>${styles.join('\n')}</style><body>${body.join('')}`;
}
