import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstDifference } from './difference.ts';

test('equal texts have no difference', () => {
	assert.equal(firstDifference('高质量', '高质量'), undefined);
});

test('a changed, a missing and an added character are each found where they stand', () => {
	assert.deepEqual(firstDifference('高质量发展', '高品量发展'), {
		offset: 1,
		expected: '质量发展',
		found: '品量发展',
	});
	assert.deepEqual(firstDifference('高质量', '高质'), { offset: 2, expected: '量', found: '' });
	assert.deepEqual(firstDifference('高质', '高质量'), { offset: 2, expected: '', found: '量' });
});
