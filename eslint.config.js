// @ts-check
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import esX from 'eslint-plugin-es-x';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Imports run only to the left in this list (DESIGN.md §1): a file may import from its own layer and
 * from those before it. Layers that stand together in one entry may not import each other.
 */
const LAYERS = [
	['model'],
	['text'],
	['i18n'],
	['content'],
	['checks', 'library'],
	['search'],
	['exports'],
	['figures'],
	['components'],
	['pages'],
];

/** Forbids, for each layer, importing from the layers to its right and from its neighbors. */
const importDirection = LAYERS.flatMap((together, index) =>
	together.map((layer) => {
		const forbidden = [
			...LAYERS.slice(index + 1).flat(),
			...together.filter((other) => other !== layer),
		];
		return {
			files: [`src/${layer}/**/*.{ts,astro}`],
			rules: {
				/** @type {import('eslint').Linter.RuleEntry} */
				'no-restricted-imports': [
					'error',
					{
						patterns: [
							...(forbidden.length > 0
								? [
										{
											group: forbidden.map((name) => `**/${name}/**`),
											message: 'Imports run only to the left; see eslint.config.js.',
										},
									]
								: []),
							{
								group: ['astro:content'],
								message: 'src/content reads the content, src/library is asked for it.',
							},
						],
					},
				],
			},
		};
	}),
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
	files: ['src/{model,text,search,components}/**/*.ts', 'src/exports/citation/**/*.ts'],
	ignores: ['**/*.test.ts'],
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

export default defineConfig(
	{ ignores: ['dist/', '.astro/', 'node_modules/', 'test-results/'] },
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
	promisedEngines,
);
