import { isInView } from '../document/sentences.browser.ts';
import { topLine } from '../document/top-pair.browser.ts';
import { isBusy } from '../keyboard/busy-place.browser.ts';
import type { ReadingPlace } from './reading-place.browser.ts';

/**
 * Keys for reading: j and k by sentence, n and p by section, v for the next view, ? for the list.
 * They keep silent in fields and dialogs; see shortcut-keys.browser.ts for when all keys do.
 */
export class ReadingKeys {
	readonly #pairs: readonly HTMLElement[];
	readonly #place: ReadingPlace;
	readonly #actions: Readonly<Record<string, () => void>>;
	#current: HTMLElement | undefined;

	constructor(
		pairs: readonly HTMLElement[],
		place: ReadingPlace,
		commands: { changeView: () => Promise<void>; listKeys: () => void },
		options: { signal: AbortSignal },
	) {
		this.#pairs = pairs;
		this.#place = place;
		this.#actions = {
			j: () => {
				this.#step(1);
			},
			k: () => {
				this.#step(-1);
			},
			n: () => {
				this.#turn(1);
			},
			p: () => {
				this.#turn(-1);
			},
			v: () => {
				const held = document.activeElement?.closest<HTMLElement>('.pair');
				void commands.changeView().then(() => {
					if (held) this.#take(held);
				});
			},
			'?': commands.listKeys,
			'？': commands.listKeys,
		};
		document.addEventListener('shortcut', this.#onShortcut, options);
	}

	readonly #onShortcut = (event: CustomEvent<string>): void => {
		if (isBusy(event.target)) return;
		const action = this.#actions[event.detail];
		if (!action) return;
		event.preventDefault();
		action();
	};

	/** To the sentence after or before the one in hand; with none in hand, to the one at the top. */
	#step(by: 1 | -1): void {
		const held = document.activeElement?.closest<HTMLElement>('.pair');
		const from = held && isInView(held) ? this.#pairs.indexOf(held) : -1;
		const top = this.#place.top();
		const start = top ? this.#pairs.indexOf(top) - (by === 1 ? 1 : 0) : -1;
		const pair = this.#pairs[(from === -1 ? start : from) + by];
		if (!pair) return;
		this.#take(pair);
		pair.scrollIntoView({ block: 'nearest', behavior: 'instant' });
	}

	/** To the neighboring section: of the page where it holds several, else to the next page. */
	#turn(by: 1 | -1): void {
		const sections = [...document.querySelectorAll<HTMLElement>('[id^="section-"]')];
		if (sections.length === 0) {
			document.querySelector<HTMLElement>(`a[rel=${by === 1 ? 'next' : 'prev'}]`)?.click();
			return;
		}
		const line = topLine();
		const away = (section: HTMLElement) => section.getBoundingClientRect().top - line;
		const target =
			by === 1
				? sections.find((section) => away(section) > 2)
				: sections.filter((section) => away(section) < -2).at(-1);
		const pair = target && this.#pairs.find((one) => isAtOrAfter(one, target));
		if (!target || !pair) return;
		this.#take(pair);
		target.scrollIntoView({ behavior: 'instant' });
	}

	/** Puts the focus on a sentence, which from now on is the one that Tab comes back to. */
	#take(pair: HTMLElement): void {
		const halves = [...pair.querySelectorAll<HTMLElement>('[data-sentence]')];
		const half = halves.find(({ offsetHeight }) => offsetHeight > 0);
		if (!half) return;
		if (this.#current) this.#current.tabIndex = -1;
		this.#current = half;
		half.tabIndex = 0;
		half.focus({ preventScroll: true });
	}
}

function isAtOrAfter(element: Element, other: Element): boolean {
	const order = other.compareDocumentPosition(element);
	return (order & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
}
