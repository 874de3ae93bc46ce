import { t } from '../messages/translate';
import type { Workspace } from '../services/workspace';
import type { WaitingMark } from '../state/earlier-marks-walk.svelte';
import { atHandOrSay, dropSelection, placeInText, takeToHand } from './at-hand';
import type { Command, CommandInput } from './command';
import { ATTACH, wordsWithKeys } from './named-keys';

const hasNewer = ({ catalogue, reading }: Workspace): boolean =>
  (catalogue.get(reading.current?.articleId ?? null)?.newer ?? null) !== null;
const hasEarlier = ({ library }: Workspace): boolean =>
  library.open !== null && library.open.here.length < library.open.ordered.length;
const isWalking = ({ earlierMarks }: Workspace): boolean => earlierMarks.current !== null;

async function carryOver(workspace: Workspace): Promise<void> {
  const { notices, carryOver: service, catalogue, reading } = workspace;
  const wasMarked = (catalogue.get(reading.current?.articleId ?? null)?.record ?? null) !== null;
  const outcome = await service.goOver();
  if (!outcome.ok) {
    if (outcome.error === 'no-newer-version') notices.refuse(t('notice.no-newer-version'));
    if (outcome.error === 'text-missing') notices.say(t('notice.text-missing'), 'error');
    return; // the recorder says why something is not saved
  }
  const { carried, waiting } = outcome.value;
  notices.say(wasMarked ? t('notice.carried-over', { carried, waiting }) : t('notice.new-text'));
  if (waiting === 0) return;
  workspace.session.takeToHand(null); // from the first one on, not from what was at hand
  await beginWalk(workspace);
}

async function beginWalk(workspace: Workspace): Promise<void> {
  const { carryOver: service, earlierMarks, session, notices } = workspace;
  const marks = await service.marksToDecide();
  if (marks.length === 0) {
    notices.refuse(t('notice.no-earlier-marks'));
    return;
  }
  earlierMarks.begin(marks);
  if (session.atHandId !== null) earlierMarks.goTo(session.atHandId);
  showCurrent(workspace);
}

/** Takes the mark that is asked about to hand and shows its likeliest place. */
function showCurrent(workspace: Workspace): void {
  const { earlierMarks, reading } = workspace;
  const { current } = earlierMarks;
  if (current === null) return;
  takeToHand(workspace, current.annotation);
  const { annotation, candidates } = current.carried;
  const place = annotation ?? candidates[0];
  const range = place === undefined ? null : placeInText(workspace, place);
  if (range !== null) reading.pane?.reveal(range);
}

const onCurrent =
  (act: (workspace: Workspace, mark: WaitingMark, input: CommandInput) => void) =>
  (workspace: Workspace, input: CommandInput): void => {
    const { current } = workspace.earlierMarks;
    if (current === null) workspace.earlierMarks.end();
    else act(workspace, current, input);
  };

function accept(workspace: Workspace, { annotation, carried }: WaitingMark): void {
  const { notices, carryOver: service } = workspace;
  if (carried.annotation === null) {
    const isAmbiguous = carried.outcome === 'ambiguous';
    const key = { key: ATTACH };
    notices.refuse(
      isAmbiguous ? t('versions.ambiguous') : wordsWithKeys(workspace, 'notice.nothing-suggested', key),
      'warning',
    );
    return;
  }
  service.accept(annotation, carried.annotation);
  showCurrent(workspace);
}

function choose(workspace: Workspace, { annotation, carried }: WaitingMark, { digit = '' }: CommandInput): void {
  const place = carried.candidates[Number(digit) - 1];
  if (place === undefined) {
    workspace.notices.refuse(t('notice.no-such-place'), 'warning');
    return;
  }
  workspace.carryOver.accept(annotation, place);
  showCurrent(workspace);
}

/** Puts the mark at hand, which is on an earlier version, on the selection. */
export async function attachToSelection(workspace: Workspace): Promise<void> {
  const { session, notices, carryOver: service, earlierMarks } = workspace;
  const annotation = atHandOrSay(workspace);
  if (annotation === null) return;
  if (session.selected === null) {
    notices.refuse(t('notice.needs-selection'));
    return;
  }
  await service.attach(annotation, [session.selected.range]);
  dropSelection(workspace);
  if (earlierMarks.current !== null) showCurrent(workspace);
}

function leave(workspace: Workspace, { annotation }: WaitingMark): void {
  workspace.earlierMarks.leave(annotation.id);
  go(1)(workspace);
}

const go =
  (direction: 1 | -1) =>
  (workspace: Workspace): void => {
    if (workspace.earlierMarks.go(direction)) showCurrent(workspace);
    else workspace.notices.refuse(t('notice.no-more-marks'));
  };

function close({ earlierMarks, reading }: Workspace): void {
  earlierMarks.end();
  reading.pane?.focus();
}

function inWalk(id: string, title: Command['title'], keys: readonly string[], run: Command['run']): Command {
  return { id, title, keys, scope: 'earlier', ignoresRepeat: true, canRun: isWalking, run };
}

export const earlierMarkCommands: readonly Command[] = [
  {
    id: 'carry-over',
    title: 'command.carry-over',
    keys: [],
    scope: 'everywhere',
    canRun: hasNewer,
    run: carryOver,
  },
  {
    id: 'earlier-marks',
    title: 'command.earlier-marks',
    keys: [],
    scope: 'everywhere',
    canRun: hasEarlier,
    run: beginWalk,
  },
  inWalk('earlier-accept', 'command.earlier-accept', ['Enter', 'a'], onCurrent(accept)),
  inWalk('earlier-choose', 'command.earlier-choose', ['Digit'], onCurrent(choose)),
  inWalk(ATTACH.id, 'command.earlier-attach', ATTACH.keys, attachToSelection),
  inWalk('earlier-leave', 'command.earlier-leave', ['x'], onCurrent(leave)),
  inWalk('earlier-next', 'command.earlier-next', ['j', 'ArrowDown'], go(1)),
  inWalk('earlier-previous', 'command.earlier-previous', ['k', 'ArrowUp'], go(-1)),
  {
    ...inWalk('earlier-close', 'command.earlier-close', ['Escape'], close),
    canRun: ({ earlierMarks }) => earlierMarks.isOpen,
  },
];
