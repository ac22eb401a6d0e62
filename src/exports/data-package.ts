import packageJson from '../../package.json' with { type: 'json' };
import { translator } from '../i18n/translate.ts';
import { ISSUER } from '../model/issuer.ts';
import { COMMITMENT_COLUMNS } from './commitment-data.ts';
import { DATA_FILES } from './data-files.ts';
import { GLOSSARY_COLUMNS } from './glossary-data.ts';

const t = translator('en');

/** `/data/datapackage.json`: the data as a Data Package 2.0, those files that are one each. */
export function dataPackage() {
	const json = DATA_FILES.filter(({ path }) => !path.includes('*')).map(
		({ name, path, title }) => ({
			...{ name, path, title, format: 'json', mediatype: 'application/json', encoding: 'utf-8' },
			jsonSchema: `schema/${name}.schema.json`,
		}),
	);
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: 'suining-decision',
		title: t('site.name'),
		description: `${packageJson.description}. ${t('license.unofficial')}; the Chinese text prevails.`,
		version: packageJson.version,
		licenses: [
			{
				name: 'CC-BY-4.0',
				path: 'https://creativecommons.org/licenses/by/4.0/',
				title:
					'Creative Commons Attribution 4.0 International: all but the Chinese of the decision',
			},
		],
		sources: [{ title: `${ISSUER.zh} · ${ISSUER.en}: the Chinese text of the decision` }],
		resources: [
			...json,
			{
				...{ name: 'glossary-table', path: 'glossary.csv', type: 'table' },
				title: 'The glossary for spreadsheets: ids are term:<id>, sentences s<id>',
				...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
				schema: { fields: GLOSSARY_COLUMNS.map((name) => ({ name, type: 'string' })) },
			},
			{
				...{ name: 'commitments-table', path: 'commitments.csv', type: 'table' },
				title: 'What the decision commits to, for spreadsheets: ids are s<id>',
				...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
				schema: { fields: COMMITMENT_COLUMNS.map((name) => ({ name, type: 'string' })) },
			},
		],
	};
}
