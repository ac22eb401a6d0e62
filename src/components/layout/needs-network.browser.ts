/** Says of files that are not kept on the device that they need a network, while there is none. */
export function tellWhatNeedsNetwork(): void {
	const words = document.querySelectorAll<HTMLElement>('[data-needs-network]');
	if (words.length === 0) return;
	const tell = () => {
		for (const one of words) one.hidden = navigator.onLine;
	};
	tell();
	addEventListener('online', tell);
	addEventListener('offline', tell);
}
