/** Filled by the transfer part of the window. */
export const transfer = {} as const;
