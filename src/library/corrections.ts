import { throwFaults, type Fault } from '../model/fault.ts';

/** Where a reader can send a correction, as far as the build was told. */
export interface Corrections {
	/** Where issues are opened. */
	issues?: string | undefined;
	/** A mail address. */
	mail?: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What the environment says of it: `REPORT_ISSUES_URL`, `REPORT_MAIL`; an empty variable is as good as
 * none. Throws the faults of what is no address.
 */
export function correctionsFrom(environment: Environment): Corrections {
	const valueOf = (name: string) => {
		const value = environment[name]?.trim();
		return value === '' ? undefined : value;
	};
	const issues = valueOf('REPORT_ISSUES_URL');
	const mail = valueOf('REPORT_MAIL');
	throwFaults([
		...(issues === undefined || (/^https?:\/\/[^/]/.test(issues) && URL.canParse(issues))
			? []
			: [fault(`REPORT_ISSUES_URL “${issues}”`, 'https://example.org/issues/new')]),
		...(mail === undefined || /^[^\s@<>"?]+@[^\s@<>"?]+$/.test(mail)
			? []
			: [fault(`REPORT_MAIL “${mail}”`, 'corrections@example.org')]),
	]);
	return { issues, mail };
}

function fault(what: string, example: string): Fault {
	return {
		file: 'environment',
		problem: `${what} is no address`,
		remedy: `write it like ${example}, or leave it unset`,
	};
}
