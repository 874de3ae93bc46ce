import type { KeyConflict } from '../../commands/key-conflicts';
import { t } from '../../messages/translate';
import { keysAsText } from '../../commands/key-words';

export function conflictInWords(conflict: KeyConflict, isMac: boolean): string {
  const keys = keysAsText(conflict.combination, isMac);
  if (conflict.kind === 'command') return t('keymap.conflict.command', { keys, other: t(conflict.other.title) });
  return t(`keymap.conflict.${conflict.kind}`, { keys });
}
