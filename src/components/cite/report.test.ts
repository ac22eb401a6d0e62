import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issueAddress, mailAddress, reportText, type Report } from './report.ts';

const REPORT: Report = {
	title: 'Sentence 2-3.1.4',
	texts: ['推动升级 & 改造。', 'We will upgrade 100% + more.'],
	proposal: 'What do you propose?\nImprove',
	version: 'version 0.1.0',
	url: 'https://example.org/en/decision/2-3/#s2-3.1.4',
};

test('a report has number, both texts, what is proposed, version and link', () => {
	assert.equal(
		reportText(REPORT),
		'Sentence 2-3.1.4\n\n推动升级 & 改造。\n\nWe will upgrade 100% + more.\n\nWhat do you propose?\nImprove\n\nversion 0.1.0\nhttps://example.org/en/decision/2-3/#s2-3.1.4',
	);
});

test('an issue and a mail say what the report says', () => {
	const issue = new URL(issueAddress('https://example.org/new?labels=text', REPORT));
	assert.equal(issue.searchParams.get('labels'), 'text');
	assert.equal(issue.searchParams.get('title'), REPORT.title);
	assert.equal(issue.searchParams.get('body'), reportText(REPORT));
	const mail = mailAddress('us@example.org', REPORT);
	assert.match(mail, /^mailto:us@example\.org\?subject=Sentence%202-3\.1\.4&body=/);
	assert.doesNotMatch(mail, /\+/);
	const body = decodeURIComponent(mail.split('&body=')[1] ?? '');
	assert.equal(body.replaceAll('\r\n', '\n'), reportText(REPORT));
});

test('an address that would be too long keeps what is proposed and leaves out the texts', () => {
	const long = { ...REPORT, texts: ['决定'.repeat(500), 'decision '.repeat(400)] };
	for (const address of [
		issueAddress('https://example.org/new', long),
		mailAddress('us@example.org', long),
	]) {
		assert.ok(address.length < 6000);
		assert.doesNotMatch(decodeURIComponent(address), /决定/);
		assert.match(address, /Improve/);
	}
	assert.ok(reportText(long).includes('决定决定'));
});
