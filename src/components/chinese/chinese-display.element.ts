/**
 * `<chinese-display>` shows the Chinese text around it with pinyin or in traditional characters, as
 * `data-pinyin` and `data-script` on `<html>` say. Fetched when a reader first asks for either; the
 * rest comes from the data of the sections on the page, at the addresses in `data-pinyin` and
 * `data-traditional` with `*` for the section. The text as served is kept, so that turning both off
 * gives it back node for node.
 *
 * Every change of the text is the detail of a `text-change` event, for whoever keeps the place to
 * call. What it is doing is said in `[data-part=loading]`, in the words of that element's data.
 */
import { ANY_HALF } from '../../model/markup.ts';
import { rubyNodes } from './ruby-nodes.browser.ts';

/** For each Chinese text of a section what is shown for it. */
type Table = ReadonlyMap<string, string>;

interface Tables {
	traditional: Table;
	readings: Table;
}

/** A piece of text as served, and the nodes that now stand for it. */
interface Piece {
	served: Text;
	shown: readonly ChildNode[];
	isTerm: boolean;
}

/** An element with Chinese text. */
interface Half {
	element: HTMLElement;
	text: string;
	pieces: Piece[];
}

const CHINESE = `:is(${ANY_HALF}):lang(zh)`;

/** For how long halves are changed before the browser may draw again, in ms. */
const SLICE = 8;

class ChineseDisplay extends HTMLElement {
	#halves: readonly Half[] = [];
	#observer: MutationObserver | undefined;
	readonly #tables = new Map<string, Promise<Table>>();
	/** Counts what was asked for, so that an earlier wish is dropped. */
	#asked = 0;

	connectedCallback(): void {
		const text = this.closest('.reading') ?? document.body;
		this.#halves = [...text.querySelectorAll<HTMLElement>(CHINESE)].map(halfOf);
		this.#observer = new MutationObserver(() => {
			void this.#show();
		});
		const attributeFilter = ['data-script', 'data-pinyin'];
		this.#observer.observe(document.documentElement, { attributeFilter });
		void this.#show();
	}

	disconnectedCallback(): void {
		this.#observer?.disconnect();
	}

	/** What is nearest to the window comes first, and the browser may draw in between. */
	async #show(): Promise<void> {
		this.#asked += 1;
		const asked = this.#asked;
		const { pinyin = 'off', script } = document.documentElement.dataset;
		this.#say('reading');
		const tables = await this.#load(script === 'traditional', pinyin !== 'off').catch(
			() => undefined,
		);
		if (asked !== this.#asked) return;
		this.#say(tables ? '' : 'failed');
		if (!tables) return;
		const waiting = this.#nearestFirst();
		while (waiting.length > 0 && asked === this.#asked) {
			await new Promise((resolve) => setTimeout(resolve));
			if (asked !== this.#asked) return;
			const work = () => {
				const end = performance.now() + SLICE;
				while (waiting.length > 0 && performance.now() < end) {
					const half = waiting.shift();
					if (half) render(half, pinyin, tables);
					// Asking for a size has the change set now, so that the time is counted.
					this.getBoundingClientRect();
				}
			};
			this.dispatchEvent(new CustomEvent('text-change', { detail: work, bubbles: true }));
		}
	}

	/** By their order in the text: asking where each is would make the browser set all of a long page. */
	#nearestFirst(): Half[] {
		const seen = document
			.elementsFromPoint(innerWidth / 2, innerHeight / 2)
			.find((element) => element.matches('.pair'));
		const middle = this.#halves.findIndex(({ element }) => seen?.contains(element));
		return this.#halves
			.map((half, index) => ({ half, distance: Math.abs(index - middle) }))
			.sort((a, b) => a.distance - b.distance)
			.map(({ half }) => half);
	}

	#say(what: '' | 'reading' | 'failed'): void {
		const status = document.querySelector<HTMLElement>('[data-part=loading]');
		if (status) status.textContent = status.dataset[what] ?? '';
	}

	async #load(isTraditional: boolean, isRead: boolean): Promise<Tables> {
		const sections = new Set(
			this.#halves.flatMap(({ element }) => element.dataset['sentence']?.split('.')[0] ?? []),
		);
		const load = async (address = ''): Promise<Table> => {
			const tables = [...sections].map((section) => this.#table(address.replace('*', section)));
			return new Map((await Promise.all(tables)).flatMap((table) => [...table]));
		};
		const [traditional, readings] = await Promise.all([
			isTraditional ? load(this.dataset['traditional']) : new Map<string, string>(),
			isRead ? load(this.dataset['pinyin']) : new Map<string, string>(),
		]);
		return { traditional, readings };
	}

	#table(address: string): Promise<Table> {
		const known = this.#tables.get(address);
		if (known) return known;
		const table = fetchTable(address);
		this.#tables.set(address, table);
		table.catch(() => this.#tables.delete(address));
		return table;
	}
}

async function fetchTable(address: string): Promise<Table> {
	const response = await fetch(address);
	const data: unknown = await response.json();
	if (!response.ok || typeof data !== 'object' || data === null) throw new TypeError(address);
	return new Map(Object.entries(data).map(([text, shown]) => [text, String(shown)]));
}

function halfOf(element: HTMLElement): Half {
	const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	const pieces: Piece[] = [];
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		if (!(node instanceof Text)) continue;
		const isTerm = node.parentElement?.closest('a[data-term], a[data-use]') !== null;
		pieces.push({ served: node, shown: [node], isTerm });
	}
	return { element, pieces, text: pieces.map(({ served }) => served.data).join('') };
}

function render({ element, text, pieces }: Half, pinyin: string, tables: Tables): void {
	const converted = tables.traditional.get(text);
	const syllables = tables.readings.get(text)?.split(' ') ?? [];
	element.lang = converted === undefined ? 'zh-Hans' : 'zh-Hant';
	let position = 0;
	for (const piece of pieces) {
		const { served, isTerm } = piece;
		const data = converted?.slice(position, position + served.data.length) ?? served.data;
		position += served.data.length;
		const own = syllables.splice(0, (served.data.match(/\p{Script=Han}/gu) ?? []).length);
		const isRead = own.length > 0 && (pinyin === 'all' || isTerm);
		if (isRead) put(piece, rubyNodes(data, own));
		else put(piece, [data === served.data ? served : document.createTextNode(data)]);
	}
}

function put(piece: Piece, nodes: readonly ChildNode[]): void {
	const [first, ...others] = piece.shown;
	if (first === nodes[0]) return;
	for (const other of others) other.remove();
	first?.replaceWith(...nodes);
	piece.shown = nodes;
}

if (!customElements.get('chinese-display')) {
	customElements.define('chinese-display', ChineseDisplay);
}
