/** What the pages may do, load and run. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { attributeOf, textOf, type HtmlElement } from '../../src/checks/html.ts';
import { PAGE_DIRECTIVES, PICTURE_SOURCE, WASM_SOURCE } from '../../src/model/policy.ts';
import { builtPages, having, type BuiltPage } from './pages.ts';

const pages = await builtPages();

test('the policy of a page allows each script and style that it holds, and no other', () => {
	for (const page of pages) {
		const { path, elements } = page;
		const allowed = policyOf(page).match(/sha256-[^']+/g) ?? [];
		const held = elements
			.filter(({ tagName }) => tagName === 'script' || tagName === 'style')
			.filter((element) => attributeOf(element, 'type') !== 'application/ld+json')
			.filter((element) => attributeOf(element, 'src') === undefined)
			.map((element) => `sha256-${createHash('sha256').update(textOf(element)).digest('base64')}`);
		assert.ok(held.length > 0, path);
		assert.deepEqual(allowed.sort(), [...new Set(held)].sort(), path);
	}
});

test('the security policy starts from nothing, and no page needs inline styles to be allowed', () => {
	for (const page of pages) {
		const policy = policyOf(page);
		assert.match(policy, /default-src 'none'/);
		const has = (name: string) => page.elements.some(({ tagName }) => tagName === name);
		const withoutMenu = (directive: string) => directive.replace(` ${PICTURE_SOURCE}`, '');
		for (const directive of PAGE_DIRECTIVES) {
			const expected = has('sentence-menu') ? directive : withoutMenu(directive);
			assert.ok(`${policy};`.includes(`${expected};`), page.path);
		}
		const hasSearch = has('search-dialog');
		assert.equal(policy.includes(WASM_SOURCE), hasSearch, page.path);
		// Pagefind is WebAssembly, which needs this one leave; it lets no string become script.
		const bare = policy
			.replace(WASM_SOURCE, '')
			.replace(`img-src 'self' ${PICTURE_SOURCE};`, "img-src 'self';");
		assert.doesNotMatch(bare, /unsafe-|\*|data:|https?:/);
		assert.deepEqual(having(page, 'style').map(name), [], page.path);
		const handlers = page.elements.flatMap(({ attrs }) =>
			attrs.filter((one) => one.name.startsWith('on')),
		);
		assert.deepEqual(handlers, [], page.path);
	}
});

test('a page loads nothing from elsewhere', () => {
	const loading = new Set([
		'audio',
		'embed',
		'iframe',
		'img',
		'object',
		'script',
		'source',
		'video',
	]);
	for (const page of pages) {
		for (const element of page.elements) {
			const isLoaded =
				loading.has(element.tagName) ||
				(element.tagName === 'link' &&
					/icon|stylesheet|preload|manifest/.test(attributeOf(element, 'rel') ?? ''));
			const address = attributeOf(element, 'src') ?? attributeOf(element, 'href');
			if (isLoaded && address !== undefined) assert.match(address, /^\/(?!\/)/, page.path);
		}
	}
});

function name(element: HtmlElement): string {
	return element.tagName;
}

/** The one policy that a page has. */
function policyOf({ path, elements }: BuiltPage): string {
	const [policy, ...others] = elements.filter(
		(element) => attributeOf(element, 'http-equiv') === 'content-security-policy',
	);
	assert.ok(policy && others.length === 0, `${path}: one policy`);
	return attributeOf(policy, 'content') ?? '';
}
