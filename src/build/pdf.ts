/**
 * `npm run pdf`: prints the one HTML file of the last build as PDF, in both languages and in each, and
 * shows what was made on the pages of downloads. It is no part of the build, since the machine of a host
 * may have no browser.
 */
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright';
import packageJson from '../../package.json' with { type: 'json' };
import { browserArguments, findBrowser } from '../../tests/e2e/find-browser.ts';
import { RELEASED } from '../downloads/released.ts';
import { LANGUAGE_TAGS, LANGUAGES, type Language } from '../model/language.ts';
import { showMade } from './show-made.ts';

const SITE = resolve(process.argv[2] ?? 'dist');
const FOLDER = join(SITE, 'downloads');

/** The editions by what is shown of the HTML file. */
const EDITIONS = [
	{ file: 'suining-decision.pdf', view: 'both' },
	{ file: 'suining-decision-zh.pdf', view: 'zh' },
	{ file: 'suining-decision-en.pdf', view: 'en' },
] as const;

/** The glossary would be as long as the rest; it has files of its own. */
const WITHOUT_GLOSSARY = '.glossary { display: none !important; }';

/** Opens the HTML file in one of its views, in light colors. */
async function show(page: Page, view: 'both' | Language): Promise<void> {
	await page.goto(pathToFileURL(join(FOLDER, 'suining-decision.html')).href);
	await page.addStyleTag({ content: WITHOUT_GLOSSARY });
	await page.locator(`[name=view][value=${view}]`).check();
	await page.locator('[name=theme][value=light]').check();
	const language = view === 'both' ? undefined : view;
	await page.evaluate(
		({ lang, title }) => {
			document.documentElement.lang = lang;
			document.title = title ?? document.title;
		},
		{
			lang: LANGUAGE_TAGS[language ?? 'zh'],
			title: language && (await titleIn(page, language)),
		},
	);
}

async function titleIn(page: Page, language: Language): Promise<string | undefined> {
	const title = page.locator(`.title-block h1 [lang="${LANGUAGE_TAGS[language]}"]`);
	return (await title.textContent()) ?? undefined;
}

/**
 * The foot of every page: where the text is from, which version it is, the page. Chromium takes it as
 * a string of HTML alone; all that stands in it is ours.
 */
async function footer(page: Page): Promise<string> {
	const links = page.locator('.title-block a');
	const address = (await links.count()) > 0 ? await links.first().getAttribute('href') : undefined;
	const words = [address, packageJson.version, RELEASED].filter(Boolean).join(' · ');
	const style = 'width: 100%; padding: 0 16mm; display: flex; justify-content: space-between';
	return `<div style="${style}; font: 8px sans-serif"><span>${words}</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`;
}

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error('no Chromium found: run npx playwright install');
const browser = await chromium.launch({ executablePath, args: browserArguments() });
// The file forbids styles that it was not made with.
const page = await browser.newPage({ bypassCSP: true });
const sizes = new Map<string, number>();
for (const { file, view } of EDITIONS) {
	await show(page, view);
	const path = join(FOLDER, file);
	await page.pdf({
		path,
		format: 'A4',
		margin: { top: '16mm', bottom: '18mm', left: '16mm', right: '16mm' },
		displayHeaderFooter: true,
		headerTemplate: '<span></span>',
		footerTemplate: await footer(page),
		tagged: true,
		outline: true,
	});
	sizes.set(file, (await stat(path)).size);
}
await browser.close();
for (const language of LANGUAGES) {
	const path = join(SITE, language, 'downloads', 'index.html');
	await writeFile(path, showMade(await readFile(path, 'utf8'), sizes));
}
for (const [file, size] of sizes) process.stdout.write(`${file}: ${Math.ceil(size / 1000)} KB\n`);
