/** The strength of groups: its verb is listed and stands there, and the English is of its class. */
import type { IdentifiedText } from '../content/section-texts.ts';
import type { AlignedText, PhraseGroup } from '../model/alignment.ts';
import type { Fault } from '../model/fault.ts';
import { SENTENCE_ID } from '../model/ids.ts';
import { strengthOf, type VerbClass } from '../model/strength.ts';
import { mainVerb } from '../text/verb-forms.ts';
import type { GroupPlace } from './alignment-place.ts';

/** Faults of the verbs of one text, and of what it or another of its section is said to state. */
export function checkVerbs(
	{ id, groups }: AlignedText,
	texts: readonly IdentifiedText[],
	classes: readonly VerbClass[],
	place: GroupPlace,
): Fault[] {
	return groups.flatMap((group, index) => {
		const fault = (key: string, problem: string, remedy: string): Fault => ({
			file: place.file,
			line: place.lineOf(index, key),
			problem: `${id}/${index + 1}: ${problem}`,
			remedy,
		});
		const wrong = wrongVerb(group, id, classes);
		return [
			...(wrong ? [fault('verb', wrong.problem, wrong.remedy)] : []),
			...(['actor', 'date', 'measure'] as const).flatMap((key) =>
				(['zh', 'en'] as const).flatMap((half) => {
					const words = group[key]?.[half];
					const from = group[key]?.sentence ?? id;
					const text = texts.find((one) => one.id === from)?.[half] ?? '';
					if (words === undefined || text.includes(words)) return [];
					const problem = `the ${key} “${words}” does not stand in ${from}`;
					const remedy = 'quote it as it stands, or leave it out where it is not stated';
					return [fault(key, problem, remedy)];
				}),
			),
		];
	});
}

function wrongVerb(group: PhraseGroup, id: string, classes: readonly VerbClass[]) {
	const { zh = '', en = '', verb, reason } = group;
	if (verb === undefined) return undefined;
	if (!SENTENCE_ID.test(id)) {
		return {
			problem: 'a heading with a strength',
			remedy: 'remove “verb”: a heading commits to nothing',
		};
	}
	if (!zh.includes(verb)) {
		return {
			problem: `“${verb}” does not stand in its Chinese`,
			remedy: 'name the main verb as it stands there',
		};
	}
	const own = classes.find((one) => one.zh.includes(verb));
	if (!own) {
		return {
			problem: `the verb “${verb}” is not listed`,
			remedy: 'add it to a class of content/strengths.yaml, or name the main verb',
		};
	}
	if (group.strength === own.id) {
		return { problem: `“${verb}” is “${own.id}” anyway`, remedy: 'remove “strength”' };
	}
	const isHeld = reason === undefined;
	if (!isHeld) return undefined;
	const english = mainVerb(
		en,
		classes.flatMap((one) => one.en),
	);
	const strength = strengthOf(group, classes);
	const allowed = classes.filter((one) => english !== undefined && one.en.includes(english));
	if (allowed.some((one) => one.id === strength)) return undefined;
	return {
		problem:
			english === undefined
				? `“${verb}” is “${own.id}”, its English has no listed verb`
				: `“${verb}” is “${own.id}”, its English “${english}” is not`,
		remedy: `translate it by a verb of “${own.id}” in content/strengths.yaml, or say why not: reason: …`,
	};
}
