import { request, type Agent, type IncomingHttpHeaders } from 'node:http';

/** What a server answers, as it sends it. */
export interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

/** Asks a server, following nothing and unpacking nothing. */
export function ask(
	address: string,
	headers: Readonly<Record<string, string>> = {},
	agent?: Agent,
): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const asked = request(address, { headers, ...(agent && { agent }) }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('error', reject);
			response.on('end', () => {
				resolve({
					status: response.statusCode ?? 0,
					headers: response.headers,
					body: Buffer.concat(parts),
				});
			});
		});
		asked.on('error', reject);
		asked.end();
	});
}
