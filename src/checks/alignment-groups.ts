/** The groups of one text: verbatim, without gap or overlap, none too long, no term torn apart. */
import type { IdentifiedText } from '../content/section-texts.ts';
import { PHRASE_LENGTH, type AlignedText } from '../model/alignment.ts';
import type { Fault } from '../model/fault.ts';
import type { Term } from '../model/term.ts';
import { markEnglish, markPair } from '../text/matching.ts';
import {
	chineseUnits,
	contains,
	englishUnits,
	overlaps,
	placesOf,
	uncovered,
	type Place,
} from '../text/phrase-places.ts';
import { cutAnew, type GroupPlace } from './alignment-place.ts';

type Half = 'zh' | 'en';

/** A place of a half, with the index of its group. */
interface Held extends Place {
	group: number;
}

const HALVES = [
	['zh', 'Chinese', chineseUnits],
	['en', 'English', englishUnits],
] as const;

/** Faults of the groups of one text. */
export function checkGroups(
	aligned: AlignedText,
	text: IdentifiedText,
	terms: readonly Term[],
	place: GroupPlace,
): Fault[] {
	const held = { zh: heldBy(aligned, text, 'zh'), en: heldBy(aligned, text, 'en') };
	const misquoted = HALVES.flatMap(([half]) => misquotations(aligned, text, half, place));
	// Words that are misquoted are uncovered too; that is one mistake.
	if (misquoted.length > 0) return misquoted;
	return [
		...HALVES.flatMap(([half, language, unitsOf]) => [
			...overlapping(aligned.id, text[half], held[half], { half, place }),
			...uncovered(unitsOf(text[half]), held[half]).map((gap) => {
				const problem = `${language} in no group: “${text[half].slice(gap.start, gap.end)}”`;
				const [first] = held[half].filter(({ start }) => start >= gap.end);
				return cutAnew(place, aligned.id, {
					group: first?.group ?? aligned.groups.length - 1,
					problem,
				});
			}),
		]),
		...outOfOrder(aligned.id, held.zh, place),
		...reorderedLists(aligned, text.zh, held, place),
		...tooLong(aligned, held.zh, text.zh, place),
		...tornTerms(aligned.id, text, held, terms, place),
	];
}

function heldBy({ groups }: AlignedText, text: IdentifiedText, half: Half): Held[] {
	return groups
		.flatMap((group, index) => {
			const found = placesOf(group[half] ?? '', text[half]);
			return 'places' in found ? found.places.map((one) => ({ ...one, group: index })) : [];
		})
		.toSorted((a, b) => a.start - b.start);
}

function misquotations(aligned: AlignedText, text: IdentifiedText, half: Half, place: GroupPlace) {
	return aligned.groups.flatMap((group, index): Fault[] => {
		const words = group[half];
		const found = words === undefined ? { places: [] } : placesOf(words, text[half]);
		if ('places' in found) return [];
		const fault = cutAnew(place, aligned.id, { group: index, key: half, problem: found.problem });
		if (!/\d times$/.test(found.problem)) return [fault];
		return [{ ...fault, remedy: 'number the occurrence that is meant: words#2' }];
	});
}

function overlapping(
	id: string,
	text: string,
	held: readonly Held[],
	{ half, place }: { half: Half; place: GroupPlace },
): Fault[] {
	return held.flatMap((one, index) => {
		const before = held.slice(0, index).find((other) => overlaps(one, other));
		if (!before) return [];
		const shared = text.slice(one.start, Math.min(one.end, before.end));
		const problem = `“${shared}” is in group ${before.group + 1} too`;
		return [cutAnew(place, id, { group: one.group, key: half, problem })];
	});
}

function outOfOrder(id: string, held: readonly Held[], place: GroupPlace): Fault[] {
	const firsts = held.filter(
		(one) => !held.some((other) => other.group === one.group && other.start < one.start),
	);
	return firsts.flatMap(({ group }, index) => {
		const before = firsts[index - 1];
		if (!before || before.group <= group) return [];
		const problem = `its Chinese stands after that of group ${before.group + 1}`;
		const fault = cutAnew(place, id, { group, key: 'zh', problem });
		return [{ ...fault, remedy: 'put the groups in the order of the Chinese' }];
	});
}

/** Members of a Chinese list, set apart by 、, keep their order in English unless one says why not. */
function reorderedLists(
	{ id, groups }: AlignedText,
	zh: string,
	held: Record<Half, readonly Held[]>,
	place: GroupPlace,
): Fault[] {
	const late = new Set(
		held.zh.flatMap((member, index) => {
			const before = held.zh[index - 1];
			if (!before || zh.slice(before.end, member.start) !== '、') return [];
			const [first, second] = [before, member].map(({ group }) =>
				held.en.filter((one) => one.group === group),
			);
			const isApart =
				first?.length !== 1 || second?.length !== 1 || [before, member].some(isInPieces(held.zh));
			return isApart || (first[0]?.start ?? 0) <= (second[0]?.start ?? 0) ? [] : [member.group];
		}),
	);
	return groups.flatMap(({ moved }, group): Fault[] => {
		if (late.has(group) === (moved !== undefined)) return [];
		const problem = late.has(group)
			? 'its English stands before that of the member before it in the Chinese list'
			: 'an excuse for its order, which needs none';
		const remedy = late.has(group)
			? 'keep the order of the Chinese list, or say why not: moved: <reason>'
			: 'remove “moved”';
		return [{ ...cutAnew(place, id, { group, key: 'en', problem }), remedy }];
	});
}

/** Whether the group of a place has others beside it. */
function isInPieces(held: readonly Held[]): (one: Held) => boolean {
	return (one) => held.some((other) => other.group === one.group && other !== one);
}

function tooLong(aligned: AlignedText, held: readonly Held[], zh: string, place: GroupPlace) {
	return aligned.groups.flatMap(({ whole }, group): Fault[] => {
		const own = held.filter((one) => one.group === group);
		const length = chineseUnits(zh).filter((unit) => own.some((one) => contains(one, unit))).length;
		const isLong = length > PHRASE_LENGTH;
		if (isLong === (whole !== undefined)) return [];
		const problem = isLong
			? `${length} Chinese characters in one group`
			: `an excuse for its length, which needs none (${length} Chinese characters)`;
		const remedy = isLong
			? `cut it to ${PHRASE_LENGTH} at most, or say why it cannot be cut: whole: <reason>`
			: 'remove “whole”';
		return [{ ...cutAnew(place, aligned.id, { group, key: 'zh', problem }), remedy }];
	});
}

function holds(outer: { start: number; end: number }, inner: { start: number; end: number }) {
	return outer.start <= inner.start && outer.end >= inner.end;
}

/** A term that both halves have lies whole in one group, with its English. */
function tornTerms(
	id: string,
	text: IdentifiedText,
	held: Record<Half, readonly Held[]>,
	terms: readonly Term[],
	place: GroupPlace,
): Fault[] {
	const marks = markPair(text.zh, text.en, terms);
	const rendered = terms.filter((term) => marks.en.some((mark) => mark.id === term.id));
	return rendered.flatMap((term) => {
		const chinese = marks.zh
			.filter((mark) => mark.id === term.id)
			.map((mark) => groupsOf(mark, held.zh));
		// Asked alone: renderings that terms share go to them in turn, which says nothing on groups.
		// Within the words of a longer term it stands for that.
		const english = markEnglish(text.en, [term])
			.filter((mark) => !marks.en.some((other) => other.id !== term.id && holds(other, mark)))
			.map((mark) => groupsOf(mark, held.en));
		const whole = chinese.filter((groups) => groups.length === 1).flat();
		const paired = whole.filter((group) =>
			english.some((groups) => groups.length === 1 && groups[0] === group),
		);
		const isTorn =
			whole.length < chinese.length || paired.length < Math.min(chinese.length, english.length);
		if (!isTorn) return [];
		const group = whole.find((one) => !paired.includes(one)) ?? chinese.flat()[0] ?? 0;
		const problem = `the term ${term.forms[0] ?? ''} (${term.id}) is torn apart`;
		const fault = cutAnew(place, id, { group, problem });
		return [{ ...fault, remedy: 'put the whole term into one group, with its English' }];
	});
}

/** The groups that hold some of a stretch, each once. */
function groupsOf(mark: Place, held: readonly Held[]): number[] {
	return [...new Set(held.filter((one) => overlaps(one, mark)).map(({ group }) => group))];
}
