import { copyText } from './copy-text.browser.ts';
import { issueAddress, mailAddress, reportText, type Report } from './report.ts';

/** The part of the menu by which a reader reports a mistake; what is written belongs to its sentences. */
export class ReportForm {
	readonly #form: HTMLDetailsElement;
	readonly #field: HTMLTextAreaElement;
	/** The report without what the reader proposes. */
	#report: Report | undefined;

	constructor(
		form: HTMLDetailsElement,
		field: HTMLTextAreaElement,
		options: { signal: AbortSignal },
	) {
		this.#form = form;
		this.#field = field;
		field.addEventListener('input', this.#fillIn, options);
	}

	/** Is about these sentences from now on; of others nothing is kept. */
	about(report: Report): void {
		if (report.url !== this.#report?.url) {
			this.#form.open = false;
			this.#field.value = '';
		}
		this.#report = report;
		this.#fillIn();
	}

	/** Puts the report on the clipboard; where that is forbidden it is selected to be copied by hand. */
	async copy(): Promise<boolean> {
		const report = this.#written;
		const isCopied = report !== undefined && (await copyText(reportText(report)));
		const preview = this.#form.querySelector('pre');
		if (!isCopied && preview) getSelection()?.selectAllChildren(preview);
		return isCopied;
	}

	get #written(): Report | undefined {
		const question = this.#field.labels[0]?.querySelector('span')?.textContent ?? '';
		return (
			this.#report && {
				...this.#report,
				proposal: `${question}\n${this.#field.value.trim() || '…'}`,
			}
		);
	}

	readonly #fillIn = (): void => {
		const report = this.#written;
		if (!report) return;
		for (const link of this.#form.querySelectorAll('a')) {
			const { issues, mail } = link.dataset;
			if (issues !== undefined) link.href = issueAddress(issues, report);
			if (mail !== undefined) link.href = mailAddress(mail, report);
		}
		const preview = this.#form.querySelector('pre');
		if (preview) preview.textContent = reportText(report);
	};
}
