/** A synthesizer that only records, in the place of the browser’s, and what a page does with it. */
import type { Page } from 'playwright/test';

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

export const VOICES = [
	{ name: 'Remote Chinese', lang: 'zh-CN', localService: false },
	{ name: 'Chinese', lang: 'zh_CN', localService: true },
	{ name: 'Cantonese', lang: 'zh-HK', localService: true },
	{ name: 'English', lang: 'en-GB', localService: true },
];

/** Puts a synthesizer in the browser’s place that only records, and ends an utterance when told. */
export async function standIn(page: Page, voices: readonly object[]): Promise<void> {
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

export function spoken(page: Page): Promise<Spoken[]> {
	return page.evaluate(() => window.spoken);
}

export function read(page: Page): Promise<string> {
	return page.locator('.pair[data-read] [data-sentence][id]').evaluate(({ id }) => id);
}

export function player(page: Page) {
	return page.getByRole('group', { name: 'Read aloud' });
}
