/** What the controls of settings say: radio buttons, and boxes that are one of two values. */
import { isSettingName, otherChoice, type SettingName } from './choices.ts';

/** A setting and its value. */
export type Chosen = readonly [name: SettingName, value: string];

/** What a control chooses as it stands; nothing if it is none of a setting, or another is checked. */
export function chosenBy(control: EventTarget | null): Chosen | undefined {
	if (!(control instanceof HTMLInputElement) || !isSettingName(control.name)) return undefined;
	const { name, value, type, checked } = control;
	if (checked) return [name, value];
	return type === 'checkbox' ? [name, otherChoice(name, value)] : undefined;
}

/** What a reader has chosen in the controls of a panel before its script was there. */
export function chosenBefore(panel: HTMLElement): Chosen[] {
	const touched = [...panel.querySelectorAll('[data-touched]')];
	return touched.flatMap((control) => {
		const chosen = chosenBy(control);
		return chosen ? [chosen] : [];
	});
}
