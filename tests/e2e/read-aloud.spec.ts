import type { Page } from 'playwright/test';
import { CHOICES } from '../../src/components/settings/choices.ts';
import { axeFindings } from './axe.ts';
import { expect, test } from './site.ts';

interface Spoken {
	text: string;
	lang: string;
	voice: string;
	rate: number;
}

interface StandInUtterance {
	text: string;
	lang: string;
	rate: number;
	voice: { name: string };
	onend: (() => void) | null;
	onerror: (() => void) | null;
}

declare global {
	interface Window {
		spoken: Spoken[];
		endUtterance: () => void;
	}
}

const VOICES = [
	{ name: 'Remote Chinese', lang: 'zh-CN', localService: false },
	{ name: 'Chinese', lang: 'zh_CN', localService: true },
	{ name: 'Cantonese', lang: 'zh-HK', localService: true },
	{ name: 'English', lang: 'en-GB', localService: true },
];

/** Puts a synthesizer in the browser’s place that only records, and ends an utterance when told. */
async function standIn(page: Page, voices: readonly object[]): Promise<void> {
	await page.addInitScript((list) => {
		const spoken: Spoken[] = [];
		let current: { onend: (() => void) | null; onerror: (() => void) | null } | undefined;
		const synthesis = Object.assign(new EventTarget(), {
			getVoices: () => list,
			speak: (utterance: StandInUtterance) => {
				current = utterance;
				const { text, lang, rate, voice } = utterance;
				spoken.push({ text, lang, rate, voice: voice.name });
			},
			cancel: () => {
				const stopped = current;
				current = undefined;
				stopped?.onerror?.();
			},
		});
		Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
		class Utterance {
			text: string;
			constructor(text: string) {
				this.text = text;
			}
		}
		Object.assign(window, {
			SpeechSynthesisUtterance: Utterance,
			spoken,
			endUtterance: () => {
				const ended = current;
				current = undefined;
				ended?.onend?.();
			},
		});
	}, voices);
}

function spoken(page: Page): Promise<Spoken[]> {
	return page.evaluate(() => window.spoken);
}

/** Lets what is being said come to its end, as often as it takes to get to another sentence. */
async function finishSentence(page: Page): Promise<void> {
	const before = await read(page);
	await expect(async () => {
		await page.evaluate(() => {
			window.endUtterance();
		});
		expect(await read(page)).not.toBe(before);
	}).toPass({ intervals: [10] });
}

function read(page: Page): Promise<string> {
	return page.locator('.pair[data-read] [data-sentence][id]').evaluate(({ id }) => id);
}

function player(page: Page) {
	return page.getByRole('group', { name: 'Read aloud' });
}

test('it reads on from a sentence, with each language’s own voice, and keeps it in view', async ({
	page,
}) => {
	await standIn(page, VOICES);
	await page.goto('/en/decision/2-2/#s2-2.2.2');
	await expect(page.locator('[id="s2-2.2.2"]')).toBeInViewport();
	await page.getByRole('button', { name: 'Listen' }).click();
	const button = (name: string) => player(page).getByRole('button', { name, exact: true });
	await expect(button('Pause')).toBeFocused();
	await expect.poll(() => read(page)).toBe('s2-2.2.2');
	await expect.poll(async () => (await spoken(page)).length).toBe(1);
	const [first] = await spoken(page);
	expect(first).toMatchObject({ voice: 'English', lang: 'en-GB', rate: 1 });
	const text = await page.locator('[id="s2-2.2.2"]').evaluate((half) => {
		for (const mark of half.querySelectorAll('[data-note]')) mark.remove();
		return half.textContent;
	});
	expect(text.replace(/\s+/g, ' ')).toContain(first?.text.trim());

	for (let sentence = 0; sentence < 6; sentence += 1) await finishSentence(page);
	expect(await read(page)).not.toBe('s2-2.2.2');
	await expect(page.locator('.pair[data-read]')).toBeInViewport();
	const whole = (await spoken(page)).map((one) => one.text).join('');
	expect(whole.startsWith(text.replace(/\s+/g, ' ').trim())).toBe(true);
	for (const one of await spoken(page)) expect(one.text.length).toBeLessThanOrEqual(300);

	const at = await read(page);
	await button('Next sentence').click();
	await expect.poll(() => read(page)).not.toBe(at);
	await button('Previous sentence').click();
	await expect.poll(() => read(page)).toBe(at);

	await button('Pause').click();
	await expect(button('Resume')).toBeVisible();
	const said = (await spoken(page)).length;
	await button('Resume').press('Enter');
	await expect.poll(async () => (await spoken(page)).length).toBe(said + 1);

	await player(page).getByRole('combobox', { name: 'Speed' }).selectOption('1.5×');
	await player(page).getByRole('combobox', { name: 'Language' }).selectOption('中文');
	await expect
		.poll(async () => (await spoken(page)).at(-1))
		.toMatchObject({ voice: 'Chinese', rate: 1.5 });
	await player(page).getByRole('combobox', { name: 'Language' }).selectOption('Both in turn');
	await finishSentence(page);
	const turns = (await spoken(page)).map(({ voice }) => voice);
	expect(turns.slice(-8)).toContain('English');
	expect(turns.slice(-8)).toContain('Chinese');

	for (const theme of CHOICES.theme) {
		await page.evaluate((value) => (document.documentElement.dataset['theme'] = value), theme);
		expect(await axeFindings(page), theme).toEqual([]);
	}
	await button('Stop').click();
	await expect(player(page)).toBeHidden();
	await expect(page.getByRole('button', { name: 'Listen' })).toBeFocused();
	await expect(page.locator('[data-read]')).toHaveCount(0);
});

test('it stops at the end of the text and says so', { tag: '@core' }, async ({ page }) => {
	await standIn(page, VOICES);
	await page.goto('/en/decision/2-3/#s2-3.1.5');
	await expect(page.locator('[id="s2-3.1.5"]')).toBeInViewport();
	await page.getByRole('button', { name: 'Listen' }).press('Enter');
	await expect.poll(async () => (await spoken(page)).length).toBe(1);
	await expect(async () => {
		await page.evaluate(() => {
			window.endUtterance();
		});
		await expect(player(page).getByRole('status')).toHaveText('End of the text', { timeout: 10 });
	}).toPass({ intervals: [10] });
	await expect(player(page).getByRole('button', { name: 'Resume' })).toBeVisible();
});

test(
	'the phrase that is spoken is marked with its twin, and none once it stops',
	{ tag: '@core' },
	async ({ page }) => {
		await standIn(page, VOICES);
		await page.setViewportSize({ width: 1280, height: 900 });
		await page.goto('/en/decision/2-3/?view=side#s2-3.1.4');
		await page.getByRole('button', { name: 'Listen' }).press('Enter');
		const root = page.locator('html');
		await expect(root).toHaveAttribute('data-phrase', /^2-3\.1\.4\//);
		const words = () =>
			page.evaluate(() =>
				[...(CSS.highlights.get('phrase') ?? [])].map((range) =>
					range instanceof Range ? range.toString() : '',
				),
			);
		const first = await words();
		expect(first).toHaveLength(2);
		const [{ text } = { text: '' }] = await spoken(page);
		expect(text.startsWith(first.find((one) => /^[A-Z]/.test(one)) ?? '?')).toBe(true);
		const held = await root.getAttribute('data-phrase');
		await expect(async () => {
			await page.evaluate(() => {
				window.endUtterance();
			});
			expect(await root.getAttribute('data-phrase')).not.toBe(held);
		}).toPass({ intervals: [50] });
		// The player has the foot of the window, and what is heard is not said once more.
		await expect(page.locator('phrase-twins')).toBeEmpty();
		await player(page).getByRole('button', { name: 'Stop', exact: true }).click();
		await expect(root).not.toHaveAttribute('data-phrase');
	},
);

test('a view of one language is read in it', { tag: '@core' }, async ({ page }) => {
	await standIn(page, VOICES);
	await page.goto('/en/decision/2-3/?view=zh');
	await page.getByRole('button', { name: 'Listen' }).click();
	await expect
		.poll(async () => (await spoken(page)).at(-1))
		.toMatchObject({ voice: 'Chinese', lang: 'zh_CN' });
});

test(
	'where a language has no voice the control says so, and the other is still read',
	{ tag: '@core' },
	async ({ page }) => {
		await standIn(
			page,
			VOICES.filter(({ lang }) => !/^zh.CN/.test(lang)),
		);
		await page.goto('/en/decision/2-3/');
		await page.getByRole('button', { name: 'Listen' }).click();
		await expect.poll(async () => (await spoken(page)).length).toBe(1);
		await expect(player(page).getByRole('status')).toBeEmpty();
		await player(page).getByRole('combobox', { name: 'Language' }).selectOption('中文');
		await expect(player(page).getByRole('status')).toContainText('no Chinese voice');
		await expect(player(page).getByRole('button', { name: 'Resume' })).toBeDisabled();
		expect(await spoken(page)).toHaveLength(1);
		await player(page).getByRole('combobox', { name: 'Language' }).selectOption('Both in turn');
		await expect.poll(async () => (await spoken(page)).at(-1)?.voice).toBe('English');
		await expect(player(page).getByRole('status')).toContainText('no Chinese voice');
	},
);

test('a browser without speech says so', async ({ page }) => {
	await page.addInitScript(() => {
		Reflect.deleteProperty(Window.prototype, 'speechSynthesis');
		Reflect.deleteProperty(window, 'speechSynthesis');
	});
	await page.goto('/zh/decision/2-3/');
	await page.getByRole('button', { name: '朗读' }).click();
	const group = page.getByRole('group', { name: '朗读' });
	await expect(group.getByRole('status')).toHaveText('这个浏览器不支持朗读。');
});

test.describe('on a phone', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } });

	test('it begins from the menu of a sentence and does not lie over what it reads', async ({
		page,
	}) => {
		await standIn(page, VOICES);
		await page.goto('/en/decision/2-3/');
		await page.getByRole('link', { name: 'Link to sentence 2-3.1.3' }).tap();
		await page.getByRole('button', { name: 'Read aloud from here' }).tap();
		await expect(page.getByRole('dialog')).toBeHidden();
		await expect.poll(() => read(page)).toBe('s2-3.1.3');
		const [bar, top] = [
			await player(page).boundingBox(),
			await page.locator('.pair[data-read]').boundingBox(),
		];
		expect(top?.y).toBeLessThan(bar?.y ?? 0);
		expect(bar?.width).toBe(320);
		const low = await player(page)
			.locator('button, select')
			.evaluateAll((targets) =>
				targets.map((target) => target.getBoundingClientRect().height).filter((one) => one < 44),
			);
		expect(low).toEqual([]);
	});
});
