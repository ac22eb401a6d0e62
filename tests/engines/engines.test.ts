/** Every check in every engine that can be had here. */
import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { preview } from 'astro';
import { heightFor, isPromised, WIDTHS, type Check } from './check.ts';
import { OFFLINE_CHECKS } from './checks/offline.ts';
import { PAGE_CHECKS } from './checks/pages.ts';
import { PERMALINK_CHECKS } from './checks/permalinks.ts';
import { PHRASE_CHECKS } from './checks/phrases.ts';
import { POPOVER_CHECKS } from './checks/popovers.ts';
import { PRINT_CHECKS } from './checks/print.ts';
import { REGISTER_CHECKS } from './checks/register.ts';
import { SEARCH_CHECKS } from './checks/search.ts';
import { SETTINGS_CHECKS } from './checks/settings.ts';
import { SHARE_CARD_CHECKS } from './checks/share-card.ts';
import { DriverLost, type Browser, type Engine } from './engine.ts';
import { ENGINES } from './engines.ts';

const CHECKS: readonly Check[] = [
	...OFFLINE_CHECKS,
	...PAGE_CHECKS,
	...PERMALINK_CHECKS,
	...PHRASE_CHECKS,
	...POPOVER_CHECKS,
	...PRINT_CHECKS,
	...REGISTER_CHECKS,
	...SEARCH_CHECKS,
	...SETTINGS_CHECKS,
	...SHARE_CARD_CHECKS,
];

const PORT = Number(process.env['PORT'] ?? 4330);
const SITE = `http://localhost:${PORT}`;

/** How long a check may take in one engine, and how long an engine to start, in ms. */
const TIMEOUT = 120_000;

/** How often a check is begun in an engine whose driver is lost meanwhile, as WebKit's now and then is. */
const TRIES = 3;

/** To look into one of them: a part of its name. */
const WANTED = process.env['ENGINE'] ?? '';

const present = ENGINES.filter(
	(engine) => engine.missing() === undefined && engine.name.includes(WANTED),
);

test('there is an engine to test in', () => {
	assert.notEqual(present.length, 0);
});

// One at a time: beside another engine WebKit's is so slow that its limits are broken.
suite('what every engine is promised', () => {
	let server: Awaited<ReturnType<typeof preview>> | undefined;
	before(async () => {
		server = await preview({ server: { port: PORT }, logLevel: 'error' });
	});
	after(() => server?.stop());
	for (const engine of present) {
		suite(engine.name, () => {
			testsOf(engine);
		});
	}
});

suite('what was left out', () => {
	for (const engine of ENGINES) {
		const reason = engine.missing() ?? (present.includes(engine) ? undefined : `not “${WANTED}”`);
		if (reason !== undefined) test(engine.name, { skip: reason }, () => undefined);
	}
	for (const { name, needs = [] } of CHECKS) {
		const without = present.filter(({ features }) => needs.some((one) => !features.includes(one)));
		if (without.length === 0) continue;
		const engines = without.map((engine) => engine.name).join('; ');
		test(name, { skip: `needs ${needs.join(', ')}: not in ${engines}` }, () => undefined);
	}
});

function testsOf(engine: Engine): void {
	let browser: Browser | undefined;
	before(
		async () => {
			browser = await engine.start();
		},
		{ timeout: TIMEOUT },
	);
	after(() => browser?.close(), { timeout: TIMEOUT });
	for (const check of CHECKS.filter((one) => isPromised(one, engine.features))) {
		for (const width of check.widths ?? WIDTHS) {
			test(`${check.name}, ${width} px`, { timeout: TIMEOUT }, async (context) => {
				const tell = (words: string) => {
					context.diagnostic(`${engine.name}, ${width} px: ${words}`);
				};
				for (let tries = 1; ; tries += 1) {
					try {
						await holds(check, engine, browser, width, tell);
						return;
					} catch (error) {
						if (!(error instanceof DriverLost) || tries === TRIES) throw error;
						tell(`once more, since ${error.message}`);
					}
				}
			});
		}
	}
}

async function holds(
	check: Check,
	engine: Engine,
	browser: Browser | undefined,
	width: number,
	tell: (words: string) => void,
): Promise<void> {
	const tab = await browser?.newTab(width, heightFor(width));
	if (!tab) assert.fail('the engine did not start');
	try {
		await check.holds(tab, SITE, width, tell);
		const messages = tab
			.messages()
			.filter((message) => !engine.maySay?.some((words) => words.test(message)));
		assert.deepEqual(messages, [], 'the console is empty');
	} finally {
		await tab.close();
	}
}
