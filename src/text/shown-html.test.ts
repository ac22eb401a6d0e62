import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownInHtml } from './shown-html.ts';

test('headings and sentences are read with their ids and languages, without tags', () => {
	const html = [
		'<h1><span class="heading-half" data-heading="0" lang="en">Decision</span><br>',
		'<span data-heading="0" lang="zh-Hans" translate="no">决定</span></h1>',
		'<p data-adoption lang="en">(Adopted)</p><p lang="en">Not this</p>',
		'<p><span lang="en" tabindex="-1" data-sentence="0.1.1">We <a href="/x/">will</a> act<a aria-label="Note 1"></a>.</span></p>',
		'<p><span lang="en" data-sentence="0.1.2">We <span data-added>will</span> <span>go on</span>.</span> Not this</p>',
	].join('\n');
	assert.deepEqual(shownInHtml(html), [
		{ kind: 'heading', id: '0', language: 'en', text: 'Decision' },
		{ kind: 'heading', id: '0', language: 'zh', text: '决定' },
		{ kind: 'adoption', id: '', language: 'en', text: '(Adopted)' },
		{ kind: 'sentence', id: '0.1.1', language: 'en', text: 'We will act.' },
		{ kind: 'sentence', id: '0.1.2', language: 'en', text: 'We will go on.' },
	]);
});

test('signs that HTML writes otherwise are themselves, once', () => {
	const html = '<span data-sentence="1-1.1.1" lang="en">R&amp;D &lt; &quot;&amp;lt;&quot;</span>';
	assert.deepEqual(
		shownInHtml(html).map(({ text }) => text),
		['R&D < "&lt;"'],
	);
});
