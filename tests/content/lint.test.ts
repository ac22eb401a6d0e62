/** What the linter holds of the picture in the README, by imports that break it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ESLint } from 'eslint';
import { BENCH_ROOMS, LAYERS, ROOMS } from '../../eslint.config.js';

const eslint = new ESLint({
	// Types are not asked for: an import is forbidden whatever it brings.
	overrideConfig: [
		{
			files: ['**/*.ts'],
			languageOptions: { parserOptions: { projectService: false } },
			rules: Object.fromEntries(
				['no-floating-promises', 'restrict-template-expressions'].map((rule) => [
					`@typescript-eslint/${rule}`,
					'off',
				]),
			),
		},
	],
	ruleFilter: ({ ruleId }) => /no-restricted-(?:imports|syntax)$/.test(ruleId),
});

/** What the linter says of a file that has such a text. */
async function messagesFor(filePath: string, text: string): Promise<string[]> {
	const [result] = await eslint.lintText(text, { filePath });
	return result?.messages.map(({ message }) => message) ?? [];
}

const AGAINST = [
	['src/model/language.ts', '../text/han.ts'],
	['src/content/kinds.ts', '../library/glossary.ts'],
	['src/library/glossary.ts', '../checks/cli.ts'],
	['src/components/reading/served-text.browser.ts', '../cite/copy-text.browser.ts'],
	['src/components/aloud/voices.browser.ts', '../progress/last-place.ts'],
	['src/components/settings/choices.ts', '../notes/labels.ts'],
	['src/components/layout/Page.astro', '../../pages/404.astro'],
	['src/components/layout/OfflineCopy.astro', '../../build/hosting.ts'],
	['src/offline/worker.ts', '../build/hosting.ts'],
	['bench/host/host.ts', '../pages/pages.ts'],
	['bench/growth/measure.ts', '../peers/peers.ts'],
] as const;

for (const [file, wanted] of AGAINST) {
	test(`${file} must not import ${wanted}`, async () => {
		const code = `import '${wanted}';\n`;
		const text = file.endsWith('.astro') ? `---\n${code}---\n` : code;
		const [message = ''] = await messagesFor(file, text);
		assert.match(message, /Imports run only to the left/);
	});
}

test('the site knows nothing of the bench', async () => {
	const text = "import '../../bench/budgets.ts';\n";
	const [message = ''] = await messagesFor('src/library/glossary.ts', text);
	assert.match(message, /The bench measures the site/);
});

test('what stands to the left may be imported', async () => {
	const text = "import '../model/language.ts';\nimport '../i18n/paths.ts';\n";
	assert.deepEqual(await messagesFor('src/library/glossary.ts', text), []);
	const room = "import '../reading/served-text.browser.ts';\nimport './copy-text.browser.ts';\n";
	assert.deepEqual(await messagesFor('src/components/cite/cited-passage.browser.ts', room), []);
});

for (const file of [
	'src/components/settings/reveal.browser.ts',
	'src/components/search/search-box.element.ts',
	'src/search/query.ts',
	'src/text/han.ts',
]) {
	test(`nothing of Node is in ${file}`, async () => {
		const [message = ''] = await messagesFor(file, "import { readFileSync } from 'node:fs';\n");
		assert.match(message, /runs in browsers/);
	});
}

test('what makes the files that the search reads may use Node', async () => {
	const text = "import { readFileSync } from 'node:fs';\n";
	assert.deepEqual(await messagesFor('src/search/build/site-records.ts', text), []);
});

test('an element is defined only in a file that says so', async () => {
	const text = "customElements.define('a-b', HTMLElement);\n";
	const [message = ''] = await messagesFor('src/components/settings/reveal.browser.ts', text);
	assert.match(message, /\*\.element\.ts/);
	assert.deepEqual(await messagesFor('src/components/search/search-box.element.ts', text), []);
});

test('the README draws the lists of the linter', () => {
	const readme = readFileSync('README.md', 'utf8');
	const drawn = (list: readonly (readonly string[])[]) =>
		list.map((together) => together.join(' · ')).join('  ◂  ');
	assert.ok(readme.includes(drawn(LAYERS)), drawn(LAYERS));
	assert.ok(readme.includes(drawn(ROOMS)), drawn(ROOMS));
	assert.ok(readme.includes(drawn(BENCH_ROOMS)), drawn(BENCH_ROOMS));
});
