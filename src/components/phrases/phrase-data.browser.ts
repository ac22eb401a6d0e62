import { readPhrases, type PhrasePlaces } from './phrase-places.ts';

/** The phrases of the texts of a page, fetched section by section when they are first asked for. */
export class PhraseData {
	readonly #address: string;
	readonly #files = new Map<string, Promise<Map<string, PhrasePlaces[]>>>();

	/** `address` has `*` for the section. */
	constructor(address: string) {
		this.#address = address;
	}

	/** The phrases of a sentence or heading; `undefined` where they could not be fetched just now. */
	async of(id: string): Promise<readonly PhrasePlaces[] | undefined> {
		// The section is what stands before the first dot, see model/ids.ts.
		const [section = ''] = id.split('.');
		const file = this.#files.get(section) ?? fetchPhrases(this.#address.replace('*', section));
		this.#files.set(section, file);
		try {
			return (await file).get(id) ?? [];
		} catch {
			this.#files.delete(section);
			return undefined;
		}
	}
}

async function fetchPhrases(address: string): Promise<Map<string, PhrasePlaces[]>> {
	const response = await fetch(address);
	if (!response.ok) throw new TypeError(address);
	return readPhrases(await response.json());
}
