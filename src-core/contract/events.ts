import * as v from 'valibot';
import { seedListingSchema } from './seeds';

/** Everything that main tells the window unasked, each with the schema of its payload. */
export const events = {
  'seeds:changed': seedListingSchema,
  /** An entry of the native menu was chosen. */
  'command:run': v.strictObject({ commandId: v.string() }),
  /** The window is about to close: what is typed is to be kept now. Answered by the call `app:ready-to-close`. */
  'app:closing': v.undefined(),
} as const;

export type Events = typeof events;
export type EventName = keyof Events;
export type PayloadOf<E extends EventName> = v.InferOutput<Events[E]>;
