import type { WebContents } from 'electron';
import type { EventName, PayloadOf } from '$core/contract/events';

/** Tells a window something unasked. One that is gone is not told. */
export function sendEvent<E extends EventName>(contents: WebContents, name: E, payload: PayloadOf<E>): void {
  if (!contents.isDestroyed()) contents.send(name, payload);
}
