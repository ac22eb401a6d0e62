import type { Language } from '../model/language.ts';
import type { Synonym } from '../model/synonyms.ts';
import { hasHan } from '../text/han.ts';

/** `/data/synonyms/<language>.json`: the entries with what readers type in that language. */
export function synonymData(synonyms: readonly Synonym[], language: Language): Synonym[] {
	return synonyms
		.map(({ asked, said }) => ({
			asked: asked.filter((word) => hasHan(word) === (language === 'zh')),
			said,
		}))
		.filter(({ asked }) => asked.length > 0);
}
