/**
 * A correction on its way to whoever keeps the text. The page sends nothing: it fills in an issue or a
 * mail that the reader sends, or the reader copies the report.
 */

/** What is reported of some sentences. */
export interface Report {
	/** Which sentences, in words. */
	title: string;
	/** Their text in each language. */
	texts: readonly string[];
	/** What is proposed, behind the words that say so. */
	proposal: string;
	/** Which version of the site is meant. */
	version: string;
	url: string;
}

/** Longer addresses are cut off by mail programs and refused by hosts of issues. */
const LONGEST = 6000;

/** The report as plain text. */
export function reportText({ title, texts, proposal, version, url }: Report): string {
	return [title, ...texts, proposal, `${version}\n${url}`].join('\n\n');
}

/** Where issues are opened, with the report filled in. */
export function issueAddress(issues: string, report: Report): string {
	return filledIn(report, (title, body) => {
		const address = new URL(issues);
		address.searchParams.set('title', title);
		address.searchParams.set('body', body);
		return address.href;
	});
}

/** A mail with the report filled in. */
export function mailAddress(mail: string, report: Report): string {
	return filledIn(
		report,
		// Mail programs take a plus sign for itself, so not as forms are written.
		(title, body) =>
			`mailto:${mail}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`,
	);
}

/** Both texts are left out where the address would be too long; their numbers name them. */
function filledIn(report: Report, write: (title: string, body: string) => string): string {
	const address = write(report.title, reportText(report));
	if (address.length <= LONGEST) return address;
	return write(report.title, reportText({ ...report, texts: [] }));
}
