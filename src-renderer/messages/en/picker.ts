/** Filled by the picker part of the window. */
export const picker = {} as const;
