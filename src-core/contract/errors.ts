import * as v from 'valibot';

/** The closed list of what can go wrong in main in ways that are to be expected. The window has words for each. */
export const HOST_ERROR_CODES = [
  'bad-input', // the payload did not fit its schema: a bug of the caller
  'not-found', // no such file or text
  'too-large', // over the bound of its kind
  'not-readable', // the system refused to read
  'not-writable', // the system refused to write
  'disk-full',
  'journal-out-of-step', // the step does not follow the last one
  'journal-damaged',
  'not-printable', // Chromium made no PDF of the page
  'stopped', // given up on wish, or because it took too long
  'internal', // a bug in main; main's log has the trace
] as const;

export const hostErrorSchema = v.pipe(
  v.strictObject({
    code: v.picklist(HOST_ERROR_CODES),
    /** What it is about: a file name or a field, for the message. */
    subject: v.string(),
    /** The system's own words, for the curious and the log. */
    detail: v.string(),
  }),
  v.readonly(),
);
export type HostError = v.InferOutput<typeof hostErrorSchema>;
export type HostErrorCode = HostError['code'];
