import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spellingVariants } from './spelling-variants.ts';

test('British and American spellings reach each other', () => {
	for (const [british = '', american = ''] of [
		...(['modernisation modernization', 'organises organizes', 'analysing analyzing'] as const),
		...(['labour labor', 'neighbourhoods neighborhoods', 'favourable favorable'] as const),
		...(['centres centers', 'kilometre kilometer', 'fibre fiber', 'theatres theaters'] as const),
		...(['dialogue dialog', 'programmes programs', 'catalogues catalogs'] as const),
		...(['travelled traveled', 'modelling modeling', 'labelled labeled'] as const),
		...([
			'fulfil fulfill',
			'instalment installment',
			'skilful skillful',
			'enrolment enrollment',
		] as const),
		...(['defence defense', 'licences licenses', 'judgement judgment', 'ageing aging'] as const),
		...(['paediatric pediatric', 'sulphur sulfur', 'grey gray', 'towards toward'] as const),
	].map((pair) => pair.split(' '))) {
		assert.ok(spellingVariants(british).includes(american), british);
		assert.ok(spellingVariants(american).includes(british), american);
	}
});

test('words that only look alike stay apart', () => {
	for (const [one = '', other = ''] of [
		...(['four for', 'hour hor', 'our or', 'filling filing', 'tire tier', 'your yor'] as const),
	].map((pair) => pair.split(' '))) {
		assert.ok(!spellingVariants(one).includes(other), one);
		assert.ok(!spellingVariants(other).includes(one), other);
	}
});
