import { ORIGIN } from '../security/origin';

/** What is asked of the frame that a message came from; Electron gives null for one that is gone. */
export interface SenderFrame {
  readonly origin: string;
  readonly parent: unknown;
}

/** Whether a message came from the top frame of our own page. */
export function isTrustedSender(frame: SenderFrame | null): boolean {
  return frame?.parent === null && frame.origin === ORIGIN;
}
