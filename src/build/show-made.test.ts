import assert from 'node:assert/strict';
import { test } from 'node:test';
import { showMade } from './show-made.ts';

const item = (file: string) =>
	`<li class="download" hidden data-on-request="${file}"><p><a data-address="/downloads/${file}">PDF</a> <span>{} KB</span></p></li>`;

test('an item is shown with address and size once its file is there, others stay hidden', () => {
	const html = `<ul>${item('a.pdf')}${item('b.pdf')}</ul>`;
	assert.equal(
		showMade(html, new Map([['b.pdf', 1001]])),
		`<ul>${item('a.pdf')}<li class="download"><p><a download href="/downloads/b.pdf">PDF</a> <span>2 KB</span></p></li></ul>`,
	);
});
