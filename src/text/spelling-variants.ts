/**
 * British and American spellings of a word. The rules are those in which the two differ by pattern
 * (Oxford English Dictionary against Merriam-Webster), both ways; a variant that is no word does no
 * harm, since no text has it. What differs in single words stands in a list.
 */

/** What is replaced, and by what, in a word in lower case. */
type Rule = readonly [pattern: RegExp, replacement: string];

/** What ends in -re or -er; not register, which registre would lead to registration. */
const IN_RE =
	'^(?:(?:amphi)?theat|calib|(?:epi)?cent|fib|(?:centi|kilo|milli)?met|lit|lust|maneuv|meag|sab|scept|somb|spect)';

const RULES: readonly Rule[] = [
	// modernise, modernisation
	[/(?<=[a-z]{2})is(?=(?:e[drs]?|ers|ing|ations?|able)$)/, 'iz'],
	[/(?<=[a-z]{2})iz(?=(?:e[drs]?|ers|ing|ations?|able)$)/, 'is'],
	// analyse
	[/(?<=[a-z]l)ys(?=(?:e[drs]?|ers|ing)$)/, 'yz'],
	[/(?<=[a-z]l)yz(?=(?:e[drs]?|ers|ing)$)/, 'ys'],
	// labour, neighbourhood; not our, four, hour
	[
		/(?<=[a-z]{3}|^od)our(?=(?:s|ed|ers?|ing|able|ably|al|ally|ful|hoods?|ites?|less|ly|ism)?$)/,
		'or',
	],
	[
		/(?<=[a-z]{3}|^od)or(?=(?:s|ed|ers?|ing|able|ably|al|ally|ful|hoods?|ites?|less|ly|ism)?$)/,
		'our',
	],
	// centre, metres, fibre
	[new RegExp(`(?<=${IN_RE})re(?=[ds]?$)`), 'er'],
	[new RegExp(`(?<=${IN_RE})er(?=(?:s|ed)?$)`), 're'],
	// dialogue
	[/(?<=[a-z]{2}og)ue(?=s?$)/, ''],
	[/(?<=[a-z]{3}og)(?=s?$)/, 'ue'],
	// programme
	[/(?<=gram)me(?=s?$)/, ''],
	[/(?<=gram)(?=s?$)/, 'me'],
	// travelled, modelling; not filling, which filing is no spelling of
	[/(?<=[aeiou][^aeiou]+[aeiou])ll(?=(?:ed|ers?|ing|ings|ors?|ists?)$)/, 'l'],
	[/(?<=[aeiou][^aeiou]+[aeiou])l(?=(?:ed|ers?|ing|ings|ors?|ists?)$)/, 'll'],
	// fulfil, enrolment; not overall, which overal would lead to over
	[/(?<=^(?:appa|disti|enro|enthra|fulfi|insta|insti))l(?=(?:s|ments?)?$)/, 'll'],
	[/(?<=^(?:appa|disti|enro|enthra|fulfi|insta|insti))ll(?=(?:s|ments?)?$)/, 'l'],
	[/(?<=^(?:ski|wi))l(?=ful(?:ly)?$)/, 'll'],
	[/(?<=^(?:ski|wi))ll(?=ful(?:ly)?$)/, 'l'],
	// defence, licence
	[/(?<=[a-z]{2}en)c(?=e[ds]?$)/, 's'],
	[/(?<=[a-z]{2}en)s(?=e[ds]?$)/, 'c'],
	// judgement
	[/(?<=dg)e(?=ments?$)/, ''],
	[/(?<=dg)(?=ments?$)/, 'e'],
	// paediatric, haemoglobin, archaeology
	[/(?<=^(?:an|arch|h|p|orthop|encyclop))ae/, 'e'],
	[/^(an|arch|h|p|orthop|encyclop)e(?=[a-z]{3})/, '$1ae'],
	// sulphur
	[/(?<=^sul)ph/, 'f'],
	[/(?<=^sul)f/, 'ph'],
];

const PAIRS: readonly (readonly [british: string, american: string])[] = [
	...(
		[
			['acknowledgement', 'acknowledgment'],
			['aeroplane', 'airplane'],
			['ageing', 'aging'],
			['aluminium', 'aluminum'],
			['amongst', 'among'],
			['artefact', 'artifact'],
			['cosy', 'cozy'],
			['grey', 'gray'],
			['jewellery', 'jewelry'],
			['kerb', 'curb'],
			['learnt', 'learned'],
			['manoeuvre', 'maneuver'],
			['mould', 'mold'],
			['plough', 'plow'],
			['practise', 'practice'],
			['pyjamas', 'pajamas'],
			['sceptical', 'skeptical'],
			['spelt', 'spelled'],
			['towards', 'toward'],
			['tyre', 'tire'],
			['whilst', 'while'],
			['woollen', 'woolen'],
		] as const
	).flatMap(([british, american]) => [
		[british, american] as const,
		...(british.endsWith('s') ? [] : [[`${british}s`, `${american}s`] as const]),
	]),
	['practised', 'practiced'],
	['practising', 'practicing'],
];

const PAIRED = new Map([
	...PAIRS.flatMap(([british, american]) => [
		[british, american] as const,
		[american, british] as const,
	]),
	// Not the other way: the stem of speciality is that of special.
	['speciality', 'specialty'] as const,
	['specialities', 'specialties'] as const,
]);

/** A word in lower case and its spellings on the other side of the Atlantic, itself first. */
export function spellingVariants(word: string): string[] {
	const variants = new Set([word]);
	const pair = PAIRED.get(word);
	if (pair !== undefined) variants.add(pair);
	for (const [pattern, replacement] of RULES) variants.add(word.replace(pattern, replacement));
	return [...variants];
}
