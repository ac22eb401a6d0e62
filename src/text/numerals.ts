const CHINESE = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const;
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const;

/** The Chinese numeral of 1–10, as the original counts its parts and sections. */
export function chineseNumeral(number: number): string {
	return CHINESE[number] ?? String(number);
}

/** The Roman numeral of 1–10, for parts in English. */
export function romanNumeral(number: number): string {
	return ROMAN[number] ?? String(number);
}
