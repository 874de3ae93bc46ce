import type { View } from '../state/session.svelte';
import type { Workspace } from '../services/workspace';
import type { Command } from './command';
import { combinationOf, digitOf, type KeyPress } from './key-combination';
import { belongsToTextField, isSingleKey } from './key-owners';
import { pressOf } from './key-press';
import { perform } from './perform';
import { isForField, pressAgain } from './press-again';
import { watchBoard } from './keyboard-board';
import { commandsByCombination } from './commands-by-combination';

const TEXT_FIELD =
  'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable="true"]';
const MARKS = '[data-marks], [role="textbox"][aria-readonly="true"]';
const ENTRIES = '[data-entries]';
const ARTICLE = '[role="textbox"][aria-readonly="true"]';
/** With one of these in sight a press that no element has is about what is at hand. */
const AT_HAND = `${ARTICLE}, [data-cards]`;
const EARLIER = '[data-earlier-marks]';
/** A button, link or list of its own acts on these itself. */
const CONTROL_KEYS = new Set(['Enter', 'Space', 'Escape']);
const CONTROL = 'button, a[href], summary, [role="option"], [role="tab"], [role="menuitem"]';

/** Where a press was made, as far as the scopes of commands go. */
interface Place {
  readonly inTextField: boolean;
  readonly inArticle: boolean;
  readonly inMarks: boolean;
  /** The list of speakers or tags that it was made in. */
  readonly inEntries: string | null;
  readonly inEarlier: boolean;
  readonly inDialog: boolean;
  readonly onControl: boolean;
}

function placeOf(target: EventTarget | null): Place {
  const element = target instanceof Element ? target : document.body;
  const inDialog = element.closest('dialog[open], [role="dialog"]') !== null;
  // Without an article or a card in sight nothing is at hand either.
  const isBody = element === document.body && document.querySelector(AT_HAND) !== null;
  return {
    inTextField: element.matches(TEXT_FIELD),
    inArticle: element.closest(ARTICLE) !== null,
    inMarks: !inDialog && (isBody || element.closest(MARKS) !== null),
    inEntries: element.closest<HTMLElement>(ENTRIES)?.dataset['entries'] ?? null,
    inEarlier: element.closest(EARLIER) !== null,
    inDialog,
    onControl: element.closest(CONTROL) !== null,
  };
}

/** While a dialog asks something, nothing behind it may change. */
export function isModalOpen(): boolean {
  return document.querySelector('dialog:modal') !== null;
}

/** Whether the place keeps this press for itself, whatever command it would be. */
function isTakenByPlace(combination: string, { inTextField, inDialog }: Place): boolean {
  if (inTextField && belongsToTextField(combination)) return true;
  return inDialog && (combination === 'Escape' || !combination.startsWith('Ctrl+'));
}

function isInScope({ scope }: Command, combination: string, place: Place): boolean {
  switch (scope) {
    case 'everywhere':
      return true;
    case 'article':
      return place.inArticle;
    case 'speakers':
    case 'tags':
    case 'claims':
    case 'table':
      return place.inEntries === scope && !place.inTextField;
    case 'earlier':
      return place.inEarlier && !(place.onControl && combination === 'Enter');
    case 'marks':
      return isAmongMarks(combination, place);
  }
}

function isAmongMarks(combination: string, { inMarks, inTextField, onControl }: Place): boolean {
  return inMarks && !inTextField && !(onControl && CONTROL_KEYS.has(combination));
}

function isHeard(command: Command, combination: string, place: Place, workspace: Workspace): boolean {
  const isOff = !workspace.settings.current.singleKeys && isSingleKey(combination);
  if (isOff || isTakenByPlace(combination, place) || !isInScope(command, combination, place)) return false;
  return command.takesKeysWhen?.(workspace) ?? true;
}

/** Whether a press that is no command yet may be meant for a field that one before it will open. */
function mayBeForField(press: KeyPress, { inTextField, inDialog, onControl }: Place): boolean {
  const isTheControls = onControl && (press.key === 'Enter' || press.key === ' ');
  return isForField(press) && !press.isComposing && !inTextField && !inDialog && !isTheControls;
}

/** The commands by combination, found anew when the keymap has changed. */
function followKeymap({ keymap }: Workspace): () => ReturnType<typeof commandsByCombination> {
  let from = keymap.overrides;
  let found = commandsByCombination(keymap);
  return () => {
    if (from !== keymap.overrides) {
      from = keymap.overrides;
      found = commandsByCombination(keymap);
    }
    return found;
  };
}

/** Where keys speak of what the key before them brings. Elsewhere Tab, which cannot wait, would overtake those that do. */
const VIEWS_THAT_WAIT: ReadonlySet<View> = new Set<View>(['read', 'review']);

/** One handler for the whole window; the native menu only shows the keys. Returns the function that takes it away. */
export function installKeyboard(workspace: Workspace): () => void {
  const { waitingKeys, start } = workspace;
  const isMac = start.platform === 'darwin';
  const board = watchBoard();
  const byCombination = followKeymap(workspace);
  const commandFor = (press: KeyPress, place: Place): Command | undefined => {
    const combination = combinationOf(press, isMac, board.letters());
    if (combination === null) return undefined;
    return byCombination()
      .get(combination)
      ?.find((command) => isHeard(command, combination, place, workspace));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isModalOpen()) return;
    const press = pressOf(event);
    const place = placeOf(event.target);
    const heard = commandFor(press, place);
    const mayWait = VIEWS_THAT_WAIT.has(workspace.session.view) && waitingKeys.holds;
    if (mayWait && (heard !== undefined || (waitingKeys.hasWaiting && mayBeForField(press, place)))) {
      event.preventDefault();
      waitingKeys.add(() => {
        pressAgain(press);
      });
    } else if (heard !== undefined) {
      event.preventDefault();
      if (press.repeat && heard.ignoresRepeat === true) return;
      void perform(workspace, heard, { digit: digitOf(press) ?? '' });
    }
  };
  window.addEventListener('keydown', onKeyDown);
  return () => {
    board.stop();
    window.removeEventListener('keydown', onKeyDown);
  };
}
