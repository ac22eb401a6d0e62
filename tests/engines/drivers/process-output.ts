import type { Readable } from 'node:stream';

/** How long a program may take to say that it is ready, in ms. */
const PATIENCE = 60_000;

/** Waits until a program has said what is looked for, and gives the match. */
export function lineOf(output: Readable, wanted: RegExp): Promise<RegExpExecArray> {
	return new Promise((resolve, reject) => {
		let said = '';
		const timer = setTimeout(() => {
			reject(new Error(`no ${String(wanted)} within ${PATIENCE / 1000} s in: ${said}`));
		}, PATIENCE);
		const onData = (chunk: unknown) => {
			said += String(chunk);
			const match = wanted.exec(said);
			if (!match) return;
			clearTimeout(timer);
			output.off('data', onData).resume();
			resolve(match);
		};
		output.on('data', onData);
	});
}
