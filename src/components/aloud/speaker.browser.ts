import type { Language } from '../../model/language.ts';
import { speechPieces } from './speech-pieces.ts';
import { readText } from '../reading/sentences.browser.ts';

/** One half of a sentence with the voice that reads it. */
export interface Spoken {
	half: HTMLElement;
	language: Language;
	voice: SpeechSynthesisVoice;
}

/** What happens when everything is read, or when the voice breaks off by itself. */
interface Endings {
	finished: () => void;
	failed: () => void;
}

/**
 * Speaks halves of sentences one after the other, each cut into pieces that no voice breaks off. To
 * pause it is stopped: `speechSynthesis.pause()` ends the utterance on Android.
 */
export class Speaker {
	/** Counts what was asked for, so that the end of something stopped is not taken for an end. */
	#asked = 0;

	/** `speed` 1 is the voice’s own. */
	speak(halves: readonly Spoken[], speed: number, endings: Endings): void {
		this.stop();
		const asked = this.#asked;
		const pieces = halves.flatMap(({ half, language, voice }) =>
			speechPieces(readText(half).trim(), language).map((text) => ({ text, voice })),
		);
		const next = (index: number): void => {
			const piece = pieces[index];
			if (asked !== this.#asked) return;
			if (!piece) {
				endings.finished();
				return;
			}
			const utterance = new SpeechSynthesisUtterance(piece.text);
			utterance.voice = piece.voice;
			utterance.lang = piece.voice.lang;
			utterance.rate = speed;
			utterance.onend = () => {
				next(index + 1);
			};
			utterance.onerror = () => {
				if (asked === this.#asked) endings.failed();
			};
			speechSynthesis.speak(utterance);
		};
		next(0);
	}

	/** Falls silent at once. */
	stop(): void {
		this.#asked += 1;
		if ('speechSynthesis' in window) speechSynthesis.cancel();
	}
}
