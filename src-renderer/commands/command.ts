import type { MessageKey } from '../messages/translate';
import type { Workspace } from '../services/workspace';

/**
 * Where the keys of a command work: `everywhere`; `marks`, in the article and in every list of marks but never in a
 * text field; `article`, only in the article; `speakers`, `tags` and `claims`, in the list of these; `table`, in
 * the table of Review; `earlier`, among the marks of
 * an earlier version.
 */
export type KeyScope = 'everywhere' | 'marks' | 'article' | 'speakers' | 'tags' | 'claims' | 'table' | 'earlier';

/**
 * A combination of keys, in the form `Ctrl+Shift+Z`, `q`, `Shift+J`, `F6`, `Digit`. `Ctrl` stands for Cmd on macOS. A
 * single small letter is the letter, `Digit` any of the keys 1 to 9.
 */
export type KeyCombination = string;

/** What a command is called with: the digit, where one was pressed. */
export interface CommandInput {
  readonly digit?: string;
}

/** One thing that can be done. Menu, palette, keyboard, buttons and help all draw on the same object. */
export interface Command {
  readonly id: string;
  readonly title: MessageKey;
  /** What a button says where the place tells what it is about; the title where it is not given. */
  readonly buttonTitle?: MessageKey;
  readonly keys: readonly KeyCombination[];
  readonly scope: KeyScope;
  /** Takes its keys only while this holds, and then before any other command that has them. */
  readonly takesKeysWhen?: (workspace: Workspace) => boolean;
  /** Commands that decide ignore a key that is held down. */
  readonly ignoresRepeat?: boolean;
  /** What is pressed behind it is about what it brings, and waits until it has ended. */
  readonly isWaitedFor?: boolean;
  /** Whether it makes sense now; drives the foot line and the greying of menus, never silence: `run` says why not. */
  readonly canRun: (workspace: Workspace) => boolean;
  readonly run: (workspace: Workspace, input: CommandInput) => void | Promise<void>;
}

export const always = (): boolean => true;

export type CommandTitle = Extract<MessageKey, `command.${string}`>;

/** The id of the command that has a title of its own. */
export function idOf(title: CommandTitle): string {
  return title.slice('command.'.length);
}
