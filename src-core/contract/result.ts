/** What can be expected to fail returns a value of this kind; only bugs are thrown. */
export type Result<T, E> = Ok<T> | Failure<E>;
export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}
export interface Failure<E> {
  readonly ok: false;
  readonly error: E;
}

/** The outcome of what went well. */
export function ok(): Ok<undefined>;
export function ok<T>(value: T): Ok<T>;
export function ok(value?: unknown): Ok<unknown> {
  return { ok: true, value };
}

/** The outcome of what failed in a way that was to be expected. */
export function fail<E>(error: E): Failure<E> {
  return { ok: false, error };
}
