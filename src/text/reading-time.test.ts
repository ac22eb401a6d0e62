import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingMinutes } from './reading-time.ts';

test('minutes count Han characters in Chinese and words in English, nothing else', () => {
	const sentence = { zh: `${'字'.repeat(299)}，2027年。`, en: `${'word '.repeat(237)}— end.` };
	assert.equal(readingMinutes([sentence], 'zh'), 1);
	assert.equal(readingMinutes([sentence], 'en'), 1);
	assert.equal(readingMinutes([sentence, sentence], 'en'), 2);
	assert.equal(readingMinutes([], 'zh'), 0);
});
