/**
 * The score that MDN’s HTTP Observatory would give, item by item: our reading of its published rules, as
 * its own grader wants a site that is on the net. https://github.com/mdn/mdn-http-observatory has the
 * rules in `src/analyzer/tests/` and what each is worth in `src/grader/charts.js` (read at 94042bb, 2026).
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HEADERS } from '../../src/model/policy.ts';
import { attributeOf } from '../../src/checks/html.ts';
import { builtPages, type BuiltPage } from './pages.ts';

/** What a site has that is served as it should be: by HTTPS alone, with no cookies. */
const BASELINE = 100;

/** From here on merits are counted; a site with faults gets none. */
const MERIT_FROM = 90;

/** The items of 2025, and what a site without cookies can have in each but one: integrity is +5. */
const ITEMS: Readonly<Record<string, number>> = {
	'content-security-policy': 10,
	cookies: 0,
	'cross-origin-resource-sharing': 0,
	'cross-origin-resource-policy': 10,
	redirection: 0,
	'referrer-policy': 5,
	'strict-transport-security': 0,
	'subresource-integrity': 0,
	'x-content-type-options': 0,
	'x-frame-options': 5,
};

/** Items since August 2026. Nothing here is embedded from elsewhere, so no page asks to embed safely. */
const NEWER_ITEMS: Readonly<Record<string, number>> = {
	'cross-origin-opener-policy': 10,
	'cross-origin-embedder-policy': 0,
};

const BROAD = /^(?:ftp:|http:|https:|\*|https?:\/\/\*(?:\.\*)?)$/;
const PRIVATE_REFERRERS = new Set([
	'no-referrer',
	'same-origin',
	'strict-origin',
	'strict-origin-when-cross-origin',
]);
const OPENERS = new Set(['same-origin', 'same-origin-allow-popups', 'noopener-allow-popups']);
const SIX_MONTHS = 15_552_000;

function header(name: string): string {
	return HEADERS[name] ?? '';
}

/** The sources of each directive of the policy in a page. */
function policyOf({ elements }: BuiltPage): Map<string, string[]> {
	const meta = elements.find(
		(element) => attributeOf(element, 'http-equiv') === 'content-security-policy',
	);
	const directives = (meta && attributeOf(meta, 'content'))?.split(';') ?? [];
	return new Map(
		directives.map((directive) => {
			const [name = '', ...sources] = directive.trim().split(/\s+/);
			return [name, sources];
		}),
	);
}

function scoreOfPolicy(page: BuiltPage): number {
	const policy = policyOf(page);
	if (policy.size === 0) return -25;
	const sources = (name: string) => policy.get(name) ?? policy.get('default-src') ?? ['*'];
	const [scripts, styles] = [sources('script-src'), sources('style-src')];
	const isUnsafe = (source: string) => source === "'unsafe-inline'" || source === 'data:';
	if (scripts.some((one) => BROAD.test(one) || isUnsafe(one))) return -20;
	if (sources('object-src').some((one) => BROAD.test(one))) return -20;
	if ([...policy.values()].flat().some((one) => /^(?:http|ftp):/.test(one))) return -20;
	if ([...scripts, ...styles].includes("'unsafe-eval'")) return -10;
	if (styles.some((one) => BROAD.test(one) || isUnsafe(one))) return 0;
	return policy.get('default-src')?.join() === "'none'" ? 10 : 5;
}

function scoreOfScripts({ elements }: BuiltPage): number {
	const addresses = elements
		.filter(({ tagName }) => tagName === 'script')
		.flatMap((script) => attributeOf(script, 'src') ?? []);
	return addresses.every((address) => /^\/(?!\/)/.test(address)) ? 0 : -5;
}

function scoreOfTransport(): number {
	const [, seconds] = /max-age=(\d+)/.exec(header('Strict-Transport-Security')) ?? [];
	if (seconds === undefined) return -20;
	return Number(seconds) >= SIX_MONTHS ? 0 : -10;
}

/** What each item gives a page. */
function scoresOf(page: BuiltPage): Record<string, number> {
	const embedder = header('Cross-Origin-Embedder-Policy');
	const isOwn = ['same-origin', 'same-site'].includes(header('Cross-Origin-Resource-Policy'));
	return {
		'content-security-policy': scoreOfPolicy(page),
		cookies: header('Set-Cookie') === '' ? 0 : -20,
		'cross-origin-resource-sharing': header('Access-Control-Allow-Credentials') === '' ? 0 : -50,
		'cross-origin-resource-policy': isOwn ? 10 : 0,
		// The host’s: docs/serving.md asks for HTTPS.
		redirection: 0,
		'referrer-policy': PRIVATE_REFERRERS.has(header('Referrer-Policy')) ? 5 : 0,
		'strict-transport-security': scoreOfTransport(),
		'subresource-integrity': scoreOfScripts(page),
		'x-content-type-options': header('X-Content-Type-Options') === 'nosniff' ? 0 : -5,
		'x-frame-options': header('Content-Security-Policy').includes("frame-ancestors '") ? 5 : -20,
		'cross-origin-opener-policy': OPENERS.has(header('Cross-Origin-Opener-Policy')) ? 10 : 0,
		'cross-origin-embedder-policy': ['require-corp', 'credentialless'].includes(embedder) ? 10 : 0,
	};
}

function total(scores: Readonly<Record<string, number>>): number {
	const values = Object.values(scores);
	const sum = (counted: readonly number[]) => counted.reduce((all, one) => all + one, BASELINE);
	const withFaults = sum(values.filter((value) => value < 0));
	return withFaults >= MERIT_FROM ? sum(values) : withFaults;
}

const pages = await builtPages();

test('every page has 130 points by the items of 2025, each of them named, and 140 by those of 2026', () => {
	assert.equal(total(ITEMS), 130);
	assert.equal(total({ ...ITEMS, ...NEWER_ITEMS }), 140);
	for (const page of pages) {
		assert.deepEqual(scoresOf(page), { ...ITEMS, ...NEWER_ITEMS }, page.path);
	}
});

test('a policy with a weakness has fewer points, and then merits do not count', () => {
	const [page] = pages;
	assert.ok(page);
	const weaker = (content: string): BuiltPage => ({
		...page,
		elements: page.elements.map((element) =>
			attributeOf(element, 'http-equiv') === 'content-security-policy'
				? {
						...element,
						attrs: element.attrs.map((one) =>
							one.name === 'content' ? { ...one, value: content } : one,
						),
					}
				: element,
		),
	});
	for (const [content, points] of [
		["default-src 'self'", 5],
		["default-src 'none'; style-src 'unsafe-inline'", 0],
		["default-src 'none'; script-src 'self' 'unsafe-eval'", -10],
		["default-src 'none'; script-src 'self' data:", -20],
		["script-src 'self'", -20],
	] as const) {
		assert.equal(scoreOfPolicy(weaker(content)), points, content);
	}
	assert.equal(total({ ...ITEMS, 'content-security-policy': -20 }), 80);
});
