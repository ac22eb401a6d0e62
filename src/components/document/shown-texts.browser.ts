import { TEXT_KINDS, type ShownText } from '../../text/shown-text.ts';

/** The headings and sentences of a page as it was served, in order, whatever else the page has. */
export function shownTexts(page: Document): ShownText[] {
	const elements = page.querySelectorAll<HTMLElement>(
		TEXT_KINDS.map((kind) => `[data-${kind}]`).join(','),
	);
	return Array.from(elements).flatMap((element) => {
		const kind = TEXT_KINDS.find((one) => element.hasAttribute(`data-${one}`));
		if (!kind) return [];
		const language = element.lang === 'en' ? 'en' : 'zh';
		const id = element.getAttribute(`data-${kind}`) ?? '';
		return [{ kind, id, language, text: element.textContent }];
	});
}
