/**
 * Whether a key belongs to an input method that is composing, as for Chinese. Safari ends composing
 * before it tells of the key that ended it, and then only the old key code says so (UI Events, 8.3).
 */
export function isComposing(event: KeyboardEvent): boolean {
	return event.isComposing || Reflect.get(event, 'keyCode') === 229;
}
