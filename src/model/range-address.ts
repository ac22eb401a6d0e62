/**
 * The address of several sentences on their page: `?range=2-3.1.4..6#s2-3.1.4`, or of such that do not
 * adjoin: `?range=2-3.1.1,2-3.1.4..6#s2-3.1.1`. A browser without scripts goes to the first of them by the
 * fragment; the query tells scripts which others there are. It holds only together with its fragment,
 * since a link to another place of the page keeps the query.
 */
import { sentenceAnchor } from './ids.ts';
import { parseRange, rangeFragment, type SentenceRange } from './sentence-range.ts';

/** The ranges that an address names by its query and its fragment, each with or without its sign. */
export function rangesInAddress(query: string, fragment: string): SentenceRange[] {
	const named = new URLSearchParams(query).get('range') ?? '';
	const ranges = named.split(/[,，、]/).flatMap((one) => parseRange(one) ?? []);
	const place = parseRange(fragment);
	const isWhole = ranges.length > 0 && (fragment === '' || place?.first === ranges[0]?.first);
	return isWhole ? ranges : place ? [place] : [];
}

/** Query and fragment that name ranges, nothing for none; what else the query says stays. */
export function rangeAddress(ranges: readonly SentenceRange[], query = ''): string {
	const rest = new URLSearchParams(query);
	rest.delete('range');
	const [first] = ranges;
	const named = ranges.map((range) => rangeFragment(range).slice(1)).join();
	const isOne = ranges.length < 2 && first?.first === first?.last;
	const search = [rest.toString(), isOne ? '' : `range=${named}`].filter(Boolean).join('&');
	return (search && `?${search}`) + (first ? `#${sentenceAnchor(first.first)}` : '');
}
