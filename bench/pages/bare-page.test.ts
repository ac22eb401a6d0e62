import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barePage, readText } from './bare-page.ts';

const PAGE = `<!doctype html><html lang="en" data-view="side"><head><title>Goals &amp; means</title><style>p{}</style></head>
<body><nav>Menu</nav><main><h1 class="a">Goals</h1><button>Cite</button><div popover>Sheet</div>
<p><span id="s1" lang="en" data-sentence>By <a href="/x">2027</a> &lt; 3</span> <span lang="zh-Hans">到2027年</span></p>
<script>run()</script></main></body></html>`;

test('the text stays, in its languages, and nothing else does', () => {
	const bare = barePage(PAGE);
	assert.match(bare, /<h1>Goals<\/h1>/);
	assert.match(bare, /<p>By 2027 &lt; 3 <span lang=zh-Hans>到2027年<\/span><\/p>/);
	assert.equal(readText(bare), 'Goals&meansGoalsBy2027<3到2027年');
});

test('what is no page is refused', () => {
	assert.throws(() => barePage('<p>text</p>'), /no page/);
});
