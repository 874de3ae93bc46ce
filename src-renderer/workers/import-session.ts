import { fail, ok, type Result } from '$core/contract/result';
import { changesOfImport } from '$core/formats/verbatim/import/changes-of-import';
import type { ImportChoices, ImportPlan } from '$core/formats/verbatim/import/import-plan';
import { planImport } from '$core/formats/verbatim/import/plan-import';
import { readVerbatim } from '$core/formats/verbatim/read/read-verbatim';
import type { FormatProblems, ImportedFile, LibraryContent } from '$core/formats/types';
import type { NotedRemoval } from '$core/model/removed';
import type { Change } from '$core/model/step';
import type { Text } from '$core/model/text';
import { reportOf, type ImportReport } from './import-report';

/** What one step is to carry. */
export interface ImportOutcome {
  readonly changes: readonly Change[];
  readonly removals: readonly NotedRemoval[];
  readonly texts: readonly Text[];
}

/** One file from its bytes to the changes that it brings. Holds both contents, so that choices cost no second reading. */
export class ImportSession {
  #file: ImportedFile | null = null;
  #current: LibraryContent | null = null;
  #plan: ImportPlan | null = null;

  /** Reads the file and says what it would do to the content that is here. */
  open(bytes: Uint8Array, current: LibraryContent): Result<ImportReport, FormatProblems> {
    const read = readVerbatim(bytes);
    if (!read.ok) return fail(read.error);
    this.#file = read.value;
    this.#current = current;
    return ok(this.join(new Map()));
  }

  /** The report anew, once speakers and tags of the file (by id) are said to be ones that are here. */
  join(joins: ReadonlyMap<string, string>): ImportReport {
    if (this.#file === null || this.#current === null) throw new Error('No file is open.');
    this.#plan = planImport(this.#current, this.#file.content, joins);
    return reportOf(this.#plan, this.#file);
  }

  carryOut(choices: ImportChoices): ImportOutcome {
    if (this.#plan === null) throw new Error('No file is open.');
    const { removedElsewhere, texts } = this.#plan;
    const removals = removedElsewhere.map((after) => ({ before: null, after }));
    return { changes: changesOfImport(this.#plan, choices), removals, texts };
  }
}
