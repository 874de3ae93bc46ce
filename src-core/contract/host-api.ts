import type { HostError } from './errors';
import type { EventName } from './events';
import type { Channel } from './calls';
import type { Result } from './result';

/**
 * What the preload puts on the window, as `window.host`: a bare transport. Payloads are `unknown` on purpose: the window
 * parses what comes in, as main does on its side.
 */
export interface HostTransport {
  readonly invoke: (channel: Channel, input: unknown) => Promise<unknown>;
  /** Returns the function that stops listening. */
  readonly listen: (name: EventName, listener: (payload: unknown) => void) => () => void;
}

/** What every call answers: its value, or one of the closed list of errors. */
export type HostResult<T> = Result<T, HostError>;
