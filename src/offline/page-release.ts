/** The release that a page from the network says it is of: among the first words of its HTML. */
export async function releaseIn(page: Response): Promise<string | undefined> {
	try {
		const reader = page.clone().body?.getReader();
		const first = await reader?.read();
		void reader?.cancel();
		const beginning = new TextDecoder().decode(first?.value);
		return /^<!doctype html><html data-release="(\w+)"/i.exec(beginning)?.[1];
	} catch {
		// It says so itself, once its script is there.
		return undefined;
	}
}
