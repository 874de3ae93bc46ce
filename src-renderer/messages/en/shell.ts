/** Filled by the shell part of the window. */
export const shell = {} as const;
