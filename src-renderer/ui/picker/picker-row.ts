import type { TagColour } from '$core/model/tag';

/** One line of a picker, in words. */
export interface PickerRow {
  readonly id: string;
  readonly label: string;
  /** What tells it from others: a role, a description, a path. */
  readonly detail: string;
  /** Why it is offered. */
  readonly reason: string;
  /** It is what stands at present. */
  readonly isOn: boolean;
  /** The digit that chooses it; null for none. */
  readonly digit: string | null;
  /** Keeps to the foot of the list, always in sight. */
  readonly isLast: boolean;
  readonly colour: TagColour | null;
}
