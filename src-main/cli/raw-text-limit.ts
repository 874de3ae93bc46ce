/** How large a bare text may be that proposals are looked for in. */
export const MAX_RAW_TEXT_BYTES = 64 * 1024 * 1024;
