/** Filled by the details part of the window. */
export const details = {} as const;
