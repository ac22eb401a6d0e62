/** Pinyin and traditional characters of the real document, as the pages show them on request. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { readContent } from '../../src/content/content.ts';
import { filesIn } from '../../src/content/files.ts';
import { toFullWidth } from '../../src/text/punctuation.ts';
import { hanSyllables, readingsOf } from '../../src/text/readings.ts';
import { toTraditional } from '../../src/text/traditional.ts';

const original = toFullWidth(await readFile('content/decision/source.zh.txt', 'utf8'));
const texts = original.split(/(?<=[。\n])/).map((text) => text.trim());
const sectionFiles = await filesIn(process.cwd(), 'content/decision', '.mdx');
const chinese = [...texts, ...sectionFiles.flatMap(({ source }) => source.split('\n'))];

const { entries } = await readContent(process.cwd());
const terms = entries.flatMap(({ data }) => data ?? []);

/** The syllables that a text has for a part of it, by where the part stands among the Han. */
function readingAt(text: string, part: string, at: number): string[] {
	const hanBefore = (end: number) => (text.slice(0, end).match(/\p{Script=Han}/gu) ?? []).length;
	return readingsOf(text, terms).slice(hanBefore(at), hanBefore(at + part.length));
}

function occurrences(part: string): { text: string; at: number }[] {
	return texts.flatMap((text) =>
		[...text.matchAll(new RegExp(part, 'g'))].map(({ index }) => ({ text, at: index })),
	);
}

test('every Han character has a syllable', () => {
	for (const text of texts) {
		const syllables = readingsOf(text, terms);
		assert.equal(syllables.length, (text.match(/\p{Script=Han}/gu) ?? []).length, text);
		for (const syllable of syllables) assert.match(syllable, /^\p{Ll}+$/u, text);
	}
});

test('every term of the glossary is read as its entry says, wherever it stands', () => {
	let compared = 0;
	for (const term of terms) {
		for (const { text, at } of occurrences(RegExp.escape(term.zh))) {
			assert.deepEqual(readingAt(text, term.zh, at), hanSyllables(term), `${term.zh}: ${text}`);
			compared += 1;
		}
	}
	assert.ok(compared > 300, String(compared));
});

test('characters with several readings are read as their words are, checked by hand', () => {
	const checked: [word: string, reading: string][] = [
		['总量', 'zǒng liàng'],
		['经济增长', 'jīng jì zēng zhǎng'],
		['超长期', 'chāo cháng qī'],
		['长江', 'cháng jiāng'],
		['，为推进', 'wèi tuī jìn'],
		['为指导', 'wéi zhǐ dǎo'],
		['为引领', 'wéi yǐn lǐng'],
		['更为', 'gèng wéi'],
		['设备更新', 'shè bèi gēng xīn'],
		['重要要求', 'zhòng yào yāo qiú'],
		['分行业', 'fēn háng yè'],
		['进行', 'jìn xíng'],
		['干成事', 'gàn chéng shì'],
		['充分', 'chōng fèn'],
		['分工', 'fēn gōng'],
		['载体', 'zài tǐ'],
		['调度', 'diào dù'],
		['协调', 'xié tiáo'],
		['挑重担', 'tiāo zhòng dàn'],
		['挑战', 'tiǎo zhàn'],
		['参与', 'cān yù'],
		['青少年', 'qīng shào nián'],
		['少子化', 'shǎo zǐ huà'],
		['度假', 'dù jià'],
		['造假', 'zào jiǎ'],
		['正向着', 'zhèng xiàng zhe'],
		['着力', 'zhuó lì'],
		['供给', 'gōng jǐ'],
		['供应链', 'gōng yìng liàn'],
		['获得感', 'huò dé gǎn'],
		['处置', 'chǔ zhì'],
		['任务', 'rèn wu'],
		['遂宁', 'suì níng'],
		['射洪', 'shè hóng'],
		['一公里', 'yī gōng lǐ'],
		['不平衡', 'bù píng héng'],
	];
	for (const [word, reading] of checked) {
		const found = occurrences(word);
		assert.ok(found.length > 0, word);
		for (const { text, at } of found) {
			assert.equal(readingAt(text, word, at).join(' '), reading, `${word}: ${text}`);
		}
	}
});

test('in traditional characters each word is the word that is meant, checked by hand', () => {
	const checked: [simplified: string, traditional: string][] = [
		['发展', '發展'],
		['银发经济', '銀髮經濟'],
		['一公里', '一公里'],
		['蜀里', '蜀裡'],
		['干部', '幹部'],
		['好干部', '好幹部'],
		['实干', '實幹'],
		['云计算', '雲計算'],
		['体系', '體系'],
		['系列', '系列'],
		['系统', '系統'],
		['关系', '關係'],
		['指明了', '指明了'],
		['制造', '製造'],
		['制度', '制度'],
		['机制', '機制'],
		['预制菜', '預製菜'],
		['征程', '征程'],
		['特征', '特徵'],
		['复合', '複合'],
		['修复', '修復'],
		['依托', '依託'],
		['托育', '托育'],
		['旅游', '旅遊'],
		['上游', '上游'],
		['面向', '面向'],
		['后', '後'],
		['标准', '標準'],
		['标志', '標誌'],
		['除恶斗争', '除惡鬥爭'],
		['一盘棋', '一盤棋'],
		['困境', '困境'],
	];
	for (const [simplified, traditional] of checked) {
		const found = occurrences(simplified);
		assert.ok(found.length > 0, simplified);
		for (const { text, at } of found) {
			assert.equal(toTraditional(text).slice(at, at + simplified.length), traditional, text);
		}
	}
});

test('no text, notes included, has a character that is traditional in other words only', () => {
	for (const text of chinese) {
		assert.doesNotMatch(
			toTraditional(text),
			/髮展|乾部|徵程|市制造|明瞭|麵向|公裡|係統|係列/u,
			text,
		);
	}
});
