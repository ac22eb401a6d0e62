/** What Ctrl+A and copying give on every kind of page, as plain text and as HTML. */
import type { Page } from 'playwright/test';
import { elementsOf } from '../../src/checks/html.ts';
import { languagesTogether } from '../built/run-together.ts';
import { expect, test } from './site.ts';

const PATHS = [
	'',
	'decision/',
	'decision/1-1/',
	'decision/2-2/',
	'decision/6/',
	'glossary/',
	'glossary/hidden-debt/',
	'topics/',
	'topics/low-altitude-aerospace/',
	'at-a-glance/',
	'pictures/',
	'search/',
	'about/',
];

test.beforeEach(async ({ context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

/** Selects the whole page, copies it and reads the clipboard. */
async function copyAll(page: Page): Promise<{ plain: string; html: string }> {
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.press('ControlOrMeta+c');
	return page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const read = async (type: string) => (await (await item?.getType(type))?.text()) ?? '';
		return { plain: await read('text/plain'), html: await read('text/html') };
	});
}

/** The text of everything that a selector finds and that is shown, line breaks as spaces. */
function shown(page: Page, selector: string): Promise<string[]> {
	return page
		.locator(selector)
		.filter({ visible: true })
		.evaluateAll((elements) =>
			elements.map((element) => element.textContent.replace(/\s+/g, ' ').trim()),
		);
}

/** Where two languages touch within a line of HTML; the names of languages are a row of links. */
function touching(html: string, language: string): string[] {
	const body = elementsOf(html).find(({ tagName }) => tagName === 'body');
	return (body ? languagesTogether(body, language === 'zh' ? 'zh-Hans' : language) : []).filter(
		(joint) => !/¦中文$|¦English$|^English¦/.test(joint),
	);
}

for (const language of ['en', 'zh']) {
	for (const path of PATHS) {
		test(`everything copied keeps the languages apart: /${language}/${path}`, async ({ page }) => {
			await page.setViewportSize({ width: 1280, height: 900 });
			await page.goto(`/${language}/${path}`);
			const { plain, html } = await copyAll(page);
			const lines = plain.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
			for (const heading of await shown(page, 'main .heading-half')) {
				expect(lines, heading).toContain(heading);
			}
			for (const sentence of await shown(page, '[data-sentence]')) {
				expect(plain.replace(/\s+/g, ' '), sentence).toContain(sentence);
			}
			// No line has a sentence's end and then the other language's beginning.
			expect(lines.filter((line) => /[a-z][.;]\p{Script=Han}|。[A-Z][a-z]/u.test(line))).toEqual(
				[],
			);
			expect(touching(html, language)).toEqual([]);
		});
	}
}

async function summaryLabel(page: Page): Promise<string> {
	return (await page.locator('.summary-label').first().textContent())?.trim() ?? '?';
}

for (const [path, viewport] of [
	['/en/decision/1-1/', { width: 1280, height: 900 }],
	['/en/decision/1-1/', { width: 1700, height: 900 }],
	['/zh/decision/2-2/?view=zh', { width: 390, height: 844 }],
	['/zh/decision/', { width: 1280, height: 900 }],
] as const) {
	test(`what is ours is copied under its label: ${path} at ${viewport.width} px`, async ({
		page,
	}) => {
		await page.setViewportSize(viewport);
		await page.goto(path);
		// On a section's page our summary is behind a line, and copied when it can be read.
		const summaries = page.locator('.section-summary > summary');
		if ((await summaries.count()) > 0) {
			expect((await copyAll(page)).plain).not.toContain(await summaryLabel(page));
			for (const summary of await summaries.all()) await summary.click();
		}
		const { plain, html } = await copyAll(page);
		const [title] = await page.locator('.notes-title').allTextContents();
		const notes = await page
			.locator('.note')
			.filter({ visible: true })
			.evaluateAll((elements) =>
				elements.map((note) => {
					const of = (selector: string) =>
						(note.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
					const half = [...note.querySelectorAll<HTMLElement>('.note-text')].find(
						({ offsetHeight }) => offsetHeight > 0,
					);
					const text = (half?.textContent ?? '').replace(/\s+/g, ' ').trim();
					return { label: of('.note-head'), text, lang: half?.lang ?? '' };
				}),
			);
		expect(notes.length).toBeGreaterThan(3);
		for (const { label, text, lang } of notes) {
			expect(label).toMatch(/^(Note \d+|注\d+) · /);
			expect(plain).toContain(`\n\n${label}\n\n${text.slice(0, 30)}`);
			const root = path.slice(1, 3) === 'en' ? 'en' : 'zh-Hans';
			expect(html).toContain(`<h5 lang="${root}">${label}</h5>\n<p lang="${lang}">`);
		}
		for (const part of [plain, html]) {
			const count = part.split(title ?? '?').length - 1;
			expect(count).toBe(await page.locator('.notes-title').count());
		}
		const [summary] = await shown(page, '.summary-text');
		expect(plain).toContain(`${await summaryLabel(page)}\n\n${summary ?? '?'}`);
		// The text comes before the notes and is free of them.
		const [text = ''] = plain.split(title ?? '?');
		for (const note of notes.slice(0, 3)) expect(text).not.toContain(note.text.slice(0, 40));
	});
}

test(
	'a selection in the text takes no note, one over two notes takes their labels',
	{ tag: '@core' },
	async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 900 });
		await page.goto('/en/decision/1-1/');
		const select = (from: string, to: string) =>
			page.evaluate(
				([begin, end]) => {
					const [start, last] = [begin, end].map((one) => document.querySelector(one ?? ''));
					const text = start?.firstChild;
					if (!text || !last) return;
					text.dispatchEvent(new Event('selectstart', { bubbles: true }));
					getSelection()?.setBaseAndExtent(text, 0, last, last.childNodes.length);
				},
				[from, to],
			);
		const copied = async () => {
			await page.keyboard.press('ControlOrMeta+c');
			return page.evaluate(() => navigator.clipboard.readText());
		};
		await select('[id="s1-1.2.2"]', '.note-group:last-child .note-source');
		expect(await copied()).not.toMatch(/Note \d|Source/);
		await select('.note .note-text[lang=en]', '.note-group:last-child .note-text[lang=en]');
		expect(await copied()).toMatch(
			/^Notes: our words[^\n]*\n\nNote 1 · [^\n]+\n\n[A-Z][^]*\n\nNote 2 · /,
		);
		await page.locator('.section-summary > summary').click();
		await select('.summary-text[lang=en]', '[id="s1-1.1.1"]');
		const summary = await copied();
		expect(summary).toBe((await shown(page, '.summary-text[lang=en]'))[0]);
	},
);

test.describe('with scripts off', () => {
	test.use({ javaScriptEnabled: false });

	test(
		'the browser’s own copy has each half in a paragraph of its own and labels the notes',
		{ tag: '@core' },
		async ({ page }) => {
			await page.goto('/en/decision/1-1/');
			await page.keyboard.press('ControlOrMeta+a');
			await page.keyboard.press('ControlOrMeta+c');
			await page.goto('about:blank');
			await page.setContent('<div contenteditable></div>');
			await page.locator('[contenteditable]').focus();
			await page.keyboard.press('ControlOrMeta+v');
			const pasted = page.locator('[contenteditable]').first();
			const html = await pasted.innerHTML();
			const text = await pasted.innerText();
			expect(touching(`<body>${html}`, 'en')).toEqual([]);
			expect(text).toMatch(/Notes: our words, not the decision’s\n/);
			expect(text).toMatch(/\nNote 1 · [A-Z]/);
			expect(text).not.toMatch(/\d the city/);
		},
	);
});
