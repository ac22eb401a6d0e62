// @ts-check
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import esX from 'eslint-plugin-es-x';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Imports run only to the left in these lists: a file may import from its own folder and from those
 * before it. Folders that stand together in one entry may not import each other. The README draws
 * them all (tests/content/lint.test.ts).
 */
export const LAYERS = [
	['model'],
	['text'],
	['i18n'],
	['content'],
	['checks', 'library'],
	['search'],
	['exports'],
	['components'],
	['downloads'],
	['pages'],
	['build', 'offline'],
];

/** The rooms of `src/components`, by what a reader uses. */
export const ROOMS = [
	['tasks'],
	['overlay', 'keyboard', 'marks', 'chinese', 'ribbon', 'document'],
	['settings', 'notes'],
	['strength'],
	['reading'],
	['aloud', 'progress', 'phrases'],
	['cite', 'contents', 'popover', 'search', 'prose'],
	['glossary', 'home', 'downloads'],
	['topics', 'questions', 'register', 'not-said', 'names'],
	['figures'],
	['layout'],
];

/** The rooms of `bench`, which measures what is built; nothing of the site knows of it. */
export const BENCH_ROOMS = [
	['host', 'browser'],
	['pages', 'search', 'build'],
	['growth', 'peers'],
	['report'],
];

const LEFTWARDS = 'Imports run only to the left; see eslint.config.js.';

/** The folders of a list that one of its entries must not import. @param {string[][]} list */
function forbiddenFrom(list, /** @type {string} */ name) {
	const index = list.findIndex((together) => together.includes(name));
	const beside = (list[index] ?? []).filter((other) => other !== name);
	return [...list.slice(index + 1).flat(), ...beside];
}

/** What runs in browsers as well as in the build. */
const BROWSER_LAYERS = ['model', 'text', 'search', 'offline'];
const BROWSER_FILES = ['element', 'browser'].map((kind) => `src/components/*/*.${kind}.ts`);
const NOT_IN_BROWSERS = [
	{ group: ['node:*'], message: 'This runs in browsers, which have nothing of Node.' },
	{
		group: ['**/library/**', '**/content/**', '**/checks/**', '**/i18n/translate.ts'],
		allowTypeImports: true,
		message: 'This runs in browsers: pages hand it what it needs.',
	},
];

/** @param {string[]} files @param {object[]} patterns @param {string[]} ignores */
function restricted(files, patterns, ignores = []) {
	return {
		files,
		ignores: ['**/*.test.ts', ...ignores],
		plugins: { '@typescript-eslint': tseslint.plugin },
		rules: {
			/** @type {import('eslint').Linter.RuleEntry} */
			'@typescript-eslint/no-restricted-imports': ['error', { patterns }],
		},
	};
}

/** @param {string[]} names */
function leftwards(names, prefix = '') {
	return names.map((name) => ({ group: [`**${prefix}/${name}/**`], message: LEFTWARDS }));
}

const ONE_READING = {
	group: ['astro:content'],
	message: 'src/content reads the content, src/library is asked for it.',
};

const ONLY_MEASURED = {
	group: ['**/bench/**'],
	message: 'The bench measures the site, which knows nothing of it.',
};

const importDirection = LAYERS.flat()
	.filter((layer) => layer !== 'components')
	.flatMap((layer) => {
		const patterns = [...leftwards(forbiddenFrom(LAYERS, layer)), ...[ONE_READING, ONLY_MEASURED]];
		const files = [`src/${layer}/**/*.{ts,astro}`];
		if (!BROWSER_LAYERS.includes(layer)) return [restricted(files, patterns)];
		// Under build/ is what makes the files that the browser reads.
		const build = `src/${layer}/build/**`;
		return [
			restricted(files, [...patterns, ...NOT_IN_BROWSERS], [build]),
			restricted([build], patterns),
		];
	});

const roomDirection = ROOMS.flat().flatMap((room) => {
	const patterns = [
		...leftwards(forbiddenFrom(LAYERS, 'components')),
		...forbiddenFrom(ROOMS, room).map((other) => ({
			group: [`../${other}/**`],
			message: LEFTWARDS,
		})),
		...[ONE_READING, ONLY_MEASURED],
	];
	const browser = BROWSER_FILES.map((files) => files.replace('/*/', `/${room}/`));
	return [
		restricted([`src/components/${room}/**/*.{ts,astro}`], patterns, browser),
		restricted(browser, [...patterns, ...NOT_IN_BROWSERS]),
	];
});

const benchDirection = BENCH_ROOMS.flat().map((room) =>
	restricted(
		[`bench/${room}/**/*.ts`],
		forbiddenFrom(BENCH_ROOMS, room).map((other) => ({
			group: [`../${other}/**`],
			message: LEFTWARDS,
		})),
	),
);

/**
 * Whatever reaches a browser keeps to what the oldest promised engine has (DESIGN.md §7: Chrome 92,
 * which has all of ES2021, `at()` of ES2022 and no more). The build lowers syntax, never methods.
 */
const NEWER_THAN_PROMISED = /** @type {const} */ ([
	'flat/no-new-in-es2023',
	'flat/no-new-in-es2023-intl-api',
	'flat/no-new-in-es2024',
	'flat/no-new-in-es2025',
	'flat/no-new-in-es2025-intl-api',
	'flat/no-new-in-esnext',
	'flat/no-new-in-esnext-intl-api',
]);

/** @type {import('eslint').Linter.Config} */
const promisedEngines = {
	files: ['src/{model,text,search,components}/**/*.ts'],
	// Pictures are drawn in the build.
	ignores: ['**/*.test.ts', 'src/search/build/**', 'src/components/figures/**'],
	plugins: { 'es-x': esX },
	rules: {
		...Object.assign({}, ...NEWER_THAN_PROMISED.map((name) => esX.configs[name].rules)),
		'es-x/no-object-hasown': 'error',
		'es-x/no-error-cause': 'error',
		'no-restricted-globals': [
			'error',
			{ name: 'structuredClone', message: 'Only since Chrome 98.' },
		],
		'no-restricted-properties': [
			'error',
			{ object: 'AbortSignal', property: 'any', message: 'Only since Chrome 116.' },
			{ object: 'AbortSignal', property: 'timeout', message: 'Only since Chrome 103.' },
		],
	},
};

/** A file called `*.element.ts` defines a custom element; others that reach a browser are `*.browser.ts`. */
/** @type {import('eslint').Linter.Config} */
const onlyElements = {
	files: ['src/components/**/*.ts'],
	ignores: ['**/*.element.ts'],
	rules: {
		'no-restricted-syntax': [
			'error',
			{
				selector:
					"CallExpression[callee.object.name='customElements'][callee.property.name='define']",
				message: 'An element is defined in a file of its own, *.element.ts.',
			},
		],
	},
};

export default defineConfig(
	{ ignores: ['dist/', '.astro/', 'node_modules/', 'test-results/', 'bench/peers/*/'] },
	js.configs.recommended,
	{
		files: ['**/*.ts'],
		extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
		},
		rules: {
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			// node:test returns promises that the runner itself awaits.
			'@typescript-eslint/no-floating-promises': [
				'error',
				{
					allowForKnownSafeCalls: [
						{ from: 'package', name: ['test', 'suite'], package: 'node:test' },
					],
				},
			],
		},
	},
	astro.configs.recommended,
	importDirection,
	roomDirection,
	benchDirection,
	onlyElements,
	promisedEngines,
);
