import { t } from '../messages/translate';
import { GROUPINGS, TABLE_COLUMNS } from '../models/review/order/table-columns';
import type { Workspace } from '../services/workspace';
import { idOf, type Command, type CommandTitle } from './command';

const TITLE: CommandTitle = 'command.table-group';

/** By the column with the focus; where it is grouped by that already, no longer. */
function groupByColumn({ reviewTable, notices }: Workspace): void {
  const column = TABLE_COLUMNS[reviewTable.cell.column];
  const grouping = GROUPINGS.find((each) => each === column) ?? null;
  if (grouping === null) {
    const columns = GROUPINGS.map((each) => t(`table.column.${each}`)).join(', ');
    notices.refuse(t('table.group-not', { columns }));
    return;
  }
  const isGrouped = reviewTable.grouping === grouping;
  reviewTable.grouping = isGrouped ? null : grouping;
  const words = isGrouped ? t('table.ungrouped') : t('table.grouped', { column: t(`table.column.${grouping}`) });
  notices.say(words);
}

export const tableOrderCommands: readonly Command[] = [
  {
    id: idOf(TITLE),
    title: TITLE,
    buttonTitle: 'command.table-group.button',
    keys: ['g'],
    scope: 'table',
    canRun: ({ session, reviewView }) => session.view === 'review' && reviewView.mode === 'table',
    run: groupByColumn,
  },
];
