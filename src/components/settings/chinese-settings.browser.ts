import { valueOf } from './settings-store.browser.ts';

/**
 * Fetches what shows pinyin and traditional characters once either is chosen; from then on it follows
 * the settings by itself. A page with neither fetches nothing.
 */
export async function showChinese(host: HTMLElement): Promise<void> {
	const isServed = valueOf('script') === 'simplified' && valueOf('pinyin') === 'off';
	if (isServed || host.querySelector('chinese-display')) return;
	const display = document.createElement('chinese-display');
	const { pinyin, traditional } = host.dataset;
	Object.assign(display.dataset, { pinyin, traditional });
	host.append(display);
	try {
		await import('../chinese/chinese-display.element.ts');
	} catch {
		display.remove();
		const status = host.querySelector<HTMLElement>('[data-part=loading]');
		if (status) status.textContent = status.dataset['failed'] ?? '';
	}
}
