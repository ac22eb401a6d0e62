/** One build: how long it took, what it held at most, what came out. */
import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { memoryOfTree } from './memory.ts';

/** How often memory is looked at, in ms. */
const STEP = 200;

/** What came of a build. */
export interface Built {
	/** In ms, of all that `npm run build` does. */
	time: number;
	/** In bytes; `undefined` where the system does not tell. */
	memory: number | undefined;
	pages: number;
	files: number;
	bytes: number;
}

/**
 * Builds a copy of the project.
 *
 * @throws Error with what the build said if it failed.
 */
export async function build(root: string, heap?: number): Promise<Built> {
	const begun = performance.now();
	const options =
		heap === undefined ? {} : { NODE_OPTIONS: `--max-old-space-size=${String(heap)}` };
	const child = spawn('npm', ['run', '--silent', 'build'], {
		cwd: root,
		env: { ...process.env, ...options },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const said: string[] = [];
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (text: Buffer) => said.push(text.toString()));
	}
	let memory: number | undefined;
	const watch = setInterval(() => {
		const now = child.pid === undefined ? undefined : memoryOfTree(child.pid);
		if (now !== undefined) memory = Math.max(memory ?? 0, now);
	}, STEP);
	const code = await new Promise((resume) => child.on('close', resume));
	clearInterval(watch);
	const time = performance.now() - begun;
	if (code !== 0) throw new Error(`the build failed:\n${said.join('').slice(-4000)}`);
	return { time, memory, ...(await contentsOf(join(root, 'dist'))) };
}

async function contentsOf(folder: string): Promise<Pick<Built, 'pages' | 'files' | 'bytes'>> {
	const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) =>
		file.isFile(),
	);
	const sizes = await Promise.all(
		files.map(async (file) => (await stat(join(file.parentPath, file.name))).size),
	);
	return {
		pages: files.filter(({ name }) => name.endsWith('.html')).length,
		files: files.length,
		bytes: sizes.reduce((sum, size) => sum + size, 0),
	};
}
