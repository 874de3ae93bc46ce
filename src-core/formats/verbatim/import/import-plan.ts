import type { Annotation } from '../../../model/annotation';
import type { Article } from '../../../model/article';
import type { RemovedRecord } from '../../../model/removed';
import type { RecordOf, TableName } from '../../../model/tables';
import type { Text } from '../../../model/text';
import type { LibraryContent } from '../../types';

/** A record as it is here, and as the file has it: under the id that it has here, references included. */
export interface RecordPair<T> {
  readonly current: T;
  readonly incoming: T;
}

/** What importing one table means. Nothing of `changed` and `conflicts` is taken over unless it is chosen. */
export interface TablePlan<T> {
  readonly new: readonly T[];
  /** How many are here already and say the same. */
  readonly same: number;
  /** Here too, with other content; the file's was changed later. */
  readonly changed: readonly RecordPair<T>[];
  /** Here too, with other content; the one here was changed at the same time or later. */
  readonly conflicts: readonly RecordPair<T>[];
}

/** A new speaker or tag whose name is that of another here, in other spelling or word order at most. */
export interface LookAlike {
  readonly table: 'speakers' | 'tags';
  readonly incoming: { readonly id: string; readonly name: string };
  readonly current: { readonly id: string; readonly name: string };
  readonly likeness: 'equal' | 'similar';
}

/** A record that is here and was removed by whoever wrote the file. */
export interface RemovedThere {
  readonly removed: RemovedRecord;
  readonly table: Exclude<TableName, 'annotators'>;
  readonly name: string;
}

/** An article whose current text is neither in the file nor here. */
export interface ArticleWithoutText {
  readonly articleId: string;
  readonly textHash: string;
  readonly title: string | null;
}

/** What an import would do, for the report that is shown before it. */
export interface ImportPlan {
  readonly tables: { readonly [TName in TableName]: TablePlan<RecordOf[TName]> };
  /** Articles here to which the file adds versions; `incoming` is the record here with them. */
  readonly grownArticles: readonly RecordPair<Article>[];
  readonly removedThere: readonly RemovedThere[];
  /** Annotations of the file that were removed here. Left out unless chosen. */
  readonly removedHere: readonly Annotation[];
  readonly lookAlikes: readonly LookAlike[];
  readonly withoutText: readonly ArticleWithoutText[];
  /** Annotations that do not stand under their offsets in the text that is here. Always left out. */
  readonly misplaced: readonly Annotation[];
  /** Texts to be kept before the step is written. */
  readonly texts: readonly Text[];
  /** What others removed and was never here, to be listed in later exports. */
  readonly removedElsewhere: readonly RemovedRecord[];
  /** The content here, as it was when the plan was made. */
  readonly current: LibraryContent;
}

export type Side = 'current' | 'incoming';

/** What the analyst chose. `each` holds choices for single records, by their id here. */
export interface ImportChoices {
  readonly changed: Side;
  readonly conflicts: Side;
  readonly each: ReadonlyMap<string, Side>;
  readonly removedThere: 'keep' | 'remove';
  readonly removedHere: 'leave-out' | 'bring-back';
  readonly withoutText: 'keep' | 'leave-out';
}

/** The choices that overwrite and remove nothing. */
export const CAUTIOUS_CHOICES: ImportChoices = {
  changed: 'current',
  conflicts: 'current',
  each: new Map(),
  removedThere: 'keep',
  removedHere: 'leave-out',
  withoutText: 'keep',
};
