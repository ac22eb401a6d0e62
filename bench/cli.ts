/**
 * `npm run bench`: measures the built site and writes `bench/report.md`, its pictures and
 * `bench/last.json`. Parts that are not measured keep what the last run had of them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from './browser/browser.ts';
import { measureBuild } from './build/measure.ts';
import { gathered, type Figure } from './figure.ts';
import { measureGrowth } from './growth/measure.ts';
import type { Measuring } from './measuring.ts';
import { optionsOf } from './options.ts';
import { measureControls } from './pages/controls.ts';
import { measurePages } from './pages/measure.ts';
import { figuresOf, readRecord, withPart, writeRecord, type Part, type Saved } from './record.ts';
import { measurePeers } from './peers/measure.ts';
import { comparison } from './report/comparison.ts';
import { pictures } from './report/pictures.ts';
import { report } from './report/report.ts';
import { measureSearch } from './search/measure.ts';
import { ended, takenHere } from './taken.ts';

const MEASURES: Readonly<Record<Part, (measuring: Measuring) => Promise<Figure[]>>> = {
	pages: measurePages,
	controls: measureControls,
	search: measureSearch,
	build: measureBuild,
	growth: measureGrowth,
	peers: measurePeers,
};

const SITE = 'dist';

const options = optionsOf(process.argv.slice(2));
const file = join(options.out, 'last.json');
const say = (text: string) => {
	process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${text}\n`);
};

// What is compared with is read before it may be written over.
const earlier = options.against === undefined ? undefined : await readRecord(options.against);
let saved: Saved = existsSync(file) ? await readRecord(file) : {};

if (!options.isBuilt) {
	say('the build that is measured');
	const { status } = spawnSync('npm', ['run', 'build'], { stdio: ['ignore', 2, 2] });
	if (status !== 0) throw new Error('the build failed');
}
await mkdir(join(options.out, 'pictures'), { recursive: true });
const browser = await launch();
const name = `Chromium ${browser.version()}`;
for (const part of options.parts) {
	const taken = takenHere(name, options.runs);
	const figures = await MEASURES[part]({ browser, site: SITE, runs: options.runs, say });
	saved = withPart(saved, part, ended(taken), gathered(figures));
	// A part that fails takes nothing from those before it.
	await writeRecord(file, saved);
}
await browser.close();

const drawn = pictures(figuresOf(saved));
for (const { name: picture, svg } of drawn) {
	await writeFile(join(options.out, 'pictures', `${picture}.svg`), svg);
}
const text = report(saved, drawn);
await writeFile(join(options.out, 'report.md'), text);
process.stdout.write(text);
if (earlier) process.stdout.write(`\n${comparison(figuresOf(saved), figuresOf(earlier))}`);
