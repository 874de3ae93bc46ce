import type { LibraryContent } from '../../formats/types';
import {
  compareContents,
  type ComparedContents,
  type ComparisonOptions,
  type TextOfBoth,
} from '../contents/compare-contents';
import type { MatchedText } from '../measures/compared-text';
import { matchText, measureAgreement, MEASURED_PARTS, type AgreementMeasures } from '../measures/measure-agreement';

/** One of the two files, and how it is called. */
export interface ComparedFile {
  readonly name: string;
  readonly content: LibraryContent;
}

/** What was compared, which marks were taken for the same, and every measure over it. */
export interface Agreement extends Omit<ComparedContents, 'texts'> {
  readonly files: Readonly<Record<'a' | 'b', ComparedFile>>;
  readonly options: ComparisonOptions;
  readonly texts: readonly (TextOfBoth & MatchedText)[];
  readonly measures: AgreementMeasures;
}

/**
 * Compares two contents, matches their marks text by text and measures how far they agree. Never fails; what it costs is said
 * of `measureAgreement`. `onProgress` is told the share that is done, between 0 and 1.
 */
export function agreementOf(
  files: Readonly<Record<'a' | 'b', ComparedFile>>,
  options: ComparisonOptions,
  onProgress: (share: number) => void = () => undefined,
): Agreement {
  const { texts, ...compared } = compareContents(files.a.content, files.b.content, options);
  const steps = texts.length + MEASURED_PARTS * Math.max(1, texts.length);
  const matched = texts.map((text, index) => {
    const pairs = matchText(text);
    onProgress((index + 1) / steps);
    return pairs;
  });
  const measures = measureAgreement(matched, (parts) => {
    onProgress((texts.length + parts * Math.max(1, texts.length)) / steps);
  });
  return { ...compared, files, options, texts: matched, measures };
}
