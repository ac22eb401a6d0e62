/**
 * `<reading-settings>` around the reading bar, the panel of settings and the list of keys. The head
 * has already set on `<html>` what was chosen earlier; this keeps the controls true to it, applies
 * and remembers what is chosen now, and keeps the reader’s place meanwhile.
 */
import { defaultOf, isSettingName, SETTING_NAMES, type SettingName } from './choices.ts';
import { TermMarks } from './term-marks.browser.ts';
import { atPageEntry } from '../overlay/page-entry.browser.ts';
import { showChinese } from './chinese-settings.browser.ts';
import { chosenBefore, chosenBy } from './chosen.browser.ts';
import { HeldPanel } from './held-panel.browser.ts';
import { LanguageSwitch } from './language-switch.browser.ts';
import { ReadingKeys } from './reading-keys.browser.ts';
import { ReadingPlace } from './reading-place.browser.ts';
import { Reveal } from './reveal.browser.ts';
import { Settling } from './settling.browser.ts';
import {
	apply,
	applyRemembered,
	isViewOpen,
	remember,
	startOf,
	valueOf,
} from './settings-store.browser.ts';
import { inTurn } from '../tasks/in-turn.browser.ts';

/** The settings by which the styles set all of the text anew. */
const SET_ANEW = new Set<SettingName>([
	'view',
	'size',
	'width',
	'theme',
	'face',
	'pinyin',
	'notes',
]);

class ReadingSettings extends HTMLElement {
	#abort = new AbortController();
	#place: ReadingPlace | undefined;
	#settling: Settling | undefined;
	/** When the last change of all the text is made. */
	#changed: Promise<void> | undefined;
	#reveal: Reveal | undefined;
	#marks: TermMarks | undefined;
	#languages: LanguageSwitch | undefined;
	#panel: HeldPanel | undefined;

	connectedCallback(): void {
		this.#abort = new AbortController();
		const options = { signal: this.#abort.signal };
		const text = this.parentElement;
		if (!text) return;
		const pairs = [...text.querySelectorAll<HTMLElement>('.pair')];
		const place = new ReadingPlace(text, pairs, options);
		this.#place = place;
		this.#settling = new Settling(place, options);
		this.#reveal = new Reveal(text, pairs, this.dataset['twin'] ?? '', options);
		this.#marks = new TermMarks(this.dataset['entry'] ?? '');
		this.#takeUp();
		this.#follow();
		const commands = { changeView: this.#nextView, listKeys: this.#listKeys };
		new ReadingKeys(pairs, place, commands, options);
		this.#languages = new LanguageSwitch(place, options);
		this.#languages.arrive();
		this.addEventListener('change', this.#onChange, options);
		this.addEventListener('reset', this.#onReset, options);
		this.addEventListener('text-change', this.#onTextChange, options);
		this.addEventListener('submit', this.#onSubmit, options);
		this.querySelector('[data-part=keys]')?.addEventListener('click', this.#listKeys, options);
		window.addEventListener('pageshow', this.#onShow, options);
		window.addEventListener('resize', this.#onResize, options);
		this.#panel = new HeldPanel(this.querySelector('.settings'), options);
	}

	disconnectedCallback(): void {
		this.#abort.abort();
	}

	/** What was chosen before this was there holds from now on. */
	#takeUp(): void {
		for (const [name, value] of chosenBefore(this)) {
			remember(name, value);
			apply(name, value);
			if (name === 'view') atPageEntry(this.#forgetAddressedView);
		}
	}

	readonly #onChange = (event: Event): void => {
		const chosen = chosenBy(event.target);
		if (!chosen) return;
		const [name, value] = chosen;
		const change = () => {
			if (name === 'size') this.#panel?.hold(valueOf('size'), value);
			apply(name, value);
			this.#follow();
		};
		// First, so that the view is no longer the one that the window opened with.
		remember(name, value);
		if (SET_ANEW.has(name)) this.#changed = this.#settling?.change(change);
		else change();
		if (name === 'view') atPageEntry(this.#forgetAddressedView);
	};

	/** A view in the address would come back with the next reload. */
	readonly #forgetAddressedView = (): void => {
		const address = new URL(location.href);
		address.searchParams.delete('view');
		history.replaceState(null, '', address);
		this.#languages?.carryAddress();
	};

	/** Changes of the text that come later, in pieces, move the place as little as a choice does. */
	readonly #onTextChange = (event: Event): void => {
		const change: unknown = event instanceof CustomEvent ? event.detail : undefined;
		if (isChange(change)) this.#place?.hold(change);
	};

	/** Choices hold at once, so there is nothing to send: the form only closes its panel. */
	readonly #onSubmit = (event: SubmitEvent): void => {
		const form = event.target instanceof Element ? event.target : undefined;
		const panel = form?.closest<HTMLElement>('[popover]');
		if (panel && 'hidePopover' in panel) panel.hidePopover();
	};

	readonly #onReset = (event: Event): void => {
		event.preventDefault();
		void this.#settling?.change(() => {
			for (const name of SETTING_NAMES.filter((one) => one !== 'view')) {
				apply(name, defaultOf(name));
				remember(name, defaultOf(name));
			}
			this.#follow();
		});
	};

	/**
	 * A page that comes back from the browser’s memory takes on what was chosen in between. WebKit sets
	 * the page anew and scrolls it only after this event, by the px of before; then its place is brought
	 * back.
	 */
	readonly #onShow = (event: PageTransitionEvent): void => {
		if (!event.persisted) return;
		const place = this.#place?.noted;
		applyRemembered();
		this.#follow();
		if (!place) return;
		requestAnimationFrame(() => {
			setTimeout(() => this.#place?.goTo(place));
		});
	};

	/** A window that was turned or made wider may have room for two columns, or no longer. */
	readonly #onResize = (): void => {
		if (valueOf('view') === startOf('view') || !isViewOpen()) return;
		void this.#settling?.change(() => {
			this.#follow();
		});
	};

	/** Brings everything that script does into line with what holds on `<html>`. */
	#follow(): void {
		if (isViewOpen()) apply('view', startOf('view'));
		for (const input of this.querySelectorAll<HTMLInputElement>('[type=radio], [type=checkbox]')) {
			if (isSettingName(input.name)) input.checked = input.value === valueOf(input.name);
		}
		document.dispatchEvent(new Event('settings-applied'));
		this.#reveal?.prepare();
		this.#marks?.show(valueOf('marks'));
		void showChinese(this);
	}

	readonly #nextView = async (): Promise<void> => {
		const views = [...this.querySelectorAll<HTMLInputElement>('[name=view]')];
		const offered = views.filter((view) => view.offsetWidth > 0);
		const next = offered[(offered.findIndex((view) => view.checked) + 1) % offered.length];
		next?.click();
		const status = this.querySelector('[data-part=status]');
		const name = next?.parentElement?.innerText ?? '';
		if (status) status.textContent = (this.dataset['shown'] ?? '').replace('*', name);
		await this.#changed;
	};

	readonly #listKeys = (): void => {
		this.querySelector('dialog')?.showModal();
	};
}

function isChange(value: unknown): value is () => void {
	return typeof value === 'function';
}

inTurn(() => {
	customElements.define('reading-settings', ReadingSettings);
});
