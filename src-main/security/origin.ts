/** Fixed for ever: IndexedDB belongs to the origin, and another one would open an empty store. */
export const SCHEME = 'app';
export const HOST = 'verbatim';
export const ORIGIN = `${SCHEME}://${HOST}`;

/** The page of the window. */
export const ENTRY_URL = `${ORIGIN}/index.html`;
