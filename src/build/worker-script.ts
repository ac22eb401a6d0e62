import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A worker of `src/offline` and all that it imports as one classic script, with values set in it. */
export async function workerScript(
	file: string,
	values: Readonly<Record<string, object>> = {},
): Promise<string> {
	const defined = Object.fromEntries(
		Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]),
	);
	const result = await build({
		configFile: false,
		envFile: false,
		logLevel: 'error',
		define: defined,
		build: {
			write: false,
			target: 'chrome92',
			lib: {
				entry: fileURLToPath(new URL(`../offline/${file}`, import.meta.url)),
				formats: ['iife'],
				name: 'worker',
			},
		},
	});
	const [output] = [result].flat();
	const chunk = output && 'output' in output ? output.output[0] : undefined;
	if (!chunk) throw new Error(`${file} came to nothing`);
	return chunk.code;
}
