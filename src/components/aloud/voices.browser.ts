import { LANGUAGES, type Language } from '../../model/language.ts';

/** How long a browser may take to list its voices; those that have none never tell so. */
const PATIENCE = 1500;

/** The accent preferred for each language; any other voice of the language will do. */
const PREFERRED = { zh: ['zh-CN', 'cmn-Hans-CN'], en: ['en-US', 'en-GB'] } as const;

/** The voice for each language that has one. */
export async function findVoices(): Promise<Partial<Record<Language, SpeechSynthesisVoice>>> {
	if (!('speechSynthesis' in window)) return {};
	if (speechSynthesis.getVoices().length === 0) await voicesListed();
	const voices = speechSynthesis.getVoices();
	return Object.fromEntries(
		LANGUAGES.flatMap((language) => {
			const voice = bestOf(voices, language);
			return voice ? [[language, voice]] : [];
		}),
	);
}

/** A voice on the device before one that needs the network, the preferred accent before others. */
function bestOf(
	voices: readonly SpeechSynthesisVoice[],
	language: Language,
): SpeechSynthesisVoice | undefined {
	const rank = (voice: SpeechSynthesisVoice) => {
		const accent = PREFERRED[language].findIndex((tag) => tag === tagOf(voice));
		return (accent < 0 ? PREFERRED[language].length : accent) * 2 + Number(!voice.localService);
	};
	return voices.filter((voice) => isOf(voice, language)).sort((a, b) => rank(a) - rank(b))[0];
}

/** Android writes `zh_CN`, some engines `cmn-Hans-CN`; Cantonese is not what this text is read in. */
function isOf(voice: SpeechSynthesisVoice, language: Language): boolean {
	const tag = tagOf(voice);
	if (language === 'en') return /^en\b/.test(tag);
	return /^(zh|cmn)\b/.test(tag) && !/HK|MO|yue/i.test(tag);
}

function tagOf(voice: SpeechSynthesisVoice): string {
	return voice.lang.replaceAll('_', '-');
}

function voicesListed(): Promise<void> {
	return new Promise((resolve) => {
		const done = () => {
			clearTimeout(timer);
			speechSynthesis.removeEventListener('voiceschanged', done);
			resolve();
		};
		const timer = setTimeout(done, PATIENCE);
		speechSynthesis.addEventListener('voiceschanged', done);
	});
}
