import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { z } from 'astro/zod';
import { parseMdx } from './parse.ts';
import { remarkContent } from './remark-content.ts';

/** What becomes of a file: the frontmatter of its module, and how many blocks are left to render. */
function handedOn(file: string) {
	const root = parseMdx('第一句。\nOne.');
	const vfile = new VFile({ path: resolve(file) });
	vfile.data.astro = { frontmatter: { own: true } };
	remarkContent()(root, vfile);
	return { frontmatter: vfile.data.astro.frontmatter, blocks: root.children.length };
}

const read = z.object({ data: z.object({ id: z.string() }) });

test('the module of a section and of an entry hands on what was read, and renders nothing', () => {
	for (const [file, id] of [
		['content/decision/6-delivery.mdx', '6'],
		['content/glossary/hidden-debt.mdx', 'hidden-debt'],
	] as const) {
		const { frontmatter, blocks } = handedOn(file);
		assert.equal(read.parse(frontmatter).data.id, id);
		assert.equal(blocks, 0);
	}
});

test('a page of prose stays as it is', () => {
	assert.deepEqual(handedOn('content/pages/about-en.mdx'), {
		frontmatter: { own: true },
		blocks: 1,
	});
});
