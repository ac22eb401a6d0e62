// @ts-check
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
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
);
