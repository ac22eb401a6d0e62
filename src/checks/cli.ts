/** `npm run check`: all faults of the content at once, without a build; `-- --format json|github`. */
import { parseArgs } from 'node:util';
import { checkContent } from './content.ts';
import { placed, report, REPORT_FORMATS } from './report.ts';

const { values } = parseArgs({ options: { format: { type: 'string', default: 'text' } } });
const format = REPORT_FORMATS.find((one) => one === values.format);
if (format) {
	const faults = await placed(process.cwd(), await checkContent(process.cwd()));
	process.stdout.write(report(faults, format));
	if (faults.length > 0) {
		process.stderr.write(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} found\n`);
		process.exitCode = 1;
	} else if (format === 'text') {
		process.stdout.write(
			'The content has no faults: every sentence is paired and the Chinese is the original.\n',
		);
	}
} else {
	process.stderr.write(`--format is one of ${REPORT_FORMATS.join(', ')}, not ${values.format}\n`);
	process.exitCode = 2;
}
