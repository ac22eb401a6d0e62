import type { Root } from 'mdast';
import type { Fault } from '../model/fault.ts';

/** The tree that `parse` gives, or the fault that the file is not valid MDX. */
export function parsedOrFault(file: string, parse: () => Root): Root | Fault {
	try {
		return parse();
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		const line = 'line' in error && typeof error.line === 'number' ? error.line : undefined;
		return {
			file,
			line,
			problem: `not valid MDX: ${error.message}`,
			remedy: 'take out the { or < that is not meant as markup',
		};
	}
}
