import { strFromU8, unzipSync } from 'fflate';
import { RELEASED } from '../released.ts';
import { zip } from '../zip.ts';

/** Where a Word file tells when it was made. */
const PROPERTIES = 'docProps/core.xml';
const MOMENT = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g;

/** A Word file as it was written, but for the moment of writing: it names the day of the version. */
export function withoutMoment(word: Uint8Array): Uint8Array {
	const files = Object.entries(unzipSync(word)).filter(([name]) => !name.endsWith('/'));
	return zip(
		files.map(([name, bytes]) =>
			name === PROPERTIES
				? [name, strFromU8(bytes).replace(MOMENT, `${RELEASED}T00:00:00Z`)]
				: [name, bytes],
		),
	);
}
