import { citationOf, type CitationSource, type CitationWords } from '$core/formats/citation/citation';
import { dayInWords, t } from '../messages/translate';
import { citedAnnotation, citedSelection } from '../services/cited-passage';
import { copyRichText } from '../services/clipboard';
import type { Workspace } from '../services/workspace';
import { annotationAtHand, hasAtHand, hasSelection } from './at-hand';
import type { Command } from './command';
import { NEXT_ANNOTATION, wordsWithKeys } from './named-keys';

const WORDS: CitationWords = {
  via: (name) => t('citation.via', { name }),
  status: (status) => t(`citation.status.${status}`),
  day: dayInWords,
  paragraphs: (first, last) =>
    first === last ? t('citation.paragraph', { first }) : t('citation.paragraphs', { first, last }),
};

/** The selection goes before what is at hand. */
function citedNow(workspace: Workspace): CitationSource | null {
  const { reading, session } = workspace;
  if (reading.current === null) return null;
  if (session.selected !== null) return citedSelection(workspace, reading.current, session.selected.range);
  const annotation = annotationAtHand(workspace);
  return annotation === null ? null : citedAnnotation(workspace, reading.current, annotation);
}

async function copyWithCitation(workspace: Workspace): Promise<void> {
  const { notices, library } = workspace;
  await library.open?.whole(); // who says the words may be in one that is still on its way
  const source = citedNow(workspace);
  if (source === null) {
    notices.refuse(wordsWithKeys(workspace, 'notice.nothing-selected', { key: NEXT_ANNOTATION }), 'warning');
    return;
  }
  if (!(await copyRichText(citationOf(source, WORDS)))) notices.say(t('notice.not-copied'), 'error');
  else if (source.attribution.name === null && source.attribution.status === null && source.verbatim.length > 0)
    notices.say(t('notice.copied-without-speaker'));
  else notices.say(t('notice.copied-with-citation'));
}

export const citationCommands: readonly Command[] = [
  {
    id: 'copy-with-citation',
    title: 'command.copy-with-citation',
    keys: ['Ctrl+Shift+C'],
    scope: 'everywhere',
    canRun: (workspace) => hasSelection(workspace) || hasAtHand(workspace),
    run: copyWithCitation,
  },
];
