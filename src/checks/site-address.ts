import { throwFaults, type Fault } from '../model/fault.ts';

/** Where `astro preview` serves the site; its pages name this address unless told another. */
const LOCAL = 'http://localhost:4321';

/** Where the site will be. */
export interface SiteAddress {
	/** Scheme and host. */
	site: string;
	/** The path below which it lies, from its first slash; without one at the end unless it is `/`. */
	base: string;
}

/** The address that the environment asks for; throws the faults of what is no address. */
export function siteAddress(
	environment: Readonly<Record<string, string | undefined>>,
): SiteAddress {
	const site = valueOf(environment, 'SITE_URL') ?? LOCAL;
	const base = valueOf(environment, 'BASE_PATH') ?? '/';
	throwFaults([...siteFaults(site), ...baseFaults(base)]);
	return { site, base: `/${base.replace(/^\/|\/$/g, '')}` };
}

/** Whether an address leads nowhere but to the machine that asks for it. */
export function isLocal(site: string): boolean {
	return /^(?:localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0)$/.test(new URL(site).hostname);
}

/** The value of a variable; an empty one is how many hosts leave it unset. */
function valueOf(environment: Readonly<Record<string, string | undefined>>, name: string) {
	const value = environment[name]?.trim();
	return value === '' ? undefined : value;
}

function siteFaults(site: string): Fault[] {
	if (!/^https?:\/\/[^/]/.test(site) || !URL.canParse(site)) {
		const remedy = 'write scheme and host: SITE_URL=https://example.org';
		return [fault(`SITE_URL “${site}” is not an address`, remedy)];
	}
	const { origin, pathname, search, hash } = new URL(site);
	if (pathname + search + hash === '/') return [];
	const remedy = `put the path into BASE_PATH: SITE_URL=${origin} BASE_PATH=${pathname}`;
	return [fault(`SITE_URL “${site}” has more than scheme and host`, remedy)];
}

function baseFaults(base: string): Fault[] {
	if (/^(?:\/|\/?[\w.~-]+(?:\/[\w.~-]+)*\/?)$/.test(base)) return [];
	const remedy = 'write the path below which the site lies: BASE_PATH=/reader';
	return [fault(`BASE_PATH “${base}” is not a path`, remedy)];
}

function fault(problem: string, remedy: string): Fault {
	return { file: 'astro.config.ts', problem, remedy };
}
