import { timeOrderedId } from '$core/model/ids';

/** Time and chance, which the core does not have. Tests bring their own. */
export interface ClockAndIds {
  /** Now, as ISO 8601 in UTC with milliseconds. */
  now(): string;
  newId(): string;
}

export const systemClockAndIds: ClockAndIds = {
  now: () => new Date().toISOString(),
  newId: () => timeOrderedId(Date.now(), crypto.getRandomValues(new Uint8Array(16))),
};
