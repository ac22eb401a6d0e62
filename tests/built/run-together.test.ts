/** No two languages and no two inline elements of the built pages run together. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributeOf, elementsOf } from '../../src/checks/html.ts';
import { builtPages } from './pages.ts';
import { runTogether } from './run-together.ts';

/** The faults of a piece of HTML. */
function faultsOf(html: string): string[] {
	const elements = elementsOf(html);
	const [root, body] = ['html', 'body'].map((tag) =>
		elements.find(({ tagName }) => tagName === tag),
	);
	return body ? runTogether(body, root && attributeOf(root, 'lang')) : [];
}

test('the test itself finds texts that touch, and no others', () => {
	assert.deepEqual(faultsOf('<p><b>Note 1</b><span>Who acts</span>'), ['Note 1¦Who acts']);
	assert.deepEqual(faultsOf('<p lang=en>Fostered.<span lang=zh>实施'), ['Fostered.¦实施']);
	assert.deepEqual(faultsOf('<p lang=en>One.</p><p lang=zh>一。'), ['One.¦一。']);
	assert.deepEqual(faultsOf('<p lang=en>One.</p>\n<p lang=zh>一。\n<h1>A<br>B</h1>'), []);
	assert.deepEqual(faultsOf('<p>新质<a data-term=x>生产力</a><a data-use=y>发展</a>。'), []);
});

test('no two languages and no two inline elements of a page run together', async () => {
	for (const page of await builtPages()) {
		assert.deepEqual([...new Set(faultsOf(page.html))], [], page.path);
	}
});
