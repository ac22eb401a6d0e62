import { inTurn } from '../tasks/in-turn.browser.ts';

/** `<continue-reading>`: leads to the sentence at which the reader left off, and names its section. */
class ContinueReading extends HTMLElement {
	connectedCallback(): void {
		const place = lastPlace(this.dataset['place'] ?? '', new RegExp(this.dataset['ids'] ?? ''));
		const link = this.querySelector('a');
		if (!place || !link) return;
		const whole = this.dataset['whole'] ?? '';
		const section = `${whole}${place.id.slice(0, place.id.indexOf('.'))}/`;
		link.href = `${place.whole ? whole : section}#s${place.id}`;
		const title = document.querySelector(`.parts a[href="${section}"] > span`)?.textContent.trim();
		const name = this.querySelector('[data-part=place]');
		if (name) name.textContent = [title, place.id].filter(Boolean).join(' · ');
		this.hidden = false;
	}
}

/** The place that was kept, if its id looks as one does: anything else that is stored is none of ours. */
function lastPlace(key: string, ids: RegExp): { id: string; whole: boolean } | undefined {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
		if (typeof kept !== 'object' || kept === null || !('id' in kept)) return undefined;
		if (typeof kept.id !== 'string' || !ids.test(kept.id)) return undefined;
		return { id: kept.id, whole: 'whole' in kept && kept.whole === true };
	} catch {
		return undefined;
	}
}

inTurn(() => {
	customElements.define('continue-reading', ContinueReading);
});
