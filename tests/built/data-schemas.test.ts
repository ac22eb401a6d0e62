/** Every file of `/data/` holds what its schema says, and the package lists what there is. */
import assert from 'node:assert/strict';
import { existsSync, globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { matchesGlob } from 'node:path';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { DATA_FILES } from '../../src/exports/data-files.ts';
import { ADOPTED, ISSUER } from '../../src/model/issuer.ts';
import { parseCsv } from './parse-csv.ts';

const DATA = 'dist/data';
const read = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));
const files = globSync('**/*.json', { cwd: DATA }).filter(
	(file) => !file.startsWith('schema/') && file !== 'datapackage.json',
);
const fields = z.record(z.string(), z.unknown());
const described = z.object({ version: z.string() }).parse(await read('package.json'));

test('every data file is of one kind that has a schema, and every kind has files', () => {
	for (const file of files) {
		const kinds = DATA_FILES.filter(({ path }) => matchesGlob(file, path));
		assert.equal(
			kinds.length,
			1,
			`add /data/${file} to src/exports/public-data.ts or script-data.ts`,
		);
	}
	for (const { path } of DATA_FILES)
		assert.ok(
			files.some((file) => matchesGlob(file, path)),
			path,
		);
});

for (const { name, path } of DATA_FILES) {
	test(`${path} is valid by its schema, and would not be with a field more`, async () => {
		const schema = z
			.looseObject({ $schema: z.string() })
			.parse(await read(`${DATA}/schema/${name}.schema.json`));
		assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
		const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
		for (const file of files.filter((one) => matchesGlob(one, path))) {
			const data = await read(`${DATA}/${file}`);
			assert.ok(validate(data), `${file}: ${JSON.stringify(validate.errors?.slice(0, 3))}`);
			const list = z.array(z.unknown()).safeParse(data);
			const spoiled = list.success
				? [...list.data, { more: 1 }]
				: { ...fields.parse(data), more: 1 };
			assert.equal(validate(spoiled), false, file);
		}
	});
}

test('the data package lists files that are there, with their columns', async () => {
	const { resources, version } = z
		.looseObject({
			version: z.string(),
			resources: z.array(
				z.looseObject({
					name: z.string().regex(/^[a-z0-9._-]+$/),
					path: z.string(),
					jsonSchema: z.string().optional(),
					schema: z.object({ fields: z.array(z.object({ name: z.string() })) }).optional(),
				}),
			),
		})
		.parse(await read(`${DATA}/datapackage.json`));
	assert.equal(version, described.version);
	assert.equal(new Set(resources.map(({ name }) => name)).size, resources.length);
	for (const { path, jsonSchema, schema } of resources) {
		assert.ok(existsSync(`${DATA}/${path}`), path);
		if (jsonSchema !== undefined) assert.ok(existsSync(`${DATA}/${jsonSchema}`), jsonSchema);
		if (!schema) continue;
		const [head] = parseCsv(await readFile(`${DATA}/${path}`, 'utf8'));
		assert.deepEqual(
			head,
			schema.fields.map((field) => field.name),
		);
	}
	const singles = files.filter((file) => !file.includes('/'));
	for (const file of singles)
		assert.ok(
			resources.some(({ path }) => path === file),
			file,
		);
});

test('CITATION.cff names this version and the original as it was issued', async () => {
	const citation = z
		.looseObject({
			'cff-version': z.literal('1.2.0'),
			version: z.literal(described.version),
			'date-released': z.string(),
			message: z.string(),
			title: z.string(),
			authors: z.array(z.object({ name: z.string() })).min(1),
			references: z
				.array(
					z.looseObject({
						title: z.string(),
						'date-published': z.literal(ADOPTED),
						authors: z.array(z.object({ name: z.literal(ISSUER.zh) })),
					}),
				)
				.length(1),
		})
		.parse(parse(await readFile('CITATION.cff', 'utf8')));
	const changelog = await readFile('CHANGELOG.md', 'utf8');
	assert.ok(changelog.includes(`## [${citation.version}] - ${citation['date-released']}`));
	const preamble = await readFile('content/decision/0-preamble.mdx', 'utf8');
	assert.ok(preamble.includes(`zh: ${citation.references[0]?.title}`));
});
