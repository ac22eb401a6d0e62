import type { Language } from '../../model/language.ts';
import { speechPieces } from './speech-pieces.ts';
import { readText } from '../document/sentences.browser.ts';

/** One half of a sentence with the voice that reads it. */
export interface Spoken {
	half: HTMLElement;
	language: Language;
	voice: SpeechSynthesisVoice;
}

/** What happens while it is read, when all is, and when the voice breaks off by itself. */
interface Listener {
	/** What is spoken now: from where in the text of a half. */
	spoken: (half: HTMLElement, offset: number) => void;
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
	speak(halves: readonly Spoken[], speed: number, listener: Listener): void {
		this.stop();
		const asked = this.#asked;
		const pieces = halves.flatMap(({ half, language, voice }) => {
			let end = 0;
			return speechPieces(readText(half).trim(), language).map((text) => {
				end += text.length;
				return { half, voice, text, start: end - text.length };
			});
		});
		const next = (index: number): void => {
			const piece = pieces[index];
			if (asked !== this.#asked) return;
			if (!piece) {
				listener.finished();
				return;
			}
			const utterance = new SpeechSynthesisUtterance(piece.text);
			utterance.voice = piece.voice;
			utterance.lang = piece.voice.lang;
			utterance.rate = speed;
			listener.spoken(piece.half, piece.start);
			// Voices on the device tell each word.
			utterance.onboundary = ({ charIndex }) => {
				if (asked === this.#asked) listener.spoken(piece.half, piece.start + charIndex);
			};
			utterance.onend = () => {
				next(index + 1);
			};
			utterance.onerror = () => {
				if (asked === this.#asked) listener.failed();
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
