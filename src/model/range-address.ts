/**
 * The address of several sentences on their page: `?range=2-3.1.4..6#s2-3.1.4`. A browser without
 * scripts goes to the first of them by the fragment; the query tells scripts how far the range goes.
 * It holds only together with its fragment, since a link to another place of the page keeps the query.
 */
import { sentenceAnchor } from './ids.ts';
import { parseRange, rangeFragment, type SentenceRange } from './sentence-range.ts';

/** The range that an address names by its query and its fragment, each with or without its sign. */
export function rangeInAddress(query: string, fragment: string): SentenceRange | undefined {
	const range = parseRange(new URLSearchParams(query).get('range') ?? '');
	const place = parseRange(fragment);
	const isWhole = range && (fragment === '' || place?.first === range.first);
	return isWhole ? range : place;
}

/** Query and fragment that name a range; what else the query says stays. */
export function rangeAddress(range: SentenceRange, query = ''): string {
	const rest = new URLSearchParams(query);
	rest.delete('range');
	const fragment = `#${sentenceAnchor(range.first)}`;
	const whole = range.first === range.last ? [] : [`range=${rangeFragment(range).slice(1)}`];
	const parts = [rest.toString(), ...whole].filter(Boolean);
	return parts.length > 0 ? `?${parts.join('&')}${fragment}` : fragment;
}
