/** A file to take along, below `/downloads/`. */
export interface DownloadFormat {
	/** Its name, in its address and in `content/downloads.yaml`. */
	file: string;
	mediaType: string;
	/** Makes it; the same content gives the same bytes. */
	make: () => string | Uint8Array | Promise<string | Uint8Array>;
}
