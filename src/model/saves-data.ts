/** Whether the reader has asked the browser to save data; only some engines tell. */
export function savesData(): boolean {
	const connection: unknown = Reflect.get(navigator, 'connection');
	return (
		typeof connection === 'object' &&
		connection !== null &&
		Reflect.get(connection, 'saveData') === true
	);
}
