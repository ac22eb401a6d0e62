/** What a page sends, on a first visit and to a reader who comes from another page; no clock is asked. */
import type { Browser } from 'playwright';
import { CONDITIONS } from '../browser/conditions.ts';
import { newReader, type Reader } from '../browser/reader.ts';
import { KINDS } from '../host/kinds.ts';
import type { Host, Sent } from '../host/host.ts';
import type { Figure } from '../figure.ts';
import { visit } from './visit.ts';

/** A page and its place among the figures. */
export interface Place {
	what: string;
	subject: Figure['subject'];
	path: string;
}

/** Bytes and requests of a first visit and of a next page, and what the page then takes in memory. */
export async function bytesOf(
	browser: Browser,
	{ host, encoding }: { host: Host; encoding: string },
	{ path, ...of }: Place,
	from: string | undefined,
): Promise<Figure[]> {
	const figure = (measure: string, value: number, unit: Figure['unit'] = 'bytes'): Figure => ({
		...{ ...of, under: encoding, measure },
		...{ unit, values: [value] },
	});
	const first = await newReader(browser, CONDITIONS.unthrottled);
	const { beforeLoad, afterLoad } = await visit(first.page, host, path);
	const memory = await memoryOf(first);
	await first.leave();
	const all = [...beforeLoad, ...afterLoad];
	const figures = [
		...byKind(beforeLoad).map(([kind, bytes]) => figure(`before load: ${kind}`, bytes)),
		...byKind(afterLoad).map(([kind, bytes]) => figure(`after load: ${kind}`, bytes)),
		figure('before load', sum(beforeLoad)),
		figure('first visit', sum(all)),
		figure('requests before load', beforeLoad.length, 'count'),
		figure('requests', all.length, 'count'),
		figure('heap', memory.heap),
		figure('DOM nodes', memory.nodes, 'count'),
	];
	if (from === undefined) return figures;
	const next = await newReader(browser, CONDITIONS.unthrottled);
	await visit(next.page, host, from);
	const again = await visit(next.page, host, path);
	await next.leave();
	return [...figures, figure('next page', sum([...again.beforeLoad, ...again.afterLoad]))];
}

function sum(sent: readonly Sent[]): number {
	return sent.reduce((total, { bytes }) => total + bytes, 0);
}

function byKind(sent: readonly Sent[]) {
	return KINDS.map((kind) => [kind, sum(sent.filter((one) => one.kind === kind))] as const).filter(
		([, bytes]) => bytes > 0,
	);
}

async function memoryOf({ session }: Reader): Promise<{ heap: number; nodes: number }> {
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	const { nodes } = await session.send('Memory.getDOMCounters');
	return { heap: usedSize, nodes };
}
