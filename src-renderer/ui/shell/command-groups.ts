import { acceptSeveralCommands } from '../../commands/accept-several';
import { agreementCommands } from '../../commands/agreement';
import { armingCommands } from '../../commands/arming';
import { boundaryCommands } from '../../commands/boundaries';
import { caretCommands } from '../../commands/caret';
import { citationCommands } from '../../commands/citation';
import { claimsBoardCommands } from '../../commands/claims-board';
import { codebookCommands } from '../../commands/codebook';
import type { Command } from '../../commands/command';
import { earlierMarkCommands } from '../../commands/earlier-marks';
import { editingCommands } from '../../commands/editing';
import { fillInCommands } from '../../commands/fill-in';
import { fileCommands } from '../../commands/file';
import { findCommands } from '../../commands/find';
import { historyCommands } from '../../commands/history';
import { layerCommands } from '../../commands/layers';
import { marginCommands } from '../../commands/margin-and-map';
import { markingCommands } from '../../commands/marking';
import { mentionCommands } from '../../commands/mentions';
import { queueCommands } from '../../commands/queue';
import { reportCommands } from '../../commands/report';
import { reviewCommands } from '../../commands/review';
import { tableOrderCommands } from '../../commands/table-order';
import { proposalCommands } from '../../commands/proposals';
import { settingsCommands } from '../../commands/settings';
import { splittingCommands } from '../../commands/splitting';
import { speakerCommands } from '../../commands/speakers';
import { tableCommands } from '../../commands/table';
import { viewCommands } from '../../commands/view';
import { walkingCommands } from '../../commands/walking';
import type { MessageKey } from '../../messages/translate';

export interface CommandGroup {
  readonly title: MessageKey;
  readonly commands: readonly Command[];
}

/** Every command under the heading that it has in the list of keys. */
export const COMMAND_GROUPS: readonly CommandGroup[] = [
  { title: 'keys.group.marking', commands: [...markingCommands, ...mentionCommands, ...fillInCommands] },
  { title: 'keys.group.arming', commands: armingCommands },
  { title: 'keys.group.editing', commands: [...editingCommands, ...acceptSeveralCommands] },
  { title: 'keys.group.proposals', commands: proposalCommands },
  { title: 'keys.group.boundaries', commands: [...boundaryCommands, ...splittingCommands] },
  { title: 'keys.group.walking', commands: [...walkingCommands, ...layerCommands] },
  { title: 'keys.group.versions', commands: earlierMarkCommands },
  { title: 'keys.group.caret', commands: caretCommands },
  { title: 'keys.group.find', commands: [...findCommands, ...citationCommands] },
  { title: 'keys.group.speakers', commands: speakerCommands },
  { title: 'keys.group.codebook', commands: codebookCommands },
  { title: 'keys.group.review', commands: [...reviewCommands, ...queueCommands] },
  { title: 'keys.group.table', commands: [...tableCommands, ...tableOrderCommands] },
  { title: 'keys.group.claims', commands: claimsBoardCommands },
  { title: 'keys.group.agreement', commands: agreementCommands },
  { title: 'keys.group.history', commands: historyCommands },
  { title: 'keys.group.file', commands: [...fileCommands, ...reportCommands] },
  { title: 'keys.group.view', commands: [...viewCommands, ...marginCommands] },
  { title: 'keys.group.settings', commands: settingsCommands },
];
