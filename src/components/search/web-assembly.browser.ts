/** The eight bytes of a module that does nothing. */
const EMPTY_MODULE = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

/**
 * Whether this page may run WebAssembly. Chromium before 97 has it, but does not know the word by
 * which the page’s policy allows it; asked here, nothing is fetched in vain and nothing fails later.
 */
export function runsWebAssembly(): boolean {
	try {
		return new WebAssembly.Module(EMPTY_MODULE) instanceof WebAssembly.Module;
	} catch {
		return false;
	}
}
