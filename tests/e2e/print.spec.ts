import { readFileSync } from 'node:fs';
import { extractText } from 'unpdf';
import type { Page } from 'playwright/test';
import { z } from 'astro/zod';
import packageJson from '../../package.json' with { type: 'json' };
import { expect, test } from './site.ts';

const sentences = z
	.array(z.object({ id: z.string(), zh: z.string(), en: z.string() }))
	.parse(JSON.parse(readFileSync('dist/data/decision.json', 'utf8')));

/** What remains of a text whatever a PDF does with its spaces, line ends and hyphens. */
const KEPT = { zh: /[\p{Script=Han}，。；：、（）“”]/gu, en: /[A-Za-z]/g } as const;

/** Radicals that share a glyph with the characters after them and stand for them in a PDF's text. */
const RADICALS = new Map(
	'⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻓长 ⻔门 ⻘青 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻬齐 ⻰龙 ⺠民 ⼾户'
		.split(' ')
		.map(([radical = '', character = '']) => [radical, character]),
);

type Language = keyof typeof KEPT;

function kept(text: string, language: Language): string {
	return (text.match(KEPT[language]) ?? [])
		.map((one) => RADICALS.get(one) ?? (one >= '⼀' && one <= '⿕' ? one.normalize('NFKC') : one))
		.join('');
}

/** The text of each page of the PDF that printing gives. */
async function printed(page: Page, format: 'A4' | 'Letter'): Promise<string[]> {
	await hasPrintSheet(page);
	const pdf = await page.pdf({ format });
	return (await extractText(new Uint8Array(pdf))).text;
}

/** Until the sheet for paper is there, which is asked for behind the load. */
async function hasPrintSheet(page: Page): Promise<void> {
	await page.waitForFunction(() =>
		[...document.styleSheets].some(({ media }) => media.mediaText === 'print'),
	);
}

/** On which page each sentence stands whole; fails if one does not, or not in the order of the text. */
function pagesOf(pages: readonly string[], section: string, language: Language): number[] {
	const texts = pages.map((text) => kept(text, language));
	let [page, at] = [0, 0];
	return sentences
		.filter(({ id }) => id.startsWith(section))
		.map((sentence) => {
			const wanted = kept(sentence[language], language);
			while (page < texts.length && (texts[page]?.indexOf(wanted, at) ?? -1) < 0) {
				page += 1;
				at = 0;
			}
			expect(page, `${sentence.id} is printed whole and in order`).toBeLessThan(texts.length);
			at = (texts[page]?.indexOf(wanted, at) ?? 0) + wanted.length;
			return page;
		});
}

for (const format of ['A4', 'Letter'] as const) {
	test(`the whole decision side by side on ${format}: every pair on one page, in order`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto('/en/decision/?view=side');
		const pages = await printed(page, format);
		const zh = pagesOf(pages, '', 'zh');
		expect(zh).toHaveLength(179);
		expect(pagesOf(pages, '', 'en')).toEqual(zh);
		for (const [index, text] of pages.entries()) {
			expect(text.replace(/\s+/g, ' ')).toContain(`/en/decision/ · version ${packageJson.version}`);
			expect(text.replace(/\s+/g, '')).toContain(`${index + 1}/${pages.length}`);
			expect(
				text.match(/Contents|Listen|Cite(?! as)|Aa|Side by side|min left|Previous|Skip/g) ?? [],
			).toEqual([]);
		}
		expect(pages.at(-1)).toContain('The Chinese text prevails');
		expect(pages.at(-1)).toContain('/en/decision/');
		expect(pages.join('')).not.toMatch(/localhost|127\.0\.0\.1/);
	});
}

test(
	'a view of one language prints that language alone, with its numbers',
	{ tag: '@core' },
	async ({ page }) => {
		await page.goto('/en/decision/2-2/?view=zh');
		const chinese = await printed(page, 'A4');
		pagesOf(chinese, '2-2.', 'zh');
		const foot = /\/en\/decision\/2-2\/|version|The Suining Decision/g;
		expect(chinese.join('')).toContain('以先进制造业为重点优化现代化产业体系');
		expect(chinese.join('')).not.toMatch(/We will|manufacturing city/);
		expect(chinese.join('').replace(foot, '')).toMatch(/4\.10/);

		await page.goto('/zh/decision/2-2/?view=en');
		const english = await printed(page, 'Letter');
		pagesOf(english, '2-2.', 'en');
		expect(english.join('')).not.toMatch(/坚定不移|以先进制造业/);
	},
);

test(
	'reveal prints its one language, interleaved both, on white whatever the theme',
	{ tag: '@core' },
	async ({ page }) => {
		await page.addInitScript(() => {
			localStorage.setItem('reading', '{"theme":"dark","size":"200"}');
		});
		await page.goto('/zh/decision/2-3/?view=reveal');
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
		await expect(page.locator('[data-sentence]').first()).toHaveCSS('color', 'rgb(0, 0, 0)');
		const one = await printed(page, 'A4');
		pagesOf(one, '2-3.', 'zh');
		expect(one).toHaveLength(2);
		expect(one.join('')).not.toContain('We will');
		await page.goto('/zh/decision/2-3/?view=interleaved');
		const both = await printed(page, 'Letter');
		expect(pagesOf(both, '2-3.', 'zh')).toEqual(pagesOf(both, '2-3.', 'en'));
	},
);

test('paper has notes and summary, or the text alone if the reader wants it so', async ({
	page,
}) => {
	await page.goto('/en/decision/2-3/?view=side');
	const ours = /our words|Summary|Note \d/;
	const plain = async () => (await printed(page, 'A4')).join('').replace(/\s+/g, ' ');
	const text = sentences.filter(({ id }) => id.startsWith('2-3.'));
	const whole = await plain();
	expect(whole).toMatch(ours);
	await page.getByRole('button', { name: 'Reading settings' }).click();
	await page.getByRole('group', { name: 'On paper' }).getByText('Text alone').click();
	await page.keyboard.press('Escape');
	// The screen keeps them.
	await expect(page.locator('.notes')).toBeVisible();
	const pages = await printed(page, 'A4');
	expect(pages.join(' ')).not.toMatch(ours);
	expect(pagesOf(pages, '2-3.', 'en')).toHaveLength(text.length);
	expect(pagesOf(pages, '2-3.', 'zh')).toHaveLength(text.length);
	await page.reload();
	expect((await plain()).length).toBeLessThan(whole.length);
	await expect(page.locator('html')).toHaveAttribute('data-paper', 'text');
});

test.describe('with scripts off', () => {
	test.use({ javaScriptEnabled: false });

	test('paper is white and without the furniture of the screen', async ({ page }) => {
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		await page.goto('/en/decision/2-3/');
		await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
		await expect(page.getByRole('banner')).toBeHidden();
		await expect(page.locator('[data-sentence]').first()).toBeVisible();
	});
});

test('the print button prints', async ({ page }) => {
	await page.addInitScript(() => {
		window.print = () => {
			document.title = 'printed';
		};
	});
	await page.goto('/zh/decision/');
	await page.getByRole('button', { name: '打印' }).press('Enter');
	await expect(page).toHaveTitle('printed');
});
