import 'i18next';
import type zh from './locales/zh.json';

declare module 'i18next' {
	interface CustomTypeOptions {
		defaultNS: 'translation';
		/** Keys are flat: `area.key` is one name, not a path. */
		keySeparator: false;
		nsSeparator: false;
		resources: { translation: typeof zh };
	}
}
