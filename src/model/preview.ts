/** The pictures that programs show of a link to a section. */

/** Where they stand below the site’s root. */
export const PREVIEW_FOLDER = 'previews';

/** In pixels: what every program shows whole. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;
