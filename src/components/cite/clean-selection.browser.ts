import { ANY_HALF } from '../../model/markup.ts';
import { readText } from '../document/sentences.browser.ts';
import { isClosedUp } from '../overlay/closed.browser.ts';
import {
	asElements,
	asPlainText,
	LABELS,
	OURS,
	passagesOf,
	type Words,
} from '../reading/passages.browser.ts';

/**
 * A selection begun in one language leaves out the other, one begun in the decision's text leaves out
 * what is ours, and what is copied is the text as it reads. A selection of everything (Ctrl+A) is begun
 * in neither: it takes what the view shows, and what is ours stands under its label.
 */
export class CleanSelection {
	readonly #text: HTMLElement;

	/** `text` holds everything that has two languages. */
	constructor(text: HTMLElement, options: { signal: AbortSignal }) {
		this.#text = text;
		document.addEventListener('pointerdown', this.#forget, options);
		document.addEventListener('selectstart', this.#begin, options);
		document.addEventListener('copy', this.#copy, options);
	}

	/** A press may begin a selection in the language that the last one left out. */
	readonly #forget = (event: PointerEvent): void => {
		if (event.button !== 0 || event.shiftKey) return;
		if (event.target instanceof Node && this.#text.contains(event.target)) {
			delete document.documentElement.dataset['selecting'];
		}
	};

	/** The styles keep out what does not belong to what the selection begins in. */
	readonly #begin = (event: Event): void => {
		const begun = event.target instanceof Node ? event.target : undefined;
		const element = begun instanceof Element ? begun : begun?.parentElement;
		const half = element?.closest<HTMLElement>(ANY_HALF);
		const root = document.documentElement;
		if (!half || !this.#text.contains(half)) delete root.dataset['selecting'];
		else root.dataset['selecting'] = `${half.lang}${half.closest(OURS) ? ' ours' : ''}`;
	};

	readonly #copy = (event: ClipboardEvent): void => {
		const selection = getSelection();
		if (!selection || selection.isCollapsed || !event.clipboardData) return;
		const range = selection.getRangeAt(0).cloneRange();
		const end = selection.getRangeAt(selection.rangeCount - 1);
		range.setEnd(end.endContainer, end.endOffset);
		const passages = passagesOf(this.#selected(range), (element) => wordsWithin(element, range));
		if (passages.length === 0) return;
		const html = asElements(passages).map((element) => element.outerHTML);
		event.clipboardData.setData('text/plain', asPlainText(passages));
		event.clipboardData.setData('text/html', html.join('\n'));
		event.preventDefault();
	};

	/**
	 * The halves that a range touches, of those that can be seen and belong to the selection; and the
	 * labels of what is ours among them, unless it is all of one note or one summary.
	 */
	#selected(range: Range): HTMLElement[] {
		const begun = document.documentElement.dataset['selecting'];
		const [lang, place] = begun?.split(' ') ?? [];
		const halves = new Set(
			[...this.#text.querySelectorAll<HTMLElement>(ANY_HALF)].filter(
				(half) =>
					range.intersectsNode(half) &&
					half.offsetHeight > 0 &&
					!isClosedUp(half) &&
					(lang === undefined || half.lang === lang) &&
					(lang === undefined || Boolean(place) === Boolean(half.closest(OURS))),
			),
		);
		const ours = new Set([...halves].flatMap((half) => half.closest(OURS) ?? []));
		if (ours.size === 0 || (ours.size === 1 && lang !== undefined)) return [...halves];
		return [...this.#text.querySelectorAll<HTMLElement>(`${ANY_HALF}, ${LABELS}`)].filter(
			(element) =>
				halves.has(element) ||
				(element.matches(LABELS) && [...ours].some((one) => isLabelOf(element, one))),
		);
	}
}

/** The title of a list of notes is a label of each. */
function isLabelOf(label: Element, ours: Element): boolean {
	const owner = label.closest(OURS) ?? label.parentElement;
	return owner?.contains(ours) ?? false;
}

function wordsWithin(element: HTMLElement, range: Range): Words {
	if (element.matches(LABELS)) {
		return { lang: document.documentElement.lang, text: readText(element) };
	}
	const part = document.createRange();
	part.selectNodeContents(element);
	if (part.compareBoundaryPoints(Range.START_TO_START, range) < 0) {
		part.setStart(range.startContainer, range.startOffset);
	}
	if (part.compareBoundaryPoints(Range.END_TO_END, range) > 0) {
		part.setEnd(range.endContainer, range.endOffset);
	}
	return { lang: element.lang, text: readText(part.cloneContents()) };
}
