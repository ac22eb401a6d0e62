import type { Language } from '../../model/language.ts';
import { isBusy } from '../keyboard/busy-place.browser.ts';
import type { PhraseData } from './phrase-data.browser.ts';
import { halfAround, languageOf, textIdOf } from './phrase-halves.browser.ts';
import { phrasesAt, type PhrasePlaces } from './phrase-places.ts';
import { bringIntoView, steppedPhrase } from './phrase-steps.browser.ts';
import { phraseAtPoint, type Point } from './pointed-place.browser.ts';
import { StepQueue } from './step-queue.browser.ts';

/** For how long a mouse rests on a phrase before it is meant, in ms. */
const REST = 40;

/** The phrase that is pointed at, and in which half. */
export interface Pointed {
	id: string;
	language: Language;
	phrases: readonly PhrasePlaces[];
	index: number;
	by: 'hover' | 'tap' | 'key' | 'voice';
}

/** Which phrase it is. */
type Place = Pick<Pointed, 'id' | 'index'>;

const EVENTS = [
	...(['pointermove', 'pointerover', 'pointerdown', 'click'] as const),
	...(['shortcut', 'keydown', 'phrase-spoken', 'phrase-events'] as const),
];

/**
 * Tells pointing at a phrase from everything else that is done with the same hand: a mouse or a pen
 * that rests on it, a tap that is no link and no selection, the keys `[` and `]`. A second tap and
 * Escape let it go.
 */
export class PhraseGestures {
	readonly #line: Element;
	readonly #data: PhraseData;
	readonly #show: (pointed: Pointed | undefined) => void;
	#pointed: Pointed | undefined;
	/** What was pressed with last. */
	#pointer = '';
	#timer = 0;
	/** Counts what was asked for, so that a late answer to an earlier question is dropped. */
	#asked = 0;
	readonly #steps = new StepQueue();

	constructor(
		line: Element,
		data: PhraseData,
		show: (pointed: Pointed | undefined) => void,
		options: { signal: AbortSignal },
	) {
		this.#line = line;
		this.#data = data;
		this.#show = show;
		for (const type of EVENTS) document.addEventListener(type, this.#hear, options);
	}

	/** Shows once more what is pointed at, or lets it go if nothing is to be marked. */
	refresh(): void {
		if (isOff()) this.#point(undefined);
		else this.#show(this.#pointed);
	}

	readonly #hear = (event: Event): void => {
		if (event.type === 'phrase-events' && event instanceof CustomEvent) {
			const missed: unknown = event.detail;
			for (const one of Array.isArray(missed) ? missed : [])
				if (one instanceof Event) this.#hear(one);
		} else if (isOff()) return;
		else if (event.type === 'shortcut') this.#step(event);
		else if (event instanceof CustomEvent) void this.#listen(event);
		else if (event instanceof KeyboardEvent) this.#onKey(event);
		else if (event.type === 'click' && event instanceof MouseEvent) void this.#tap(event);
		else if (event instanceof PointerEvent) {
			if (event.type === 'pointerdown') this.#pointer = event.pointerType;
			else this.#hover(event);
		}
	};

	/** Takes what was pointed at, or lets go; steps that still wait started from elsewhere. */
	#point(pointed: Pointed | undefined): void {
		this.#steps.drop();
		this.#hold(pointed);
	}

	#hold(pointed: Pointed | undefined): void {
		this.#pointed = pointed;
		this.#show(pointed);
	}

	#hover(event: PointerEvent): void {
		if (event.pointerType === 'touch') return;
		// A mouse that stays while the page moves below it moves nothing, but comes to be over something.
		const isStill = event.type === 'pointerover';
		if (isStill && this.#pointed && this.#pointed.by !== 'hover') return;
		clearTimeout(this.#timer);
		const { target, clientX, clientY, buttons } = event;
		// Pressed, it selects; on the line it is about to close it.
		if (buttons > 0 || !(target instanceof Element) || this.#line.contains(target)) return;
		this.#timer = window.setTimeout(() => {
			void this.#rest(target, { clientX, clientY });
		}, REST);
	}

	async #rest(target: Element, point: Point): Promise<void> {
		const found = await this.#find(target, point, 'hover');
		const held = this.#pointed;
		// What was taken on purpose stays until something else is pointed at.
		if (found === 'late' || (!found && held?.by !== 'hover') || isSame(found, held)) return;
		this.#point(found);
	}

	async #tap(event: MouseEvent): Promise<void> {
		const { target } = event;
		if (!(target instanceof Element)) return;
		if (this.#line.contains(target)) {
			this.#point(undefined);
			return;
		}
		const isTap = this.#pointer === 'touch' || this.#pointer === 'pen';
		if (!isTap || target.closest('a[href], button, input, label, summary, [popover]')) return;
		if (getSelection()?.isCollapsed === false) return;
		const isReveal = document.documentElement.dataset['view'] === 'reveal';
		const isClosed = isReveal && !target.closest('[data-open]');
		const found = isClosed ? undefined : await this.#find(target, event, 'tap');
		if (found === 'late') return;
		const held = this.#pointed;
		this.#point(held?.by !== 'hover' && isSame(found, held) ? undefined : found);
	}

	/** The phrase at a point of an element; `late` where something else was asked for meanwhile. */
	async #find(
		target: Element,
		point: Point,
		by: Pointed['by'],
	): Promise<Pointed | 'late' | undefined> {
		this.#asked += 1;
		const asked = this.#asked;
		const half = halfAround(target);
		if (!half) return undefined;
		const phrases = (await this.#data.of(textIdOf(half))) ?? [];
		if (asked !== this.#asked) return 'late';
		const index = phraseAtPoint(half, phrases, point);
		if (index === undefined) return undefined;
		return { id: textIdOf(half), language: languageOf(half), phrases, index, by };
	}

	/** What is read aloud is in hand while it is, and nothing is once it no longer is. */
	async #listen({ target, detail }: CustomEvent<unknown>): Promise<void> {
		const half = target instanceof Element ? halfAround(target) : undefined;
		if (!half || typeof detail !== 'number') {
			if (this.#pointed?.by === 'voice') this.#point(undefined);
			return;
		}
		this.#asked += 1;
		const asked = this.#asked;
		const phrases = (await this.#data.of(textIdOf(half))) ?? [];
		const index = phrasesAt(phrases, languageOf(half), detail).at(-1);
		if (asked !== this.#asked || index === undefined) return;
		const spoken = { id: textIdOf(half), language: languageOf(half), phrases, index };
		if (!isSame(spoken, this.#pointed)) this.#point({ ...spoken, by: 'voice' });
	}

	#step(event: Event): void {
		const key: unknown = event instanceof CustomEvent ? event.detail : undefined;
		if ((key !== '[' && key !== ']') || isBusy(event.target)) return;
		event.preventDefault();
		this.#asked += 1;
		this.#steps.add(async (isDropped) => {
			const pointed = await steppedPhrase(this.#pointed, key === ']' ? 1 : -1, this.#data);
			if (!pointed || isDropped()) return;
			bringIntoView(pointed);
			this.#hold(pointed);
		});
	}

	#onKey(event: KeyboardEvent): void {
		const isFree =
			!event.defaultPrevented && !document.querySelector(':is(dialog[open], :popover-open)');
		if (event.key === 'Escape' && isFree) this.#point(undefined);
	}
}

function isSame(one: Place | undefined, other: Place | undefined): boolean {
	return one?.id === other?.id && one?.index === other?.index;
}

function isOff(): boolean {
	return document.documentElement.dataset['phrases'] === 'off';
}
