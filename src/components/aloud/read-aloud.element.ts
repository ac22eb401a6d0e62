import { LANGUAGES, type Language } from '../../model/language.ts';
import styles from './read-aloud.css?inline';
import { adoptStyles } from '../overlay/adopt-styles.browser.ts';
import { markedSentences } from '../reading/marked-range.browser.ts';
import { allSentences, isInView, pairOf } from '../document/sentences.browser.ts';
import { sentenceAtTop } from '../document/top-pair.browser.ts';
import { Speaker } from './speaker.browser.ts';
import { markSpoken, tellSpoken } from './spoken-sentence.browser.ts';
import { findVoices } from './voices.browser.ts';

adoptStyles(styles);

/**
 * `<read-aloud>`, the player: reads sentence by sentence, each language with its own voice, marks the
 * sentence it reads and keeps it in view. It begins with the marked sentence if that is in view, else
 * with the one at the top of the window.
 */
class ReadAloud extends HTMLElement {
	#abort = new AbortController();
	readonly #speaker = new Speaker();
	#voices: Partial<Record<Language, SpeechSynthesisVoice>> = {};
	/** Where it is in the sentences of the page. */
	#at = 0;
	#isPaused = false;
	#opener: Element | null = null;

	connectedCallback(): void {
		this.#abort = new AbortController();
		const options = { signal: this.#abort.signal };
		document.addEventListener('read-aloud', this.#start, options);
		document.addEventListener('click', this.#onClick, options);
		this.addEventListener('change', this.#onChange, options);
		// A voice goes on when its page is left, unless it is told to stop.
		addEventListener('pagehide', this.#stop, options);
	}

	disconnectedCallback(): void {
		this.#abort.abort();
		this.#stop();
	}

	#part(name: string): HTMLElement {
		const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
		if (!part) throw new Error(`<read-aloud> has no part “${name}”`);
		return part;
	}

	#chosen(name: 'language' | 'speed'): string {
		const select = this.#part(name);
		return select instanceof HTMLSelectElement ? select.value : '';
	}

	/** The languages to be read, the page’s own first. */
	get #languages(): Language[] {
		const chosen = this.#chosen('language');
		const own = this.dataset['language'];
		return LANGUAGES.filter((one) => chosen === 'both' || chosen === one).sort(
			(a, b) => Number(b === own) - Number(a === own),
		);
	}

	readonly #start = (): void => {
		const [first] = markedSentences();
		const from = first && isInView(pairOf(first)) ? first : sentenceAtTop();
		this.#at = Math.max(0, from ? allSentences().indexOf(from) : 0);
		if (this.hidden) {
			this.#opener = document.activeElement;
			this.#show(true);
			this.#chooseByView();
		}
		this.#part('pause').focus();
		void findVoices().then((voices) => {
			this.#voices = voices;
			this.#read();
		});
	};

	/** On the root, too: a rule with `:has()` there would slow down whatever changes on a long page. */
	#show(isShown: boolean): void {
		this.hidden = !isShown;
		document.documentElement.toggleAttribute('data-listening', isShown);
	}

	/** A view of one language is read in that language. */
	#chooseByView(): void {
		const view = document.documentElement.dataset['view'];
		const select = this.#part('language');
		if (select instanceof HTMLSelectElement && (view === 'zh' || view === 'en'))
			select.value = view;
	}

	/** Reads the sentence it is at and goes on to the next. */
	#read(): void {
		const half = allSentences()[this.#at];
		const languages = this.#languages.filter((one) => this.#voices[one]);
		this.#tellMissing();
		this.#setPaused(languages.length === 0);
		this.#part('pause').toggleAttribute('disabled', languages.length === 0);
		this.#speaker.stop();
		markSpoken(half, this.getBoundingClientRect().top);
		if (!half || languages.length === 0) return;
		const halves = languages.flatMap((language) => {
			const voice = this.#voices[language];
			const one = pairOf(half).querySelector<HTMLElement>(`[data-sentence]:lang(${language})`);
			return voice && one ? [{ half: one, language, voice }] : [];
		});
		this.#speaker.speak(halves, Number(this.#chosen('speed')), {
			spoken: tellSpoken,
			finished: () => {
				this.#move(1);
			},
			failed: () => {
				this.#setPaused(true);
				this.#tell('failed');
			},
		});
	}

	#move(step: 1 | -1): void {
		const next = this.#at + step;
		if (next >= allSentences().length) {
			this.#speaker.stop();
			this.#setPaused(true);
			this.#tell('finished');
			return;
		}
		this.#at = Math.max(0, next);
		this.#read();
	}

	readonly #onClick = (event: Event): void => {
		const button = event.target instanceof Element ? event.target.closest('button') : null;
		if (!this.contains(button)) return;
		switch (button?.dataset['part']) {
			case 'previous':
				this.#move(-1);
				break;
			case 'next':
				this.#move(1);
				break;
			case 'pause':
				if (this.#isPaused) this.#read();
				else {
					this.#speaker.stop();
					this.#setPaused(true);
				}
				break;
			case 'stop':
				this.#stop();
				if (this.#opener instanceof HTMLElement) this.#opener.focus({ preventScroll: true });
				break;
			case undefined:
		}
	};

	readonly #onChange = (): void => {
		this.#read();
	};

	readonly #stop = (): void => {
		this.#speaker.stop();
		markSpoken(undefined, 0);
		this.#show(false);
	};

	#setPaused(isPaused: boolean): void {
		this.#isPaused = isPaused;
		this.#part('pause').textContent = this.dataset[isPaused ? 'resume' : 'pause'] ?? '';
	}

	#tellMissing(): void {
		if (!('speechSynthesis' in window)) {
			this.#tell('missing');
			return;
		}
		const missing = this.#languages.find((one) => !this.#voices[one]);
		this.#tell(missing === undefined ? undefined : missing === 'zh' ? 'missingZh' : 'missingEn');
	}

	#tell(word: string | undefined): void {
		const text = word === undefined ? '' : (this.dataset[word] ?? '');
		if (this.#part('status').textContent !== text) this.#part('status').textContent = text;
	}
}

if (!customElements.get('read-aloud')) customElements.define('read-aloud', ReadAloud);
