import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Tab } from '../engine.ts';
import { clicking, pointing, pressing, tapping } from './actions.ts';
import { Bidi } from './bidi.ts';
import { lineOf } from './process-output.ts';

/** How long it may take to end, in ms. */
const PATIENCE = 10_000;

/** Starts a Firefox, which speaks WebDriver BiDi by itself, with a profile of its own. */
export async function startFirefox(executablePath: string): Promise<Browser> {
	const profile = await mkdtemp(path.join(tmpdir(), 'firefox-'));
	const firefox = spawn(
		executablePath,
		['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
		{ stdio: ['ignore', 'ignore', 'pipe'] },
	);
	const [, address = ''] = await lineOf(firefox.stderr, /WebDriver BiDi listening on (ws:\S+)/);
	const said = new Map<string, string[]>();
	const bidi = await Bidi.connect(`${address}/session`, (event) => {
		if (event.method !== 'log.entryAdded') return;
		const { source, text } = event.params;
		said.get(source.context ?? '')?.push(text ?? '');
	});
	const { capabilities } = await bidi.send('session.new', { capabilities: {} });
	await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
	return {
		version: capabilities.browserVersion,
		newTab: (width, height) => newTab(bidi, said, { width, height }),
		close: async () => {
			// One that no longer answers is ended all the same.
			const deadline = setTimeout(() => firefox.kill('SIGKILL'), PATIENCE);
			await Promise.race([bidi.send('browser.close', {}), ended(firefox)]);
			await ended(firefox);
			clearTimeout(deadline);
			await rm(profile, { recursive: true, force: true, maxRetries: 3 });
		},
	};
}

async function newTab(
	bidi: Bidi,
	said: Map<string, string[]>,
	viewport: { width: number; height: number },
): Promise<Tab> {
	const { userContext } = await bidi.send('browser.createUserContext', {});
	const create = () => bidi.send('browsingContext.create', { type: 'tab', userContext });
	// Now and then Firefox replaces the process of a tab that has just begun, and has lost the tab.
	const { context } = await create().catch(create);
	await bidi.send('browsingContext.setViewport', { context, viewport });
	const messages: string[] = [];
	said.set(context, messages);
	const perform = async (actions: ReturnType<typeof clicking | typeof pressing>) => {
		await bidi.send('input.performActions', { context, actions });
	};
	return {
		open: async (url) => {
			await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
		},
		reload: async () => {
			await bidi.send('browsingContext.reload', { context, wait: 'complete' });
		},
		back: async () => {
			await bidi.send('browsingContext.traverseHistory', { context, delta: -1 });
		},
		point: (x, y) => perform(pointing(x, y)),
		click: (x, y) => perform(clicking(x, y)),
		tap: (x, y) => perform(tapping(x, y)),
		press: (key) => perform(pressing(key)),
		evaluate: async (expression) => {
			// As text, which needs no reading of the protocol's own way to write values.
			const given = await bidi.send('script.evaluate', {
				expression: `JSON.stringify((${expression}) ?? null)`,
				target: { context },
				awaitPromise: true,
			});
			if (given.type === 'exception') throw new Error(given.exceptionDetails.text);
			if (given.result.type !== 'string') return null;
			const value: unknown = JSON.parse(given.result.value);
			return value;
		},
		print: async () => {
			const { data } = await bidi.send('browsingContext.print', { context, shrinkToFit: false });
			return Buffer.from(data, 'base64');
		},
		messages: () => messages,
		close: async () => {
			await bidi.send('browser.removeUserContext', { userContext });
		},
	};
}

function ended(child: ChildProcess): Promise<unknown> {
	return child.exitCode === null
		? new Promise((resolve) => child.once('exit', resolve))
		: Promise.resolve();
}
