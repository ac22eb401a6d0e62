/**
 * Puts text on the clipboard, with elements as its HTML too; tells whether the browser let it. It does
 * not on a page that is not secure or where the reader has forbidden it.
 */
export async function copyText(text: string, elements?: readonly HTMLElement[]): Promise<boolean> {
	try {
		if (!elements || typeof ClipboardItem === 'undefined') {
			await navigator.clipboard.writeText(text);
			return true;
		}
		const html = elements.map((element) => element.outerHTML).join('');
		await navigator.clipboard.write([
			new ClipboardItem({
				'text/plain': new Blob([text], { type: 'text/plain' }),
				'text/html': new Blob([html], { type: 'text/html' }),
			}),
		]);
		return true;
	} catch {
		return false;
	}
}
