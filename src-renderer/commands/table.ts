import type { DecisionKind } from '$core/model/enumerations';
import { t, type MessageKey } from '../messages/translate';
import { hasColumn, isEditable, isOfKinds, type EditableColumn } from '../models/review/order/editable';
import { TABLE_COLUMNS } from '../models/review/order/table-columns';
import type { Workspace } from '../services/workspace';
import { idOf, type Command } from './command';
import { openRow } from './review-rows';

export const isTableInSight = ({ session, reviewView, review }: Workspace): boolean =>
  session.view === 'review' && reviewView.mode === 'table' && review.isLoaded;

const hasRow = (workspace: Workspace): boolean =>
  isTableInSight(workspace) && workspace.reviewTable.takenIds.length > 0;

/** On a heading a key sorts by its column, on the head of a group it opens or closes it; else it acts on rows. */
const onRows =
  (act: (workspace: Workspace) => void | Promise<void>) =>
  (workspace: Workspace): void | Promise<void> => {
    const { reviewTable: table } = workspace;
    const { line, column } = table.cell;
    const group = table.groupAt(line);
    if (line < 0) table.sortBy(TABLE_COLUMNS[column] ?? 'words');
    else if (group !== null) table.setClosed(group, !table.isClosed(group));
    else return act(workspace);
  };

function edit(workspace: Workspace): void {
  const column = TABLE_COLUMNS[workspace.reviewTable.cell.column];
  if (column !== undefined && isEditable(column)) beginEditing(workspace, column);
  else workspace.notices.refuse(t('table.not-editable'));
}

/** Opens the editor of a column where some of the rows that are taken can have what stands in it. */
function beginEditing({ reviewTable: table, review, notices }: Workspace, column: EditableColumn): void {
  const { kind } = review.columns.coded;
  const canHave = table.takenIds.some((id) => hasColumn(kind.at(review.rowOf(id) ?? 0), column));
  if (canHave || !isOfKinds(column)) table.editing = column;
  else notices.refuse(t(`table.only.${column}`));
}

/** Edits a column of the rows that are taken, wherever the focus is in their lines. */
const editColumn =
  (columnOf: (workspace: Workspace) => EditableColumn) =>
  (workspace: Workspace): void => {
    const { reviewTable: table, notices } = workspace;
    const column = columnOf(workspace);
    if (table.takenIds.length === 0) notices.refuse(t('table.needs-row'), 'warning');
    else {
      table.goToColumn(TABLE_COLUMNS.indexOf(column));
      beginEditing(workspace, column);
    }
  };

/** Claims are rated by their verdict, everything else by whether it was said so. */
function ratingOf({ reviewTable: { takenIds }, review }: Workspace): EditableColumn {
  const { kind } = review.columns.coded;
  return takenIds.every((id) => kind.at(review.rowOf(id) ?? 0) === 'claim') ? 'verdict' : 'fidelity';
}

type Deciding = Exclude<DecisionKind, 'correct'>;

/** Decides the rows that are taken, as one step; behind a single one the next is there. */
const decide =
  (kind: Deciding) =>
  async (workspace: Workspace): Promise<void> => {
    const { reviewTable: table, reviewEdits, review, notices } = workspace;
    const { takenIds, currentRow } = table;
    if (takenIds.length === 0) {
      notices.refuse(t('table.needs-row'), 'warning');
      return;
    }
    const count = await reviewEdits.decide(takenIds, kind);
    notices.say(t(`table.decided.${kind}`, { count }));
    const [only] = takenIds;
    const isStillThere = currentRow !== null && table.currentRow === currentRow;
    if (takenIds.length === 1 && isStillThere && review.idOf(currentRow) === only) table.goToNext();
  };

/** Each has a short name for its button. */
type TableTitle = Exclude<Extract<MessageKey, `command.table-${string}`>, `${string}.button`>;

function inTable(title: TableTitle, keys: readonly string[], run: Command['run'], canRun = hasRow): Command {
  return { id: idOf(title), title, buttonTitle: `${title}.button`, keys, scope: 'table', canRun, run };
}

function deciding(title: TableTitle, key: string, kind: Deciding): Command {
  return { ...inTable(title, [key], decide(kind)), ignoresRepeat: true, isWaitedFor: true };
}

export const tableCommands: readonly Command[] = [
  {
    ...inTable(
      'command.table-open',
      ['Enter'],
      onRows((workspace) => openRow(workspace, workspace.reviewTable.currentRow)),
    ),
    isWaitedFor: true,
  },
  inTable('command.table-edit', ['F2'], onRows(edit)),
  deciding('command.table-accept', 'a', 'accept'),
  deciding('command.table-reject', 'x', 'reject'),
  deciding('command.table-dispute', 'd', 'dispute'),
  inTable(
    'command.table-speaker',
    ['s'],
    editColumn(() => 'speaker'),
  ),
  inTable(
    'command.table-tag',
    ['t'],
    editColumn(() => 'tags'),
  ),
  inTable(
    'command.table-note',
    ['n'],
    editColumn(() => 'note'),
  ),
  inTable(
    'command.table-type',
    ['y'],
    editColumn(() => 'type'),
  ),
  inTable('command.table-rating', ['r'], editColumn(ratingOf)),
  inTable(
    'command.table-choose',
    ['Space'],
    onRows(({ reviewTable }) => {
      if (reviewTable.currentRow !== null) reviewTable.toggle(reviewTable.currentRow);
    }),
  ),
  inTable('command.table-choose-all', ['Ctrl+a'], ({ reviewTable }) => {
    reviewTable.chooseAll();
  }),
  inTable('command.table-next', ['j'], ({ reviewTable }) => {
    reviewTable.goToNext();
  }),
  inTable('command.table-previous', ['k'], ({ reviewTable }) => {
    reviewTable.goToPrevious();
  }),
];
