import { LANGUAGES } from '../../model/language.ts';
import { labelSpans, plainLabel } from '../book/words.ts';
import { element, type MarkupElement } from '../markup.ts';
import { CHOICES, type Choice } from './choices.ts';

/** The choices of view, size and colors: radio buttons, which styles follow without a script. */
export function choicesMarkup(): MarkupElement {
	return element('form', { class: 'choices' }, CHOICES.map(choiceMarkup));
}

function choiceMarkup({ name, label, values }: Choice): MarkupElement {
	return element(
		'fieldset',
		{},
		element('legend', {}, labelSpans(label, LANGUAGES)),
		values.map(([value, words], index) =>
			element(
				'label',
				{},
				element('input', {
					type: 'radio',
					name,
					value,
					id: `${name}-${value}`,
					checked: index === 0 ? '' : undefined,
				}),
				name === 'view' && index > 0 ? languageName(value, words) : labelSpans(words, LANGUAGES),
			),
		),
	);
}

/** A language is called what it calls itself, whatever is shown. */
function languageName(value: string, words: Choice['label']): MarkupElement {
	const language = value === 'zh' ? 'zh' : 'en';
	return element('span', { class: 'kept', lang: language }, plainLabel(words, [language]));
}

/** The search over sentences; it is hidden until the script is there that it needs. */
export function searchMarkup(): MarkupElement {
	return element(
		'form',
		{ class: 'search', role: 'search', hidden: '' },
		element('label', { for: 'query' }, labelSpans('downloads.search', LANGUAGES)),
		element('input', { type: 'search', id: 'query', autocomplete: 'off' }),
		element('p', { role: 'status', 'data-found': plainLabel('downloads.found', LANGUAGES) }),
		element('ol', { class: 'hits' }),
	);
}
