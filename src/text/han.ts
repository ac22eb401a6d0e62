/** Whether a text holds any Han character (Unicode script property `Han`). */
export function hasHan(text: string): boolean {
	return /\p{Script=Han}/u.test(text);
}
