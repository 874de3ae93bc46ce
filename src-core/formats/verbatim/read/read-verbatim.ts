import { fail, ok, type Result } from '../../../contract/result';
import { statusOf } from '../../../model/status';
import { fault } from '../../fault';
import type { FormatProblems, ImportedFile, LibraryContent } from '../../types';
import type { VerbatimFile } from '../schema/file';
import { checkAnchors } from './check-anchors';
import { checkCircles } from './check-circles';
import { checkIds } from './check-ids';
import { checkReferences } from './check-references';
import { checkTexts } from './check-texts';
import { parseFile } from './parse-file';
import { parseJsonBytes } from './parse-json';
import { makeProblemList, type ProblemList } from './problem-list';
import { recordsFromFile } from './records-from-file';

function checkStatuses(file: VerbatimFile, { annotations }: LibraryContent, problems: ProblemList): void {
  for (const [index, annotation] of annotations.entries()) {
    const stated = file.annotations[index]?.status;
    const status = statusOf(annotation);
    if (stated === status) continue;
    problems.add(
      fault('other-status', { stated: String(stated), status }),
      `annotations[${String(index)}].status`,
      annotation.id,
    );
  }
}

/**
 * The content of an export file, or what is wrong with it. First the shape of every record is checked, and if all are
 * sound, that they fit together: ids, references, hashes, offsets and the words under them. Takes time in proportion to
 * the size of the file and never throws.
 */
export function readVerbatim(bytes: Uint8Array): Result<ImportedFile, FormatProblems> {
  const problems = makeProblemList();
  const json = parseJsonBytes(bytes);
  if (!json.ok) {
    problems.add(json.error, '');
    return fail(problems.result());
  }
  const file = parseFile(json.value, problems);
  if (file === null) return fail(problems.result());
  const ids = checkIds(file, problems);
  checkReferences(file, ids, problems);
  checkCircles(file, problems);
  const fileTexts = checkTexts(file, problems);
  checkAnchors(file, fileTexts, problems);
  const content = recordsFromFile(file, fileTexts.texts);
  checkStatuses(file, content, problems);
  if (problems.count() > 0) return fail(problems.result());
  return ok({ content, generator: file.generator, exportedAt: file.exportedAt });
}
