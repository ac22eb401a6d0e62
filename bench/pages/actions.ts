/** The main controls of the pages, in an order in which a reader can use them. */
import type { Page } from 'playwright';

/** What a reader does, by what it is called in the report, and what has to be open before. */
export interface Action {
	name: string;
	act: (page: Page) => Promise<void>;
	prepare?: (page: Page) => Promise<void>;
}

function key(name: string, pressed = name): Action {
	return { name, act: (page) => page.keyboard.press(pressed) };
}

const ESCAPE = key('close by Escape', 'Escape');

function click(name: string, selector: string): Action {
	return {
		name,
		act: (page) => page.locator(selector).filter({ visible: true }).first().click(),
	};
}

/** A button of the bar at the foot, which opens a sheet. */
function sheet(name: string, target: string): Action {
	return click(name, `.site-bar [popovertarget=${target}]`);
}

/** Something in a sheet, which is opened for it if it is not. */
function within(target: string, name: string, selector: string): Action {
	return {
		name,
		prepare: async (page) => {
			const isOpen = await page.locator(`#${target}`).isVisible();
			if (isOpen) return;
			// Another sheet may lie over the bar.
			if (await page.locator(':popover-open').count()) await page.keyboard.press('Escape');
			await page.locator(`.site-bar [popovertarget=${target}]`).click();
		},
		act: (page) => page.locator(`#${target} ${selector}`).click(),
	};
}

function setting(name: string, value: string): Action {
	return within('reading-settings', `${name}: ${value}`, `input[name=${name}][value="${value}"]`);
}

const READING: readonly Action[] = [
	sheet('contents', 'contents'),
	ESCAPE,
	sheet('view', 'view'),
	...['zh', 'en', 'side', 'reveal'].map((view) =>
		within('view', `view: ${view}`, `input[value=${view}]`),
	),
	within('more', 'cite', '[data-tool=cite]'),
	ESCAPE,
	within('more', 'listen', '[data-tool=listen]'),
	click('stop', 'read-aloud [data-part=stop]'),
	key('list of keys', '?'),
	ESCAPE,
	key('next sentence', 'j'),
	key('sentence before', 'k'),
	key('change the view', 'v'),
	click('menu of a sentence', '.pair > .number'),
	ESCAPE,
	click('term', 'a[data-term][href]'),
	ESCAPE,
	click('note', 'a[data-note]'),
	ESCAPE,
];

const SETTINGS: readonly Action[] = [
	sheet('settings', 'reading-settings'),
	setting('size', '115'),
	setting('theme', 'dark'),
	setting('face', 'serif'),
	setting('script', 'traditional'),
	setting('pinyin', 'terms'),
	setting('pinyin', 'all'),
	setting('pinyin', 'off'),
	setting('marks', 'all'),
	setting('marks', 'none'),
];

/** Letters into a field, each of which is answered. */
function type(name: string, field: string, letters: string): Action[] {
	return Array.from(letters, (letter) => ({
		name: `${name}: ${letter}`,
		act: (page) => page.locator(field).first().press(letter),
	}));
}

/** The actions on each page that has controls of its own, by what the page is called. */
export const ACTIONS: Readonly<Record<string, readonly Action[]>> = {
	'full text': [...READING, key('next section', 'n'), key('section before', 'p'), ...SETTINGS],
	'section 2-2': READING,
	glossary: [
		...['By field', 'By pinyin', 'By English'].map((name) => ({
			name,
			act: (page: Page) => page.getByRole('radio', { name }).check(),
		})),
		...type('find a term', 'main input[type=search]', 'de'),
	],
	commitments: [
		click('strength: explore', 'input[name=strength][value=explore]'),
		click('strength: all', 'input[name=strength][value=explore]'),
		...type('words', 'commitment-register input[type=search]', 'de'),
	],
	search: [...type('search', 'main input[type=search]', 'dev')],
};
