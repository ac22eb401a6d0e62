import type { Commands, Event } from 'webdriver-bidi-protocol';

/** A connection by WebDriver BiDi, as far as the checks need it. */
export class Bidi {
	readonly #socket: WebSocket;
	readonly #waiting = new Map<number, (reply: Reply) => void>();
	readonly #onEvent: (event: Event) => void;
	#sent = 0;

	private constructor(socket: WebSocket, onEvent: (event: Event) => void) {
		this.#socket = socket;
		this.#onEvent = onEvent;
		socket.addEventListener('message', this.#onMessage);
	}

	/** Connects to the `ws:` address that a browser has given. */
	static async connect(address: string, onEvent: (event: Event) => void): Promise<Bidi> {
		const socket = new WebSocket(address);
		await new Promise((resolve, reject) => {
			socket.addEventListener('open', resolve, { once: true });
			socket.addEventListener('error', reject, { once: true });
		});
		return new Bidi(socket, onEvent);
	}

	/** Sends a command and waits for what it gives; throws what the browser says against it. */
	async send<Name extends keyof Commands>(
		method: Name,
		params: Commands[Name]['params'],
	): Promise<Commands[Name]['returnType']> {
		this.#sent += 1;
		const id = this.#sent;
		const reply = await new Promise<Reply>((resolve) => {
			this.#waiting.set(id, resolve);
			this.#socket.send(JSON.stringify({ id, method, params }));
		});
		assertResultOf(method, reply);
		return reply.result;
	}

	readonly #onMessage = ({ data }: MessageEvent): void => {
		const message: unknown = JSON.parse(String(data));
		if (isEvent(message)) this.#onEvent(message);
		else if (isReply(message)) {
			this.#waiting.get(message.id)?.(message);
			this.#waiting.delete(message.id);
		}
	};
}

interface Reply {
	id: number;
	result?: unknown;
	error?: unknown;
	message?: unknown;
}

function isReply(message: unknown): message is Reply {
	return typeof message === 'object' && message !== null && 'id' in message;
}

function isEvent(message: unknown): message is Event {
	return (
		typeof message === 'object' && message !== null && 'type' in message && message.type === 'event'
	);
}

/** The browser keeps to the protocol: what is no error is what the command gives. */
function assertResultOf<Name extends keyof Commands>(
	method: Name,
	reply: Reply,
): asserts reply is Reply & { result: Commands[Name]['returnType'] } {
	if (reply.error === undefined) return;
	throw new Error(`${method}: ${JSON.stringify(reply)}`);
}
