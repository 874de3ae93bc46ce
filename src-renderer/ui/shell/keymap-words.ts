import type { KeyOverrides, KeymapProblem } from '$core/contract/keymap';
import { t } from '../../messages/translate';
import { commandById } from '../../commands/catalogue';

const MOST_NAMED = 5;

/** What of a keymap was not taken, and what was kept though this version does not know it; null where all was in order. */
export function keymapProblemsInWords(overrides: KeyOverrides, problems: readonly KeymapProblem[]): string | null {
  const refused = [...problems.map(problemInWords), ...misplacedDigits(overrides)];
  const unknown = Object.keys(overrides).filter((id) => commandById(id) === undefined);
  const parts = [
    ...(refused.length > 0 ? [t('keymap.not-taken', { list: listed(refused) })] : []),
    ...(unknown.length > 0 ? [t('keymap.unknown', { list: listed(unknown) })] : []),
  ];
  return parts.length === 0 ? null : parts.join(' ');
}

function listed(words: readonly string[]): string {
  const named = words.slice(0, MOST_NAMED).join(', ');
  return words.length > MOST_NAMED ? t('keymap.and-more', { list: named, count: words.length - MOST_NAMED }) : named;
}

function nameOf(commandId: string): string {
  const command = commandById(commandId);
  return command === undefined ? commandId : t(command.title);
}

function problemInWords({ kind, commandId, written }: KeymapProblem): string {
  return t(`keymap.problem.${kind}`, { command: nameOf(commandId), written: written ?? '' });
}

/** Digits given to a command that cannot know which one was pressed, or other keys to one that must. */
function misplacedDigits(overrides: KeyOverrides): string[] {
  return Object.entries(overrides).flatMap(([id, keys]) => {
    const takesDigits = commandById(id)?.keys.includes('Digit') ?? null;
    const misplaced = takesDigits === null ? [] : keys.filter((key) => (key === 'Digit') !== takesDigits);
    return misplaced.map((written) => t('keymap.problem.digits', { command: nameOf(id), written }));
  });
}
