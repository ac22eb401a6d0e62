import type { ShareCard } from './share-card.ts';

/** A picture that was drawn, as an image to look at and as a file to take away. */
export class CardFile {
	/** The image has its bytes in its address: WeChat saves no other by a long press. */
	readonly image = document.createElement('img');
	/** Where the file is to be had as long as it is not forgotten. */
	readonly #address: string;
	readonly #file: File;

	private constructor(canvas: HTMLCanvasElement, card: ShareCard, blob: Blob) {
		const number = card.url.replace(/^.*#s?|[^\w.-]/g, '');
		this.#file = new File([blob], `suining-${number}.png`, { type: blob.type });
		this.#address = URL.createObjectURL(this.#file);
		const { label, passages, sources, url } = card;
		this.image.alt = [label, ...passages.map(({ text }) => text), ...sources, url].join('\n');
		this.image.width = canvas.width;
		this.image.height = canvas.height;
		this.image.src = canvas.toDataURL(blob.type);
	}

	/** The file of a canvas that has the card; nothing where the browser makes none. */
	static async from(canvas: HTMLCanvasElement, card: ShareCard): Promise<CardFile | undefined> {
		const blob = await new Promise<Blob | null>((resolve) => {
			canvas.toBlob(resolve, 'image/png');
		});
		return blob ? new CardFile(canvas, card, blob) : undefined;
	}

	/** By a link that is on no page: one that is would be followed from there, with the menu closed. */
	save(): void {
		const link = document.createElement('a');
		link.href = this.#address;
		link.download = this.#file.name;
		link.click();
	}

	/** Whether the system takes pictures; a browser that shares words alone has no way to ask. */
	get canBeShared(): boolean {
		return 'canShare' in navigator && navigator.canShare({ files: [this.#file] });
	}

	/** Whoever closes the sheet without sharing wants nothing more. */
	async share(): Promise<void> {
		await navigator.share({ files: [this.#file] }).catch(() => undefined);
	}

	/** Tells whether the browser let it. */
	async copy(): Promise<boolean> {
		try {
			await navigator.clipboard.write([new ClipboardItem({ [this.#file.type]: this.#file })]);
			return true;
		} catch {
			return false;
		}
	}

	/** Gives back the memory that its address holds. */
	forget(): void {
		URL.revokeObjectURL(this.#address);
	}
}
