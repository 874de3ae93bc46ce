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

/** The day `yyyy-mm-dd` of an instant where the program runs. */
export function localDay(instant: string): string {
  const moment = new Date(instant);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
