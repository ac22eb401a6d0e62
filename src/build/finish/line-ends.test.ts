import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withLineEnds } from './line-ends.ts';

test('what has lines of its own ends in a line break, where none is', () => {
	assert.equal(withLineEnds('<p>甲<br>乙</p><p>丙</p>\n<p>'), '<p>甲<br>乙</p>\n<p>丙</p>\n<p>');
	assert.equal(
		withLineEnds('<h2>一</h2><ul><li>二</li></ul>'),
		'<h2>一</h2>\n<ul><li>二</li>\n</ul>',
	);
	assert.equal(
		withLineEnds('<span>三</span><p lang="en">three'),
		'<span>三</span>\n<p lang="en">three',
	);
});

test('within a line nothing is broken', () => {
	const line = '<p>新<b>质</b><i>生产力</i> and <br>more</p>';
	assert.equal(withLineEnds(line), line);
});
