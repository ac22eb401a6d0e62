import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { FinishedSite } from './finished-site.ts';
import { formatFaults } from '../../model/fault.ts';
import { checkLinks } from './links.ts';

const folders: string[] = [];
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/** What is wrong with the links of a site of these files, served below `/reader/`. */
async function faultsOf(files: Readonly<Record<string, string>>): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'links-'));
	folders.push(folder);
	for (const [path, text] of Object.entries(files)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), text);
	}
	return formatFaults(checkLinks(new FinishedSite(folder), '/reader/'));
}

test('links to pages, files, elements and other sites lead somewhere', async () => {
	const en = `<p id="p1"><a href="/reader/zh/#甲">
		<a href="#p1"><a href="/reader/zh/?view=en#%E7%94%B2"><a href="https://example.com/#x">
		<img src="/reader/a.png"><a href="mailto:a@example.com">`;
	const files = { 'en/index.html': en, 'zh/index.html': '<i id="甲">', 'a.png': '' };
	assert.equal(await faultsOf(files), '0 faults found');
});

test('a link that leads nowhere is told with its page, the line where it first stands, and a remedy', async () => {
	const page = `<p id="a">
<a href="/reader/en/none/">
<a href="/reader/en/none/"><a href="/elsewhere/"><a href="next/">
<a href="/reader/en/#b"><a href="#c">`;
	const told = await faultsOf({ 'en/index.html': page });
	for (const [line, problem, remedy] of [
		[2, 'dead link: /reader/en/none/ leads to no file', 'correct the address'],
		[3, 'dead link: /elsewhere/ leads to no file', 'correct the address'],
		[3, 'relative link: next/ hangs on the last slash of its page', 'begin it with /'],
		[4, 'dead fragment: /reader/en/#b names no element', 'en/index.html the id “b”'],
		[4, 'dead fragment: #c names no element', 'en/index.html the id “c”'],
	] as const) {
		const place = `dist/en/index.html:${String(line)}: ${problem}\n`;
		assert.ok(told.includes(place), `${place}${told}`);
		assert.ok(told.slice(told.indexOf(place)).split('\n')[1]?.includes(remedy), told);
	}
	assert.match(told, /^5 faults found/);
});
