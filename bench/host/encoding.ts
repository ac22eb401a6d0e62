import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { createHash } from 'node:crypto';

/** How a host compresses, by its name in HTTP. */
export const ENCODINGS = { gzip: 'gzip', brotli: 'br' } as const;

export type Encoding = (typeof ENCODINGS)[keyof typeof ENCODINGS];

/** What is compressed already or would not become smaller; deploy/compress.ts passes over them too. */
const COMPRESSED = /\.(?:gz|br|png|jpe?g|webp|avif|woff2|epub|docx|zip|pdf|pagefind|pf_\w+)$/;

const known = new Map<string, Buffer>();

/** A body as small as it gets, each made once. */
export function compressed(
	{ file, body }: { file: string; body: Buffer },
	encoding: Encoding,
): { body: Buffer; isCompressed: boolean } {
	if (COMPRESSED.test(file)) return { body, isCompressed: false };
	const key = encoding + createHash('sha256').update(body).digest('base64');
	const small = known.get(key) ?? (encoding === 'br' ? brotli(body) : gzipSync(body, { level: 9 }));
	known.set(key, small);
	return { body: small, isCompressed: true };
}

function brotli(body: Buffer): Buffer {
	return brotliCompressSync(body, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
			[constants.BROTLI_PARAM_SIZE_HINT]: body.length,
		},
	});
}
