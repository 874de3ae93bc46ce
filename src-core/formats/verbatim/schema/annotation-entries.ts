import * as v from 'valibot';
import type { AnnotationKind } from '../../../model/annotation';
import { decisionKindSchema, STATUSES } from '../../../model/enumerations';
import { idSchema } from '../../../model/ids';
import { instantSchema } from '../../../model/record';
import { fileAnchorSchema } from './anchor';
import { fileRecordEntries } from './record';
import { described, nullOr } from './scalars';

export const fileOriginSchema = v.strictObject({
  by: described(v.picklist(['human', 'rule', 'import']), 'Who or what made the mark.'),
  rule: nullOr(v.string(), 'Name of the rule that proposed it.'),
  confidence: nullOr(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 'How sure the rule was, 0 to 1.'),
});

export const fileDecisionSchema = v.strictObject({
  by: described(idSchema, 'Id of the annotator who decided.'),
  at: described(instantSchema, 'When: ISO 8601 in UTC with milliseconds.'),
  kind: described(decisionKindSchema, 'What was decided.'),
  note: nullOr(v.string(), 'Why.'),
  before: nullOr(
    v.record(v.string(), v.unknown()),
    'The fields as they were, where the decision changed them: by the names of this file, passages with both kinds of offsets.',
  ),
});
export type FileDecision = v.InferOutput<typeof fileDecisionSchema>;

/** The fields of all three kinds of annotation, in the order in which they are written. */
export function fileAnnotationEntries<const TKind extends AnnotationKind>(kind: TKind) {
  return {
    id: fileRecordEntries.id,
    articleId: described(idSchema, 'Id of the article.'),
    kind: v.literal(kind),
    status: described(v.picklist(STATUSES), 'Whether the mark is right, computed from `decisions` and `origin`.'),
    decisions: described(v.array(fileDecisionSchema), 'Every decision on the mark, oldest first.'),
    origin: described(fileOriginSchema, 'Where the mark comes from.'),
    derived: described(
      v.array(v.string()),
      'Names of the fields that the program filled in and no person has confirmed.',
    ),
    tags: described(v.array(idSchema), 'Ids of the tags.'),
    note: described(v.string(), 'Note of the analyst.'),
    createdAt: fileRecordEntries.createdAt,
    updatedAt: fileRecordEntries.updatedAt,
    createdBy: fileRecordEntries.createdBy,
    target: described(fileAnchorSchema, 'The passage that is marked; quotation marks belong to it.'),
  };
}
