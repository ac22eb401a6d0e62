/** What the reader has chosen: remembered in storage, or for the visit where storage is forbidden. */
import {
	defaultOf,
	isChoice,
	ONE_COLUMN_VIEW,
	SETTING_NAMES,
	STORAGE_KEY,
	TWO_COLUMNS,
	type SettingName,
} from './choices.ts';

type Chosen = Partial<Record<SettingName, string>>;

/** The value of a setting that holds on this page. */
export function valueOf(name: SettingName): string {
	return document.documentElement.dataset[name] ?? defaultOf(name);
}

/** Whether the view of this page is that of its address, which is not the reader’s own. */
export function hasAddressedView(): boolean {
	return isChoice('view', new URLSearchParams(location.search).get('view'));
}

/** The value of a setting where none is chosen: of the view by whether there is room for two columns. */
export function startOf(name: SettingName): string {
	return name !== 'view' || hasTwoColumns() ? defaultOf(name) : ONE_COLUMN_VIEW;
}

/** Whether the window has room for two columns, at the reader’s size of text. */
export function hasTwoColumns(): boolean {
	const room = (TWO_COLUMNS * Number(valueOf('size'))) / 100;
	return matchMedia(`(min-width: ${room}rem)`).matches;
}

/** Whether the view of this page is what the window opened with and nobody has chosen another. */
export function isViewOpen(): boolean {
	return !hasAddressedView() && viewOfSwitch() === undefined && remembered().view === undefined;
}

/** The view that the language switch has left to this page. */
function viewOfSwitch(): string | undefined {
	const state: unknown = history.state;
	const left = typeof state === 'object' && state && 'view' in state ? state.view : undefined;
	return isChoice('view', left) ? left : undefined;
}

/**
 * Makes hold what is remembered; the view of its address stays the page’s own, and what the language
 * switch has changed becomes as it was.
 */
export function applyRemembered(): void {
	const view = viewOfSwitch();
	if (view !== undefined) remember('view', view);
	const chosen = remembered();
	const names = SETTING_NAMES.filter((name) => name !== 'view' || !hasAddressedView());
	for (const name of names) apply(name, chosen[name] ?? startOf(name));
}

/** Makes a value hold on this page: the styles go by it from now on. */
export function apply(name: SettingName, value: string): void {
	const { dataset } = document.documentElement;
	if (!isChoice(name, value) || value === defaultOf(name)) Reflect.deleteProperty(dataset, name);
	else dataset[name] = value;
}

/**
 * Remembers a value; one that holds without being chosen is forgotten, and with the last of them nothing
 * is left behind.
 */
export function remember(name: SettingName, value: string): void {
	const chosen = { ...remembered(), [name]: value };
	const kept = SETTING_NAMES.flatMap((one) => {
		const choice = chosen[one];
		return choice === undefined || choice === startOf(one) ? [] : [[one, choice]];
	});
	const text = kept.length > 0 ? JSON.stringify(Object.fromEntries(kept)) : '';
	try {
		if (text) localStorage.setItem(STORAGE_KEY, text);
		else localStorage.removeItem(STORAGE_KEY);
	} catch {
		window.name = text;
	}
}

/** What is remembered, checked against the choices there are. */
export function remembered(): Chosen {
	const found = parse(stored());
	return Object.fromEntries(
		SETTING_NAMES.flatMap((name) => {
			const value = found[name];
			return isChoice(name, value) ? [[name, value]] : [];
		}),
	);
}

function stored(): string {
	try {
		return localStorage.getItem(STORAGE_KEY) ?? '';
	} catch {
		return window.name;
	}
}

function parse(text: string): Readonly<Record<string, unknown>> {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' ? { ...value } : {};
	} catch {
		return {};
	}
}
