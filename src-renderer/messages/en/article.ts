/** Filled by the article part of the window. */
export const article = {} as const;
