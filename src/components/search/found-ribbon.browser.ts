import styles from '../ribbon/ribbon.css?inline';
import { sectionOf } from '../../model/ids.ts';
import { gathered, layOut, ribbonPath, type Stretch } from '../../text/ribbon.ts';
import { adoptStyles } from '../overlay/adopt-styles.browser.ts';

const SVG = 'http://www.w3.org/2000/svg';

adoptStyles(styles);

/** Where the sentences that were found stand in the decision: how many of them, and the ribbon. */
export class FoundRibbon {
	readonly #results: HTMLElement;
	/** The words for their number, with `{{number}}` and `{{all}}` in it. */
	readonly #words: string;
	readonly #figure = document.createElement('div');

	constructor(results: HTMLElement, words: string) {
		this.#results = results;
		this.#words = words;
		this.#figure.className = 'search-ribbon';
		this.#figure.hidden = true;
		results.before(this.#figure);
	}

	/** Marks what is found among the sentences of the decision; without any there is no ribbon. */
	show(sentences: readonly { id: string; zh: string }[]): void {
		const line = layOut(sentences);
		const hits = this.#results.querySelectorAll<HTMLElement>('[data-result^="sentence:"]');
		const ids = new Set([...hits].map(({ dataset }) => dataset['result']?.split(':')[1]));
		const marked = line.filter(({ id }) => ids.has(id));
		this.#figure.hidden = marked.length === 0;
		if (marked.length === 0) return;
		const count = document.createElement('p');
		count.className = 'meta';
		count.textContent = this.#words
			.replace('{{number}}', String(marked.length))
			.replace('{{all}}', String(line.length));
		this.#figure.replaceChildren(count, drawing(line, marked));
	}

	/** Takes the ribbon away, until something is found. */
	clear(): void {
		this.#figure.hidden = true;
	}
}

function drawing(line: readonly Stretch[], marked: readonly Stretch[]): SVGSVGElement {
	const svg = document.createElementNS(SVG, 'svg');
	const last = line.at(-1);
	svg.classList.add('ribbon-line');
	svg.setAttribute('viewBox', `0 0 ${last ? last.start + last.length : 0} 2`);
	svg.setAttribute('preserveAspectRatio', 'none');
	svg.ariaHidden = 'true';
	const parts = gathered(line, (id) => sectionOf(id).slice(0, 1));
	for (const [name, stretches] of [
		['', parts],
		['marked', marked],
	] as const) {
		const path = document.createElementNS(SVG, 'path');
		path.setAttribute('d', ribbonPath(stretches));
		path.setAttribute('class', name);
		svg.append(path);
	}
	return svg;
}
