/** A page of the last build by its path. */
import assert from 'node:assert/strict';
import { builtPages, type BuiltPage } from './pages.ts';

const pages = await builtPages();

export function pageAt(path: string): BuiltPage {
	const page = pages.find((one) => one.path === path);
	assert.ok(page, `no page at ${path}`);
	return page;
}
