import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decisionMap, labelFits, type MapPart } from './decision-map.ts';
import { FRAMES } from './frame.ts';

const part = (label: string, ...lengths: number[]): MapPart => ({
	label,
	sections: lengths.map((characters, index) => ({
		id: `${label}-${index + 1}`,
		label: `Section ${index + 1} with a name`,
		characters,
	})),
});
const parts = [
	part('A', 133),
	part('B', 740, 680, 456),
	part('C', 1187, 1667, 332, 308, 728),
	part('D', 236, 606, 357),
	part('E', 195, 280, 198, 309),
	part('F', 204, 256, 277),
	part('G', 513),
];
const lengths = parts.flatMap(({ sections }) => sections.map(({ characters }) => characters));

for (const frame of FRAMES) {
	const map = decisionMap(parts, 'en', frame);
	const fields = map.bands.flatMap((band) => band.fields);

	test(`${frame.name}: every section has a field, in order, as large as its share`, () => {
		assert.deepEqual(
			fields.map(({ id }) => id),
			parts.flatMap(({ sections }) => sections.map(({ id }) => id)),
		);
		const perCharacter = fields.map(
			({ width, height }, index) => (width * height) / (lengths[index] ?? Number.NaN),
		);
		assert.ok(Math.max(...perCharacter) / Math.min(...perCharacter) < 1.01);
	});

	test(`${frame.name}: fields keep within the drawing and out of each other`, () => {
		for (const [index, a] of fields.entries()) {
			assert.ok(a.x >= 0 && a.x + a.width <= frame.width + 0.1);
			assert.ok(a.y >= 0 && a.y + a.height <= map.height + 0.1);
			for (const b of fields.slice(index + 1)) {
				const apart =
					a.x + a.width <= b.x + 0.1 ||
					b.x + b.width <= a.x + 0.1 ||
					a.y + a.height <= b.y + 0.1 ||
					b.y + b.height <= a.y + 0.1;
				assert.ok(apart, `${a.id} and ${b.id}`);
			}
		}
	});

	test(`${frame.name}: short labels are whole and within their fields`, () => {
		for (const field of fields.slice(1)) assert.ok(labelFits(field, frame), field.id);
	});
}
