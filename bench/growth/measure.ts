/** The part `growth`: builds of the same content at several sizes, and the search of each. */
import { join } from 'node:path';
import { build } from '../build/build.ts';
import { figuresOfBuild } from '../build/measure.ts';
import { copyProject } from '../build/project.ts';
import type { Figure } from '../figure.ts';
import { ENCODINGS } from '../host/encoding.ts';
import { startHost } from '../host/host.ts';
import type { Measuring } from '../measuring.ts';
import { firstSearch } from '../search/cold.ts';
import { growProject } from './grown-project.ts';

/** How many times the text, its phrases and notes are there; the glossary stays. */
const TIMES = [1, 10, 50];

/** More than Node takes by itself on small machines, in MB. */
const HEAP = 16_384;

const FROM = '/en/decision/6/';
const QUERY = '氢能';

/** Builds each size once, cold, outside the repository. */
export async function measureGrowth({ browser, say }: Measuring): Promise<Figure[]> {
	const figures: Figure[] = [];
	for (const times of TIMES) {
		const under = `${times} × content`;
		say(`growth, ${under}`);
		const copy = await copyProject();
		await growProject(copy.root, times);
		figures.push(...figuresOfBuild(await build(copy.root, HEAP), under));
		const host = await startHost({ folder: join(copy.root, 'dist') }, ENCODINGS.gzip);
		const searched = await firstSearch(browser, host, FROM, QUERY);
		figures.push(...searched.map((figure) => ({ ...figure, what: 'search', under })));
		await host.close();
		await copy.dispose();
	}
	return figures;
}
