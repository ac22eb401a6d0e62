import type { CardTheme } from './draw-card.browser.ts';
import { CardFile } from './card-file.browser.ts';
import type { Language } from '../../model/language.ts';
import type { ShareCard } from './share-card.ts';

/** The part of the menu that has a picture of its sentences: to save, to copy, to share. */
export class CardForm {
	readonly #form: HTMLDetailsElement;
	readonly #language: Language;
	readonly #read: () => ShareCard;
	#file: CardFile | undefined;
	/** Counts what was asked for, since a picture takes a while: only the last one is shown. */
	#asked = 0;

	/** `read` says what the picture is to show whenever it is drawn. */
	constructor(
		form: HTMLDetailsElement,
		language: Language,
		read: () => ShareCard,
		options: { signal: AbortSignal },
	) {
		this.#form = form;
		this.#language = language;
		this.#read = read;
		const start = form.querySelector<HTMLInputElement>(`[value=${shownTheme()}]`);
		if (start) start.checked = true;
		form.addEventListener('toggle', this.draw, options);
	}

	/** Draws what the menu is about by now, if anybody looks at it. */
	readonly draw = (): void => {
		if (this.#form.open) void this.#draw(++this.#asked);
	};

	/** The picture as a file of the reader’s. */
	save(): void {
		this.#file?.save();
	}

	/** The picture on the clipboard; tells whether the browser let it. */
	async copy(): Promise<boolean> {
		return (await this.#file?.copy()) ?? false;
	}

	/** The picture by the system’s sheet. */
	async share(): Promise<void> {
		await this.#file?.share();
	}

	async #draw(asked: number): Promise<void> {
		const card = this.#read();
		const chosen = this.#form.querySelector<HTMLInputElement>(':checked')?.value;
		const theme: CardTheme = chosen === 'dark' ? 'dark' : 'light';
		const made = await import('./draw-card.browser.ts')
			.then(({ drawCard }) => drawCard(card, this.#language, theme))
			.then((canvas) => canvas && CardFile.from(canvas, card))
			.catch(() => null);
		if (asked !== this.#asked) return;
		this.#file?.forget();
		this.#file = made ?? undefined;
		const words = this.#form.dataset[made === null ? 'failed' : 'tooLong'] ?? '';
		this.#form.querySelector('[data-part=picture]')?.replaceChildren(made ? made.image : words);
		for (const row of this.#form.querySelectorAll<HTMLElement>('[data-of-picture]')) {
			row.hidden = !made;
		}
		this.#part('copy-card').hidden = typeof ClipboardItem === 'undefined';
		this.#part('share-card').hidden = !made?.canBeShared;
	}

	#part(name: string): HTMLElement {
		const part = this.#form.querySelector<HTMLElement>(`[data-part="${name}"]`);
		if (!part) throw new Error(`the picture has no part “${name}”`);
		return part;
	}
}

/** Whether the page is dark at present. */
function shownTheme(): CardTheme {
	const { theme = 'contrast' } = document.documentElement.dataset;
	const isSystems = theme === 'contrast' && matchMedia('(prefers-color-scheme: dark)').matches;
	return theme === 'dark' || isSystems ? 'dark' : 'light';
}
