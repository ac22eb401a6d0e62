/** The part `build`: from nothing, and with what the last build kept. */
import type { Figure } from '../figure.ts';
import type { Measuring } from '../measuring.ts';
import { build, type Built } from './build.ts';
import { copyProject } from './project.ts';

/** A build is long, and a third says little that two did not. */
const MOST_RUNS = 2;

/** Measures builds of a copy of the project. */
export async function measureBuild({ runs, say }: Measuring): Promise<Figure[]> {
	const figures: Figure[] = [];
	const all = Math.min(runs, MOST_RUNS);
	for (let run = 1; run <= all; run += 1) {
		const copy = await copyProject();
		for (const under of ['cold', 'warm']) {
			say(`build, ${under}, run ${String(run)} of ${String(all)}`);
			figures.push(...figuresOfBuild(await build(copy.root), under));
		}
		await copy.dispose();
	}
	return figures;
}

/** The figures of one build; memory only where it was taken. */
export function figuresOfBuild(built: Built, under: string): Figure[] {
	const { time, memory, pages, files, bytes } = built;
	const figure = (measure: string, value: number, unit: Figure['unit']): Figure => ({
		...{ what: 'build', subject: 'site', under, measure },
		...{ unit, values: [value] },
	});
	return [
		figure('time', time, 'ms'),
		...(memory === undefined ? [] : [figure('peak memory', memory, 'bytes')]),
		figure('pages', pages, 'count'),
		figure('files', files, 'count'),
		figure('size', bytes, 'bytes'),
	];
}
