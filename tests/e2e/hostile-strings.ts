/** Strings that try to become markup, script, an address or a property of every object. */

/** What would get out of the place that a string is put into. */
const OPENERS = [
	'',
	'"',
	"'",
	'`',
	'>',
	'">',
	"'>",
	'-->',
	']]>',
	'</script>',
	'</style>',
	'</title>',
	'</template>',
	'</mark>',
	'\u0000',
	'\u2028',
	'\u202E',
	'${',
	'\\u003c/script>',
	'&quot;&gt;',
	'%22%3E',
	'新质生产力"',
	'\uD800',
	'{{',
	' '.repeat(300),
] as const;

/** What would do something; it calls itself hostile, so that a test can find it. */
const PAYLOADS = [
	'<img src=x data-hostile onerror=hostile=1>',
	'<script data-hostile>hostile=1</script>',
	'<svg data-hostile onload=hostile=1><script>hostile=1</script></svg>',
	'<iframe data-hostile srcdoc="<script>parent.hostile=1</script>"></iframe>',
	'<style data-hostile>*{display:none!important}</style>',
	'<link data-hostile rel=stylesheet href=//hostile.invalid/a.css>',
	'<base data-hostile href=//hostile.invalid/>',
	'<meta data-hostile http-equiv=refresh content="0;url=//hostile.invalid/">',
	'<form data-hostile action=//hostile.invalid/><input autofocus onfocus=hostile=1>',
	'<a data-hostile href=javascript:hostile=1>hydrogen</a>',
	'<math data-hostile><mi xlink:href="data:x,<script>hostile=1</script>"></math>',
	'<details data-hostile open ontoggle=hostile=1>',
	'&lt;img src=x data-hostile onerror=hostile=1&gt;',
	'%3Cimg%20src=x%20data-hostile%20onerror=hostile=1%3E',
	'javascript:hostile=1//',
	'data:text/html,<script data-hostile>parent.hostile=1</script>',
	'[onload=hostile=1],#s2-3.1.1:has(*)',
	'__proto__',
	'constructor.prototype.hostile=1',
	'hydrogen" OR 1=1; hostile=1//',
] as const;

/** 500 of them, each once. */
export const HOSTILE = OPENERS.flatMap((opener) => PAYLOADS.map((payload) => opener + payload));
