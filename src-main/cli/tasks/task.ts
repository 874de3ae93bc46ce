/** What the worker is asked to do with the bytes of one file. All of it can be sent between threads. */
export type Task = ParseTask | DetectTask | ValidateTask | ConvertTask;

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

/** What came of a task. `output` is the result, null where there is none; `messages` are for people; `isSound` decides the exit code. */
export interface TaskOutcome {
  readonly output: string | null;
  readonly messages: readonly string[];
  readonly isSound: boolean;
}
