/** Filled by the library part of the window. */
export const library = {} as const;
