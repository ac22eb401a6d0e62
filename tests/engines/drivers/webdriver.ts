import { DriverLost } from '../engine.ts';

/** How long a command may take, in ms: longer than a page may load. */
const PATIENCE = 25_000;

/**
 * What is the driver's own trouble: what it has no name for (“A previous interaction is still underway”),
 * and that its browser is gone.
 */
const ITS_OWN = /"(?:unknown error|invalid session id)"/;

/** A session of WebDriver (W3C), as far as the checks need it. */
export class WebDriver {
	readonly #session: string;
	/** What the session tells of its browser. */
	readonly version: string;

	private constructor(session: string, version: string) {
		this.#session = session;
		this.version = version;
	}

	/** Starts a session at a driver's address. */
	static async start(driver: string, capabilities: object): Promise<WebDriver> {
		const session = await call('POST', `${driver}/session`, {
			capabilities: { alwaysMatch: capabilities },
		});
		if (!isSession(session)) throw new Error(`no session: ${JSON.stringify(session)}`);
		return new WebDriver(
			`${driver}/session/${session.sessionId}`,
			session.capabilities.browserVersion,
		);
	}

	/** Sends a command of the session, such as `url`, and gives its value. */
	post(command: string, parameters: object = {}): Promise<unknown> {
		return call('POST', `${this.#session}/${command}`, parameters);
	}
}

async function call(method: string, address: string, parameters?: object): Promise<unknown> {
	const response = await fetch(address, {
		method,
		signal: AbortSignal.timeout(PATIENCE),
		...(parameters && { body: JSON.stringify(parameters) }),
	}).catch((error: unknown) => {
		throw new DriverLost(`${address} does not answer`, { cause: error });
	});
	const answer: unknown = await response.json();
	if (response.ok && isAnswer(answer)) return answer.value;
	throw new (ITS_OWN.test(JSON.stringify(answer)) ? DriverLost : Error)(
		`${address}: ${JSON.stringify(answer)}`,
	);
}

function isAnswer(answer: unknown): answer is { value: unknown } {
	return typeof answer === 'object' && answer !== null && 'value' in answer;
}

function isSession(
	value: unknown,
): value is { sessionId: string; capabilities: { browserVersion: string } } {
	return typeof value === 'object' && value !== null && 'sessionId' in value;
}
