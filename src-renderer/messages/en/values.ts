/** Filled by the values part of the window. */
export const values = {} as const;
