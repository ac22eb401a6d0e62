import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { DriverLost, type Browser, type Tab } from '../engine.ts';
import { GJS } from '../debian.ts';
import { clicking, pointing, pressing } from './actions.ts';
import { lineOf } from './process-output.ts';
import { WebDriver } from './webdriver.ts';

/** How long a page may take to load, in ms. */
const PAGE_LOAD = 20_000;

/** The window that WebKitWebDriver is to open; gjs runs it. */
const HOST = fileURLToPath(new URL('webkit-host.js', import.meta.url));

/**
 * Starts a screen for WebKitGTK. Each tab is a browser and a driver of its own: a driver has one session
 * at a time, and after some pages one that goes on hangs now and then.
 */
export async function startWebKit(executablePath: string): Promise<Browser> {
	const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1920x1200x24'], {
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	const [, number = ''] = await lineOf(screen.stdout, /(\d+)\n/);
	const display = `:${number}`;
	const first = await startSession(executablePath, display);
	first.kill();
	return {
		version: first.session.version,
		newTab: async (width, height) => {
			const { session, messages, kill } = await startSession(executablePath, display);
			const tab = tabOf(session, messages, () => {
				kill();
				return Promise.resolve();
			});
			if (await fits(session, width, height)) return tab;
			await tab.close();
			throw new DriverLost('the window does not take its size');
		},
		close: () => {
			screen.kill();
			return Promise.resolve();
		},
	};
}

/** Starts a driver with a session of its own, and follows what the console of its browser says. */
async function startSession(executablePath: string, display: string) {
	const port = await freePort();
	const driver = spawn(executablePath, [`--port=${port}`], {
		// Without a graphics card what is composited is drawn twice, both times by the processor.
		env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
		stdio: ['ignore', 'pipe', 'ignore'],
		// In a group of its own, so that its browser ends with it.
		detached: true,
	});
	const messages: string[] = [];
	driver.stdout.on('data', (chunk: unknown) => {
		messages.push(...String(chunk).split('\n').filter(Boolean));
	});
	const address = `http://127.0.0.1:${port}`;
	await answering(address);
	const session = await WebDriver.start(address, {
		'webkitgtk:browserOptions': { binary: GJS, args: ['-m', HOST] },
	});
	await session.post('timeouts', { pageLoad: PAGE_LOAD, script: PAGE_LOAD });
	const kill = () => {
		try {
			if (driver.pid !== undefined) process.kill(-driver.pid);
		} catch {
			// It has crashed, which its next command has told.
		}
	};
	return { session, messages, kill };
}

/** Gives the window a size and waits until it has it; tells whether it came to that. */
async function fits(session: WebDriver, width: number, height: number): Promise<boolean> {
	const script = 'return innerWidth + " " + innerHeight';
	try {
		for (let tries = 0; tries < 50; tries += 1) {
			await session.post('window/rect', { x: 0, y: 0, width, height });
			const size = await session.post('execute/sync', { script, args: [] });
			if (size === `${width} ${height}`) return true;
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	} catch {
		// The driver is gone.
	}
	return false;
}

function tabOf(session: WebDriver, messages: readonly string[], close: () => Promise<void>): Tab {
	const perform = async (actions: ReturnType<typeof clicking | typeof pressing>) => {
		await session.post('actions', { actions });
	};
	return {
		open: async (url) => {
			await session.post('url', { url });
		},
		reload: async () => {
			await session.post('refresh');
		},
		back: async () => {
			await session.post('back');
		},
		point: (x, y) => perform(pointing(x, y)),
		click: (x, y) => perform(clicking(x, y)),
		press: (key) => perform(pressing(key)),
		evaluate: (expression) =>
			session.post('execute/sync', { script: `return (${expression})`, args: [] }),
		messages: () => messages,
		close,
	};
}

/** A port that nobody listens at. */
function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => {
				if (address && typeof address === 'object') resolve(address.port);
				else reject(new Error('no free port'));
			});
		});
	});
}

/** Waits until a driver that has just been started answers. */
async function answering(address: string): Promise<void> {
	for (let tries = 0; ; tries += 1) {
		try {
			await fetch(`${address}/status`);
			return;
		} catch (error) {
			if (tries === 100) throw error;
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
	}
}
