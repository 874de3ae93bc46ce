import type { Comparison } from '../../models/comparison';
import { isMessageKey, named, t } from '../../messages/translate';
import type { SaveFailure } from '../../services/recorder';
import type { Started } from '../../services/start-up';
import type { Workspace } from '../../services/workspace';
import { keymapProblemsInWords } from './keymap-words';

/** Says what was found when the program started, and stays silent where all was well. */
export function sayStart({ workspace, start, comparison }: Started): void {
  const { notices } = workspace;
  if (start.journalLinesSetAside > 0) {
    notices.say(t('notice.journal-set-aside', { count: start.journalLinesSetAside }), 'warning');
  }
  if (start.uncleanEnd && start.storeCopyFolder !== null) {
    notices.say(t('notice.store-copied', { folder: start.storeCopyFolder }), 'warning');
  }
  const { overrides, problems, setAside } = start.keymap;
  if (setAside !== null) notices.say(t('keymap.set-aside', { file: setAside }), 'warning');
  const keymapWords = keymapProblemsInWords(overrides, problems);
  if (keymapWords !== null) notices.say(keymapWords, 'warning');
  const compared = comparisonWords(comparison);
  if (compared !== null) notices.say(compared, 'warning');
  const [latest, ...others] = workspace.drafts.left;
  if (latest === undefined) return;
  notices.say(t('draft.waiting', { count: others.length + 1, words: latest.words }), 'warning');
}

function comparisonWords(comparison: Comparison): string | null {
  switch (comparison.kind) {
    case 'equal':
      return null;
    case 'replayed':
      return t('notice.store-replayed', { count: comparison.steps });
    case 'rebuilt':
      return comparison.setAside === null
        ? t('notice.store-rebuilt', { count: comparison.steps })
        : t('notice.store-rebuilt-aside', { count: comparison.steps, file: comparison.setAside });
    case 'sent-on':
      return t('notice.store-sent-on', { count: comparison.steps });
  }
}

/** Says of each step that could not be saved that it was taken back, and why. */
export function sayFailures({ recorder, notices, settings, keymap }: Workspace): void {
  keymap.onTaken(({ overrides, problems }) => {
    const words = keymapProblemsInWords(overrides, problems);
    if (words !== null) notices.say(words, 'warning');
  });
  keymap.onFailed((code) => {
    notices.say(t('keymap.not-kept', { reason: reasonWords({ code }) }), 'warning');
  });
  settings.onFailed((code) => {
    notices.say(t('notice.settings-not-saved', { reason: reasonWords({ code }) }), 'warning');
  });
  recorder.onFailed((failure) => {
    notices.say(t('notice.not-saved', { name: named(failure.step.name), reason: reasonWords(failure) }), 'error');
  });
}

function reasonWords({ code }: Pick<SaveFailure, 'code'>): string {
  const key = `save-reason.${code}`;
  return isMessageKey(key) ? t(key) : t('save-reason.internal');
}
