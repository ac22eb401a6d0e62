/** When the browser has drawn, and with it noted the sizes of what it has set. */
export async function drawn(): Promise<void> {
	await new Promise(requestAnimationFrame);
	await wait(0);
}

/** When the browser has nothing else to do; not all say so. */
export async function idle(): Promise<void> {
	if (!('requestIdleCallback' in window)) return wait(50);
	await new Promise((resolve) => {
		requestIdleCallback(resolve);
	});
}

/** When so many ms have gone by. */
export function wait(ms: number): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, ms);
	});
}
