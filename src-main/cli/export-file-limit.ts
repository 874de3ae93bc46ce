/** At most so many bytes are read of an export file. */
export const MAX_EXPORT_BYTES = 200 * 1024 * 1024;
