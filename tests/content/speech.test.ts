import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../src/content/content.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { speechPieces } from '../../src/components/aloud/speech-pieces.ts';

const LONGEST = { zh: 60, en: 160 } as const;

const { sections } = await readContent(process.cwd());
const pairs = sections.flatMap(({ data }) => data?.paragraphs.flat() ?? []);

for (const language of LANGUAGES) {
	test(`no ${language} sentence is spoken in a piece that a voice breaks off, nor loses a letter`, () => {
		assert.equal(pairs.length, 179);
		for (const pair of pairs) {
			const { text } = pair[language];
			const pieces = speechPieces(text, language);
			assert.equal(pieces.join(''), text);
			for (const piece of pieces) {
				assert.equal(piece.length <= LONGEST[language], true, `${piece.length}: ${piece}`);
				assert.match(piece, /[\p{L}\p{N}]/u, `${piece} is nothing to be spoken`);
				assert.doesNotMatch(
					piece,
					/^[\p{Pe}\p{Pf}，。；：、,;:.!?)]/u,
					`${piece} begins with an end`,
				);
			}
			// Whatever is not cut at the end of a clause is cut between words.
			if (language === 'en') {
				for (const piece of pieces.slice(0, -1)) assert.match(piece, /[\s—]$/u, piece);
			}
		}
	});
}
