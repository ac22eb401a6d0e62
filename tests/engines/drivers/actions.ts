/** Input as both WebDriver protocols write it (W3C WebDriver, 17.4; BiDi took it over). */

/** Keys that are not characters, by their names in `KeyboardEvent.key`. */
const NAMED_KEYS: Readonly<Record<string, string>> = {
	Backspace: '\uE003',
	Tab: '\uE004',
	Enter: '\uE007',
	Escape: '\uE00C',
	PageDown: '\uE00F',
	ArrowDown: '\uE015',
};

interface PointerMove {
	type: 'pointerMove';
	x: number;
	y: number;
}

interface PointerButton {
	type: 'pointerDown' | 'pointerUp';
	button: number;
}

interface PointerSource {
	type: 'pointer';
	id: string;
	parameters: { pointerType: 'mouse' | 'touch' };
	actions: (PointerMove | PointerButton)[];
}

interface KeySource {
	type: 'key';
	id: string;
	actions: { type: 'keyDown' | 'keyUp'; value: string }[];
}

/** A mouse that goes to a point of the window. */
export function pointing(x: number, y: number): PointerSource[] {
	return [mouse({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) })];
}

/** A mouse that goes to a point of the window and clicks. */
export function clicking(x: number, y: number): PointerSource[] {
	return [
		mouse(
			{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
			{ type: 'pointerDown', button: 0 },
			{ type: 'pointerUp', button: 0 },
		),
	];
}

/** A finger that taps on a point of the window. */
export function tapping(x: number, y: number): PointerSource[] {
	return clicking(x, y).map((source) => ({
		...source,
		id: 'finger',
		parameters: { pointerType: 'touch' },
	}));
}

/** A keyboard of which one key is pressed. */
export function pressing(key: string): KeySource[] {
	const value = NAMED_KEYS[key] ?? key;
	return [
		{
			type: 'key',
			id: 'keyboard',
			actions: [
				{ type: 'keyDown', value },
				{ type: 'keyUp', value },
			],
		},
	];
}

function mouse(...actions: PointerSource['actions']): PointerSource {
	return { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
}
