// @ts-check
import { defineConfig } from 'vitepress';

export default defineConfig({
	title: 'The Suining Decision',
	themeConfig: { search: { provider: 'local' } },
});
