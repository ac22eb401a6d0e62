/**
 * Lists whose last “and” would be taken for one within a member: “seeds, trials and demonstrations,
 * inspection and testing” wants a comma, and so does “lithium, energy and chemicals and food”. Only
 * what cannot be anything else is found: members are short and have no verb of their own.
 */

/** The most words of a member of a list; what is longer may be a clause. */
const MEMBER_WORDS = 6;

const SENTENCE_END = /[.;:?!][”’)]*\s|[—()]/;
/** Commas of numbers and of dates part no members. */
const COMMA = /(?<!\d),[”’]?\s|(?<=\d),[”’]?\s(?!\d{4}\b)/;
const EXPLANATION = /\s*\[[^\]]*\]/g;
const OPENS_WITH_AND = /^(?:and|or|but|nor)\b/;
/** What opens a clause or a phrase that is no member of a list of nouns. */
const OPENS_OTHERWISE =
	/^(?:\w+ing|\w+ly|after|as|at|because|by|down|for|from|if|in|its?|less|of|on|so|such|than|that|the (?:first|last|rest|second)|their|they|to|under|we|when|where|whether|which|while|whose?|with|within|without)\b/i;
const VERB =
	/\b(?:are|asks?|be|can|do|does|had|has|have|is|it|may|must|shall|should|they|was|we|were|will|would)\b/i;

/** The lists in an English text that lack the comma, each from its last two members on. */
export function listsWithoutComma(text: string): string[] {
	return text
		.replace(EXPLANATION, '')
		.split(SENTENCE_END)
		.flatMap((sentence) => faultsOf(sentence.split(COMMA).map((segment) => segment.trim())));
}

function faultsOf(segments: readonly string[]): string[] {
	return segments.flatMap((segment, index) => {
		const before = segments[index - 1];
		const isLast = !segments.slice(index + 1).some((later) => OPENS_WITH_AND.test(later));
		if (!isLast || before === undefined || !closesList(segment)) return [];
		const members = index > 1 ? membersBefore(segments, index) : [];
		const isWithAnd = members.some((member) => /\b(?:and|or)\b/.test(member));
		return isWithAnd || isDouble(segment) ? [`${before}, ${segment}`] : [];
	});
}

/** The short segments without a verb that stand between commas before a segment, nearest first. */
function membersBefore(segments: readonly string[], end: number): string[] {
	const members: string[] = [];
	for (let index = end - 1; index > 0; index -= 1) {
		const segment = segments[index] ?? '';
		if (!isMember(segment)) break;
		members.push(segment);
	}
	return members;
}

function isMember(segment: string): boolean {
	const words = segment.split(/\s+/).length;
	const opens = OPENS_WITH_AND.test(segment) || OPENS_OTHERWISE.test(segment);
	return words <= MEMBER_WORDS && !opens && !VERB.test(segment) && !/\b(?:and|or)$/.test(segment);
}

/** Whether a segment ends a list by an “and” without a comma: what stands before it is a member. */
function closesList(segment: string): boolean {
	const [first, ...rest] = segment.split(/\s(?:and|or)\s/);
	return first !== undefined && rest.length > 0 && isMember(first);
}

/** “energy and chemicals and green food”: three short members in one, without an article. */
function isDouble(segment: string): boolean {
	const [first = '', second = '', third] = segment.split(/\sand\s/);
	const isShort = !first.includes(' ') && second.split(' ').length <= 2;
	return third !== undefined && isShort && !/^other\b/.test(second) && !OPENS_OTHERWISE.test(third);
}
