/** `npm run check`: all faults of the content at once, without a build. */
import { formatFaults } from '../model/fault.ts';
import { checkContent } from './content.ts';

const faults = await checkContent(process.cwd());
if (faults.length > 0) {
	process.stderr.write(`${formatFaults(faults)}\n`);
	process.exitCode = 1;
} else {
	process.stdout.write(
		'The content has no faults: every sentence is paired and the Chinese is the original.\n',
	);
}
