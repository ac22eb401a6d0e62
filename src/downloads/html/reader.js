// @ts-check
/* global document, Element, HTMLInputElement */

/** The script of the HTML file: sets the choices on the document, and searches its sentences. */

const root = document.documentElement;
const form = document.querySelector('.search');
const field = document.querySelector('#query');
const count = document.querySelector('.search [role=status]');
const list = document.querySelector('.hits');

// Engines without `:has()` follow the choices by attributes.
for (const radio of document.querySelectorAll('.choices input')) {
	radio.addEventListener('change', () => {
		if (!(radio instanceof HTMLInputElement)) return;
		root.dataset[radio.name] = radio.value;
		if (radio.name === 'view') root.lang = radio.value === 'en' ? 'en' : 'zh-Hans';
	});
}

/** Capitals and kinds of quotation marks make no difference; lengths stay. @param {string} text */
function folded(text) {
	return text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

/** The text of a sentence without the marks of notes. @param {Element} sentence */
function textOf(sentence) {
	return [...sentence.childNodes]
		.map((node) =>
			node instanceof Element && node.hasAttribute('data-note') ? '' : (node.textContent ?? ''),
		)
		.join('');
}

const sentences = [...document.querySelectorAll('[data-sentence]')].map((sentence) => ({
	id: sentence.getAttribute('data-sentence') ?? '',
	lang: sentence.getAttribute('lang') ?? '',
	text: textOf(sentence),
}));

/** @param {{ id: string, lang: string, text: string }} sentence @param {string} query */
function hit({ id, lang, text }, query) {
	const item = document.createElement('li');
	const link = document.createElement('a');
	link.href = `#s${id}`;
	link.textContent = id;
	const words = document.createElement('p');
	words.lang = lang;
	const parts = folded(text).split(query);
	let place = 0;
	for (const [index, { length }] of parts.entries()) {
		if (index > 0) {
			const mark = document.createElement('mark');
			mark.textContent = text.slice(place, place + query.length);
			words.append(mark);
			place += query.length;
		}
		words.append(text.slice(place, place + length));
		place += length;
	}
	item.append(link, words);
	return item;
}

function search() {
	if (!(field instanceof HTMLInputElement) || !count || !list) return;
	const query = folded(field.value.trim());
	const found = query ? sentences.filter(({ text }) => folded(text).includes(query)) : [];
	list.replaceChildren(...found.map((sentence) => hit(sentence, query)));
	const words = count.getAttribute('data-found') ?? '';
	count.textContent = query ? words.replaceAll('{}', String(found.length)) : '';
}

form?.removeAttribute('hidden');
field?.addEventListener('input', search);
form?.addEventListener('submit', (event) => event.preventDefault());
