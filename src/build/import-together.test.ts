import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importTogether, type MadeScript } from './import-together.ts';

function script(name: string, imports: string[], code = '', later: string[] = []): MadeScript {
	const files = (names: string[]) => names.map((one) => `_astro/${one}.js`);
	return {
		...{ type: 'chunk', fileName: `_astro/${name}.js`, code },
		...{ imports: files(imports), dynamicImports: files(later) },
	};
}

function made(...scripts: MadeScript[]): MadeScript[] {
	importTogether().generateBundle(
		{},
		Object.fromEntries(scripts.map((one) => [one.fileName, one])),
	);
	return scripts;
}

test('what a later script imports, at any depth, is asked for beside it', () => {
	const [page] = made(
		script('page', ['base'], 'void import(`./menu.js`).catch(f)', ['menu']),
		script('base', []),
		script('menu', ['base', 'half']),
		script('half', ['words', 'page']),
		script('words', []),
	);
	assert.equal(
		page?.code,
		'void [import(`./menu.js`),...["./half.js","./words.js"].map(e=>import(e).catch(()=>0))][0].catch(f)',
	);
});

test('a script that imports nothing new is asked for as before', () => {
	const code = 'import("./menu.js")';
	const [page] = made(
		script('page', ['base'], code, ['menu']),
		script('base', []),
		script('menu', ['base', 'page']),
	);
	assert.equal(page?.code, code);
});
