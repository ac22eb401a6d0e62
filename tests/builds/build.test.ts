/** The build itself, on copies of the project: what stops it, and that it works below a base path. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { builtPages } from '../built/pages.ts';
import { isNotFound } from '../site-paths.ts';
import { alternatesOf, sitemapOf } from '../sitemap.ts';
import { copyProject, PROJECT_FILES, type ProjectCopy } from '../content/project-copy.ts';

/** The line that a build without an address ends with: what the pages name, and what to set. */
const LOCAL_ADDRESS = /local address, http:\/\/localhost:4321.* SITE_URL=.*BASE_PATH=/;

let copy: ProjectCopy;
beforeEach(async () => {
	copy = await copyProject(PROJECT_FILES);
});
afterEach(() => copy.dispose());

function build(environment: Record<string, string> = {}) {
	const { status, stdout, stderr } = spawnSync('node_modules/.bin/astro', ['build'], {
		cwd: copy.root,
		encoding: 'utf8',
		env: { ...process.env, ...environment, ASTRO_TELEMETRY_DISABLED: '1' },
	});
	return { status, output: stdout + stderr };
}

test('faults in the content stop the build, all of them named with file, line and remedy', async () => {
	const goals = 'content/decision/1-3-development-goals.mdx';
	await copy.edit(goals, (source) => source.replace('发展平衡性', '发展平衡姓'));
	await copy.edit('src/i18n/locales/zh.json', (source) =>
		source.replace('\t"nav.about": "关于",\n', ''),
	);
	const { status, output } = build();
	assert.notEqual(status, 0);
	assert.match(output, /2 faults found/);
	assert.match(output, /1-3-development-goals\.mdx:\d+: the Chinese is not the original’s/);
	assert.match(output, /copy the passage from content\/decision\/source\.zh\.txt/);
	assert.match(output, /zh\.json:\d+: the key “nav\.about” is missing/);
});

test('a dead link, a dead fragment and a relative link in a built page stop the build', async () => {
	await copy.edit('content/pages/about-en.mdx', (source) =>
		[
			source,
			'[no page](/en/decision/9-9/)',
			'[no sentence](/en/decision/2-3/#s2-3.9.9)',
			'[by the slash](../decision/2-3/)',
		].join('\n\n'),
	);
	const { status, output } = build();
	assert.notEqual(status, 0);
	assert.match(output, /3 faults found/);
	assert.match(
		output,
		/dist\/en\/about\/index\.html:\d+: dead link: \/en\/decision\/9-9\/ leads to no file/,
	);
	assert.match(output, /dead fragment: \/en\/decision\/2-3\/#s2-3\.9\.9 names no element/);
	assert.match(output, /relative link: \.\.\/decision\/2-3\/ hangs on the last slash/);
});

test('the site builds below a base path, every link and address with it', async () => {
	const { status, output } = build({
		SITE_URL: 'https://example.org',
		BASE_PATH: '/reader',
		REPORT_ISSUES_URL: 'https://example.org/issues/new',
		REPORT_MAIL: 'text@example.org',
	});
	assert.equal(status, 0, output);
	const page = await copy.read('dist/en/decision/2-3/index.html');
	assert.match(page, /<a data-issues="https:\/\/example\.org\/issues\/new" href=/);
	assert.match(page, /<a data-mail="text@example\.org" href="mailto:text@example\.org"/);
	assert.match(page, /rel="canonical" href="https:\/\/example\.org\/reader\/en\/decision\/2-3\/"/);
	assert.match(
		await copy.read('dist/robots.txt'),
		/https:\/\/example\.org\/reader\/sitemap-index\.xml/,
	);
	assert.match(
		await copy.read('dist/en/about/index.html'),
		/ href="\/reader\/data\/decision\.json"/,
	);
	assert.match(page, /<offline-copy [^>]*data-worker="\/reader\/sw\.js"/);
	assert.match(await copy.read('dist/en/manifest.webmanifest'), /"scope": "\/reader\/"/);
	assert.doesNotMatch(output, LOCAL_ADDRESS);
	const sitemap = await sitemapOf(join(copy.root, 'dist'));
	const pages = await builtPages(join(copy.root, 'dist'));
	const indexed = pages.filter(({ path }) => !isNotFound(path));
	assert.equal(sitemap.size, indexed.length);
	for (const { path, elements } of indexed) {
		const alternates = sitemap.get(`https://example.org/reader${path}`);
		assert.deepEqual(alternates, alternatesOf(elements), path);
		for (const [, href] of alternates) assert.match(href, /^https:\/\/example\.org\/reader\//);
	}
});

test('an address that is none stops the build and says what to write', () => {
	const { status, output } = build({ SITE_URL: 'example.org' });
	assert.notEqual(status, 0);
	assert.match(
		output,
		/SITE_URL “example\.org” is not an address\n.*SITE_URL=https:\/\/example\.org/,
	);
});

test('a build that is not told its address says so in one line, and warns of nothing; without the copy its worker goes', async () => {
	const { status, output } = build({ SITE_URL: '', OFFLINE: 'off' });
	assert.equal(status, 0, output);
	assert.equal(output.split('\n').filter((line) => LOCAL_ADDRESS.test(line)).length, 1);
	assert.doesNotMatch(output, /warn/i);
	assert.match(await copy.read('dist/sw.js'), /unregister\(\)/);
	assert.doesNotMatch(await copy.read('dist/en/decision/2-3/index.html'), /<offline-copy/);
	await assert.rejects(copy.read('dist/offline/en.json'));
});
