/** Orca reading a page in Firefox on a screen that nobody sees: what it says, and the keys it is given. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** How long Orca may take to begin, in ms, to answer a key, and how long it is silent when it is done. */
const PATIENCE = 90_000;
const ANSWER = 10_000;
const SILENCE = 700;
/** How long it is silent when a page is there and all of it has been told. */
const LOADED = 4000;
const LOOK = 100;

/** What Orca writes of each thing that it says. */
const SAID = /^[\d:.]+ - SPEECH OUTPUT: '(.*)'(?:\{.*)?$/gm;

const PREFERENCES = [
	'user_pref("accessibility.force_disabled", -1);',
	'user_pref("browser.shell.checkDefaultBrowser", false);',
	'user_pref("browser.aboutwelcome.enabled", false);',
	'user_pref("datareporting.policy.dataSubmissionEnabled", false);',
].join('\n');

/** Starts the bus of assistive technology, then Orca, then Firefox with the page. */
const SESSION = [
	'for what in IsEnabled ScreenReaderEnabled; do',
	'gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus',
	'--method org.freedesktop.DBus.Properties.Set org.a11y.Status $what "<true>"; done;',
	'orca --debug-file="$READER/speech" --replace & ',
	'for second in $(seq 15); do grep -q "SPEECH OUTPUT" "$READER/speech" && break; sleep 1; done;',
	'exec firefox-esr --no-remote --profile "$READER/profile" "$PAGE"',
].join(' ');

/** A reader who hears a page. */
export interface Listener {
	/** What has been said so far. */
	heard: () => Promise<string[]>;
	/** Waits until something is said. */
	hears: (words: string) => Promise<void>;
	/** Presses a key and gives what is said to it, if anything is; the key itself is left out. */
	press: (key: string) => Promise<string[]>;
	close: () => Promise<void>;
}

/** Opens a page; waits until Orca says its title. */
export async function listenTo(address: string, title: string): Promise<Listener> {
	const folder = await mkdtemp(join(tmpdir(), 'reader-'));
	const run = join(folder, 'run');
	await mkdir(run, { mode: 0o700 });
	await mkdir(join(folder, 'profile'));
	await writeFile(join(folder, 'profile/user.js'), PREFERENCES);
	const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24'], {
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	const display = await new Promise<string>((resume) => {
		screen.stdout.once('data', (number: Buffer) => {
			resume(`:${number.toString().trim()}`);
		});
	});
	const env = {
		PATH: process.env['PATH'],
		DISPLAY: display,
		HOME: folder,
		READER: folder,
		PAGE: address,
		XDG_RUNTIME_DIR: run,
		LANG: 'C.UTF-8',
	};
	const session = spawn('dbus-run-session', ['--', 'sh', '-c', SESSION], {
		env,
		stdio: 'ignore',
		detached: true,
	});
	const heard = async () => {
		const log = await readFile(join(folder, 'speech'), 'utf8').catch(() => '');
		return [...log.matchAll(SAID)].map(([, words = '']) => words);
	};
	const listener: Listener = {
		heard,
		hears: async (words) => {
			await until(async () => (await heard()).some((one) => one.includes(words)), words);
		},
		press: async (key) => {
			const before = (await heard()).length;
			spawnSync('xdotool', ['key', key], { env });
			const echo = new RegExp(`^${key} ?$`, 'i');
			const answer = async () => (await heard()).slice(before).filter((words) => !echo.test(words));
			for (const end = Date.now() + ANSWER; Date.now() < end && (await answer()).length === 0;)
				await pause(LOOK);
			await silence(answer, SILENCE);
			return answer();
		},
		close: async () => {
			await ended(session, () => session.pid !== undefined && process.kill(-session.pid));
			await ended(screen, () => screen.kill());
			await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
		},
	};
	try {
		await listener.hears(title);
		spawnSync('sh', ['-c', 'xdotool search --onlyvisible --class firefox windowfocus'], { env });
		await silence(heard, LOADED);
		return listener;
	} catch (error) {
		await listener.close();
		throw error;
	}
}

/** Waits until nothing more has been said for a while. */
async function silence(heard: () => Promise<string[]>, time: number): Promise<void> {
	for (let last = -1, now = (await heard()).length; last !== now; now = (await heard()).length) {
		last = now;
		await pause(time);
	}
}

async function until(isSo: () => Promise<boolean>, what: string): Promise<void> {
	const end = Date.now() + PATIENCE;
	while (!(await isSo())) {
		if (Date.now() > end) throw new Error(`Orca did not say: ${what}`);
		await pause(LOOK);
	}
}

async function ended(child: ChildProcess, end: () => unknown): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const exit = new Promise((resume) => child.once('exit', resume));
	end();
	await exit;
}
