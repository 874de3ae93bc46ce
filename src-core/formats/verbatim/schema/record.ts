import * as v from 'valibot';
import { idSchema } from '../../../model/ids';
import { instantSchema } from '../../../model/record';
import { RECORD_KINDS } from '../../../model/removed';
import { described } from './scalars';

/** Fields at the head of every record, in the order in which they are written. */
export const fileRecordEntries = {
  id: described(idSchema, 'UUID of the record, in lower case. It never changes.'),
  createdAt: described(instantSchema, 'When the record was made: ISO 8601 in UTC with milliseconds.'),
  updatedAt: described(instantSchema, 'When the record was last changed: ISO 8601 in UTC with milliseconds.'),
  createdBy: described(idSchema, 'Id of the annotator who made the record.'),
};

export const fileRemovedSchema = v.strictObject({
  id: described(idSchema, 'Id of the record that was removed.'),
  kind: described(v.picklist(RECORD_KINDS), 'Which kind of record it was.'),
  removedAt: described(instantSchema, 'When it was removed: ISO 8601 in UTC with milliseconds.'),
  removedBy: described(idSchema, 'Id of the annotator who removed it.'),
});
export type FileRemoved = v.InferOutput<typeof fileRemovedSchema>;
