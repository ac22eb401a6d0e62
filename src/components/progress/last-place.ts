/** Under this key the browser keeps where a reader left off, as `{ id, whole }` in JSON. */
export const LAST_PLACE_KEY = 'last-place';
