/**
 * Keeps the panel of the settings at the size it was opened at while the size of all text is chosen in
 * it: nothing moves under the finger. When it is opened again it is as large as the text.
 */
export class HeldPanel {
	readonly #panel: HTMLElement | null;

	constructor(panel: HTMLElement | null, options: { signal: AbortSignal }) {
		this.#panel = panel;
		panel?.addEventListener('beforetoggle', this.#onToggle, options);
	}

	/** Goes along with a change of the size of all text, in percent. */
	hold(from: string, to: string): void {
		if (!this.#panel) return;
		const zoom = Number(this.#panel.style.getPropertyValue('--zoom') || 1);
		this.#panel.style.setProperty('--zoom', String((zoom * Number(from)) / Number(to)));
	}

	readonly #onToggle = (event: ToggleEvent): void => {
		if (event.newState === 'closed') this.#panel?.style.removeProperty('--zoom');
	};
}
