/** What a reader has to know of the document beside its text, from all the places it stands in. */
import { createHash } from 'node:crypto';
import { env } from 'node:process';
import { shownSections } from '../content/shown-sections.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { DocumentFacts as WrittenFacts } from '../model/document-facts.ts';
import { ADOPTED, ISSUER } from '../model/issuer.ts';
import { wholeTextOf } from '../text/shown-text.ts';
import { correctionsFrom, type Corrections } from './corrections.ts';
import { getSections } from './decision.ts';
import { documentFacts, original, sections } from './files.ts';

/** The written facts, with what is known or counted elsewhere. */
export interface DocumentFacts extends Omit<WrittenFacts, 'issuer'> {
	title: Bilingual;
	issuer: {
		name: Bilingual;
		/** Who that is, in half a sentence. */
		who: Bilingual;
	};
	/** YYYY-MM-DD. */
	adopted: string;
	/** SHA-256 of the original as it was obtained. */
	sha256: string;
	/** SHA-256 of the whole text in both languages, see `wholeTextOf`. */
	textSha256: string;
	corrections: Corrections;
}

/** All of them. */
export function getDocumentFacts(): DocumentFacts {
	const [facts] = documentFacts;
	const [preamble] = getSections();
	const [source] = original;
	if (!facts || !preamble || source === undefined) {
		throw new Error('content/document.yaml, the preamble or the original cannot be read');
	}
	return {
		...facts,
		title: preamble.title,
		issuer: { name: ISSUER, who: facts.issuer },
		adopted: ADOPTED,
		sha256: sha256Of(source),
		textSha256: sha256Of(wholeTextOf(shownSections(sections))),
		corrections: correctionsFrom(env),
	};
}

function sha256Of(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
