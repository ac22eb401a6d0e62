/**
 * Why a goal is missed, by its name: printed where it is, behind by how much. What is said of shares is
 * in the tables of the report, or was measured as the reason says.
 */
export const REASONS: Readonly<Record<string, string>> = {
	'LCP of the longest section, to bare':
		'15 KB of the page stand before its first sentence (`gzip` of what is before it): the head with all styles, the header, the contents, the settings. On the bare page nothing does. And what arrives is set in parts, each by a processor of a quarter of its speed.',
	'LCP of the full text, to bare': 'As for a section.',
	'nothing blocks a slow phone':
		'The register reads its 534 rows, and counts them for its filters, in one task. On sections and on the full text elements are defined one a task; what is left is the browser setting both languages as they arrive, which it does on the bare page, too.',
	'longest section, before load':
		'The text in both languages with its notes takes 20 KB by itself (`gzip` of the article): all of it is in the page, so that it is read without scripts, and without a network once it is kept.',
	'longest section, next page':
		'The styles, 8 KB, stand in every page. As a file of their own they would be asked for once (28.1 KB), but the first page would wait for them: drawn after 1.42 s instead of 0.69 s, which was tried on a finished site by `npm run bench -- --built --only pages --runs 5`. With brotli, which `npm run compress` prepares, the page is below the goal.',
	'every control to next paint':
		'The whole register is 17,000 elements in one table, which a browser sets as a whole. Of the others the second letter of a search takes longest: hits of all kinds are drawn anew.',
	'search, first hits':
		'They wait for the script and for one file beside it, 0.15 s each way; 59 KB alone take 0.3 s on this line.',
	'search, whole answer, sent': 'Of a word that few texts have, seven parts of the index come.',
	'search, whole answer':
		'Pagefind goes to the host three times, one way behind the other: its program, a part of the index, the texts that were found, of which HTTP/1.1 brings six at a time.',
	build:
		'Without the bench, which looks at memory five times a second, a build takes 9.5 to 10.5 s with npm, 9.0 to 9.7 s by its own last line. Of these, 2 s go into starting and checking the content, 1.5 s into bundling, 4 s into drawing and writing pages and data, 2 s into what finishes them (`node --cpu-prof`).',
	'build, memory':
		'The bundler takes a third of it and gives little back; the heap of Node grows until it is worth clearing (`process.memoryUsage()` each 0.2 s).',
	'build, from 10 × to 50 × the content':
		'The pages of terms list every sentence that has them, and each text is looked through for each term.',
	'search, sent to first hits at 10 × the content':
		'Of so long a text the index answers, which sends its program and each text that was found: here ten times as many, since the text is the same ten times over.',
};
