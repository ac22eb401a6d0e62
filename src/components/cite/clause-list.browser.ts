import { PhraseData } from '../phrases/phrase-data.browser.ts';
import { wordsAt } from '../phrases/phrase-places.ts';
import { idOf } from '../document/sentences.browser.ts';
import type { Words } from '../reading/passages.browser.ts';

/** The clauses of what the menu is about, each with how firmly it is meant, in words. */
export class ClauseList {
	readonly #list: HTMLElement;
	readonly #data: PhraseData;
	readonly #names: URLSearchParams;
	/** Counts what was asked for, so that a late answer to an earlier question is dropped. */
	#asked = 0;

	/** Of the list, `data-phrases` is the address of the data, `data-strengths` names them: `must=必须&…`. */
	constructor(list: HTMLElement) {
		this.#list = list;
		this.#data = new PhraseData(list.dataset['phrases'] ?? '');
		this.#names = new URLSearchParams(list.dataset['strengths']);
	}

	/** Lists the clauses of some halves; `read` gives the words that they were served with. */
	async show(halves: readonly HTMLElement[], read: (half: HTMLElement) => Words): Promise<void> {
		this.#asked += 1;
		const asked = this.#asked;
		const clauses = await Promise.all(halves.map((half) => this.#clausesOf(half, read(half))));
		if (asked !== this.#asked) return;
		this.#list.replaceChildren(...clauses.flat());
		this.#list.parentElement?.toggleAttribute('hidden', this.#list.children.length === 0);
	}

	async #clausesOf(half: HTMLElement, { lang, text }: Words): Promise<HTMLElement[]> {
		const phrases = (await this.#data.of(idOf(half))) ?? [];
		const language = lang === 'en' ? 'en' : 'zh';
		return phrases.flatMap(({ strength, [language]: places }) => {
			if (strength === undefined) return [];
			const item = document.createElement('li');
			const name = document.createElement('b');
			name.textContent = this.#names.get(strength) ?? strength;
			const words = document.createElement('span');
			words.lang = lang;
			words.textContent = wordsAt(text.trimStart(), places);
			item.append(name, ' ', words);
			return item;
		});
	}
}
