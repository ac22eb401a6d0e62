// @ts-check
/**
 * Astro's log without the line that it has for each of some 1,300 files: warnings and the summary
 * would drown. Astro loads a logger as JavaScript only.
 */
import nodeLog from 'astro/logger/node';

/** How Astro begins the line of a file; the time that it took is a message of its own, later. */
const FILE_LINE = '├─';

/**
 * The destination of log messages, as Astro asks for it.
 *
 * @param {{ level?: import('astro').AstroLoggerLevel }} [config]
 * @returns {import('astro').AstroLoggerDestination}
 */
export default function log(config) {
	const destination = nodeLog(config);
	let timesToCome = 0;
	return {
		...destination,
		write: (event) => {
			if (event.message.includes(FILE_LINE)) timesToCome += 1;
			else if (timesToCome > 0 && event.label === 'SKIP_FORMAT') timesToCome -= 1;
			else destination.write(event);
		},
	};
}
