/**
 * The alignment in the format of Pharaoh, as word aligners write and read it: a line a sentence, in
 * the order of `/data/decision.json`, of pairs `3-5` that say that Chinese token 3 and English token
 * 5 are of one phrase; tokens are counted from 0. A Chinese token is one letter or digit, an English
 * one a word as the search counts it; punctuation is no token. So that nobody need count them, the
 * second file has the tokens of each line, `一 个 ||| a word`.
 */
import { getPhrasedTexts, type PhrasedText } from '../library/phrased-texts.ts';
import { SENTENCE_ID } from '../model/ids.ts';
import type { Language } from '../model/language.ts';
import { chineseUnits, contains, englishUnits, type Place } from '../text/phrase-places.ts';
import type { DownloadFormat } from './format.ts';

const MEDIA_TYPE = 'text/plain; charset=utf-8';

/** The pairs of tokens of each text. */
export function pharaoh(texts: readonly PhrasedText[]): string {
	return lines(texts, (text) =>
		text.phrases
			.flatMap((phrase) => {
				const [zh, en] = [held(text, 'zh', phrase.zh), held(text, 'en', phrase.en)];
				return zh.flatMap((chinese) => en.map((english) => [chinese, english] as const));
			})
			.toSorted(([zh, en], [otherZh, otherEn]) => zh - otherZh || en - otherEn)
			.map((pair) => pair.join('-'))
			.join(' '),
	);
}

/** The tokens of each text. */
export function tokens(texts: readonly PhrasedText[]): string {
	const written = (text: PhrasedText, language: Language) =>
		units(text, language)
			.map(({ start, end }) => text[language].slice(start, end))
			.join(' ');
	return lines(texts, (text) => `${written(text, 'zh')} ||| ${written(text, 'en')}`);
}

function lines(texts: readonly PhrasedText[], lineOf: (text: PhrasedText) => string): string {
	return texts.map((text) => `${lineOf(text)}\n`).join('');
}

function units(text: PhrasedText, language: Language): Place[] {
	return language === 'zh' ? chineseUnits(text.zh) : englishUnits(text.en);
}

/** The indices of the tokens that places hold. */
function held(text: PhrasedText, language: Language, places: readonly Place[]): number[] {
	return units(text, language).flatMap((unit, index) =>
		places.some((place) => contains(place, unit)) ? [index] : [],
	);
}

function sentences(): PhrasedText[] {
	return getPhrasedTexts().filter(({ id }) => SENTENCE_ID.test(id));
}

export const alignmentPairs: DownloadFormat = {
	file: 'suining-alignment.pharaoh',
	mediaType: MEDIA_TYPE,
	make: () => pharaoh(sentences()),
};

export const alignmentTokens: DownloadFormat = {
	file: 'suining-alignment-tokens.txt',
	mediaType: MEDIA_TYPE,
	make: () => tokens(sentences()),
};
