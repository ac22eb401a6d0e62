/** A picture of few colors as a PNG of 16: a fraction of what browsers write, and the same bytes each time. */
import { crc32, deflateSync } from 'node:zlib';

type Color = readonly [red: number, green: number, blue: number];

/** The colors of a picture: inks on one ground, each in as many steps as its letters fade into it. */
export interface Inks {
	ground: Color;
	inks: readonly { color: Color; steps: number }[];
}

/** What is to be written: red, green, blue and alpha of each pixel, row by row. */
export interface Picture {
	width: number;
	height: number;
	pixels: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Four bits a pixel, colors by their number, nothing else out of the ordinary. */
const FORMAT = [4, 3, 0, 0, 0];
const MOST = 16;

/** The bytes of a PNG in which each pixel has the color of the inks that is nearest to its own. */
export function indexedPng({ width, height, pixels }: Picture, { ground, inks }: Inks): Buffer {
	const colors = [ground, ...inks.flatMap(({ color, steps }) => shades(ground, color, steps))];
	if (colors.length > MOST)
		throw new Error(`${colors.length} colors, of ${MOST} that there can be`);
	const known = new Map<number, number>();
	const numberAt = (pixel: number) => {
		const color = [0, 1, 2].map((part) => pixels[pixel * 4 + part] ?? 0);
		const key = color.reduce((sum, part) => sum * 256 + part, 0);
		const number = known.get(key) ?? nearest(color, colors);
		known.set(key, number);
		return number;
	};
	const rowLength = 1 + Math.ceil(width / 2);
	const rows = Buffer.alloc(rowLength * height);
	for (let pixel = 0; pixel < width * height; pixel += 1) {
		const [x, y] = [pixel % width, Math.floor(pixel / width)];
		const at = y * rowLength + 1 + Math.floor(x / 2);
		rows[at] = (rows[at] ?? 0) | (numberAt(pixel) << (x % 2 === 0 ? 4 : 0));
	}
	const size = Buffer.alloc(8);
	size.writeUInt32BE(width, 0);
	size.writeUInt32BE(height, 4);
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', Buffer.concat([size, Buffer.from(FORMAT)])),
		chunk('PLTE', Buffer.from(colors.flat())),
		chunk('IDAT', deflateSync(rows, { level: 9 })),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

/** An ink from its palest step to itself. */
function shades(ground: Color, ink: Color, steps: number): Color[] {
	return Array.from({ length: steps }, (_, index): Color => {
		const share = (index + 1) / steps;
		const part = (at: 0 | 1 | 2) => Math.round(ground[at] + (ink[at] - ground[at]) * share);
		return [part(0), part(1), part(2)];
	});
}

function nearest(color: readonly number[], colors: readonly Color[]): number {
	const distances = colors.map((one) =>
		one.reduce((sum, part, at) => sum + (part - (color[at] ?? 0)) ** 2, 0),
	);
	return distances.indexOf(Math.min(...distances));
}

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type), data]);
	const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	check.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, check]);
}
