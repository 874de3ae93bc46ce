import type { Status } from '$core/model/enumerations';

/** What the worker is asked to do with the bytes of one file, or of two. All of it can be sent between threads. */
export type Task = ParseTask | DetectTask | ValidateTask | ConvertTask | AgreeTask | MergeTask;

export interface ParseTask {
  readonly kind: 'parse';
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface DetectTask {
  readonly kind: 'detect';
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Whether the file is bare text, with no header to find. */
  readonly isRaw: boolean;
}

export interface ValidateTask {
  readonly kind: 'validate';
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface ConvertTask {
  readonly kind: 'convert';
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly from: string;
  readonly to: string;
  readonly options: {
    readonly generator: { readonly name: string; readonly version: string };
    readonly exportedAt: string;
    readonly withTexts: boolean;
    readonly byteOrderMark: boolean;
    readonly guardFormulas: boolean;
  };
}

/** A file and its bytes. */
export interface FileBytes {
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface AgreeTask {
  readonly kind: 'agree';
  readonly a: FileBytes;
  readonly b: FileBytes;
  readonly generator: { readonly name: string; readonly version: string };
  readonly statuses: readonly Status[];
  readonly scareQuotes: boolean;
  /** Id, name or initials of whose marks count in each file; null: everybody's. */
  readonly makers: { readonly a: string | null; readonly b: string | null };
}

export interface MergeTask {
  readonly kind: 'merge';
  readonly a: FileBytes;
  readonly b: FileBytes;
  readonly generator: { readonly name: string; readonly version: string };
  readonly exportedAt: string;
  /** Id, name or initials of whom the second file's answers are entered for; null: found out. */
  readonly by: string | null;
}

/** The bytes that a task brings along. */
export function bytesOf(task: Task): readonly Uint8Array<ArrayBuffer>[] {
  return 'bytes' in task ? [task.bytes] : [task.a.bytes, task.b.bytes];
}

/** Told the share of a task that is done, between 0 and 1. */
export type OnProgress = (share: number) => void;

/** What came of a task. `output` is the result, null where there is none; `messages` are for people; `isSound` decides the exit code. */
export interface TaskOutcome {
  readonly output: string | null;
  readonly messages: readonly string[];
  readonly isSound: boolean;
}
