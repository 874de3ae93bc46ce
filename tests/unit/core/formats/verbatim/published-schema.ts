import { toJsonSchema } from '@valibot/to-json-schema';
import type { JsonSchema } from '@valibot/to-json-schema';
import { fileAnchorSchema, fileSegmentSchema } from '$core/formats/verbatim/schema/anchor';
import {
  fileClaimSchema,
  fileEvidenceSchema,
  fileHighlightSchema,
  fileQuoteSchema,
  fileTranslationSchema,
  fileViaSchema,
} from '$core/formats/verbatim/schema/annotation';
import { fileDecisionSchema, fileOriginSchema } from '$core/formats/verbatim/schema/annotation-entries';
import {
  fileArticleSchema,
  fileBlockSchema,
  fileFieldOriginsSchema,
  fileSourceSchema,
  fileTextSchema,
  fileVersionSchema,
} from '$core/formats/verbatim/schema/article';
import { generatorSchema, verbatimFileSchema } from '$core/formats/verbatim/schema/file';
import {
  fileAnnotatorSchema,
  fileRoleSchema,
  fileSpeakerSchema,
  fileTagSchema,
} from '$core/formats/verbatim/schema/people-and-tags';
import { fileRemovedSchema } from '$core/formats/verbatim/schema/record';

/** The parts of the file by the names under which the published schema and the description list them. */
export const definitions = {
  generator: generatorSchema,
  annotator: fileAnnotatorSchema,
  tag: fileTagSchema,
  speaker: fileSpeakerSchema,
  role: fileRoleSchema,
  article: fileArticleSchema,
  fieldOrigins: fileFieldOriginsSchema,
  version: fileVersionSchema,
  source: fileSourceSchema,
  text: fileTextSchema,
  block: fileBlockSchema,
  highlight: fileHighlightSchema,
  quote: fileQuoteSchema,
  claim: fileClaimSchema,
  anchor: fileAnchorSchema,
  segment: fileSegmentSchema,
  origin: fileOriginSchema,
  decision: fileDecisionSchema,
  via: fileViaSchema,
  translation: fileTranslationSchema,
  evidence: fileEvidenceSchema,
  removed: fileRemovedSchema,
};

/** A described part is referred to as well, instead of being written out at every place. */
function referenceTo(schema: object, description: string | undefined): JsonSchema | undefined {
  if (description === undefined || !('pipe' in schema) || !Array.isArray(schema.pipe) || schema.pipe.length !== 2) return;
  const root: unknown = schema.pipe[0];
  const name = Object.entries(definitions).find(([, definition]) => definition === root)?.[0];
  return name === undefined ? undefined : { $ref: `#/$defs/${name}`, description };
}

/** The JSON Schema of the export file (draft 2020-12). The library throws where it cannot express a rule. */
export function publishedSchema(): JsonSchema {
  const { $schema, ...schema } = toJsonSchema(verbatimFileSchema, {
    target: 'draft-2020-12',
    definitions,
    errorMode: 'throw',
    overrideSchema: ({ valibotSchema, jsonSchema }) => referenceTo(valibotSchema, jsonSchema.description),
    // Patterns are written without the flag `u`, which JSON Schema has by itself.
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'regex' && 'requirement' in valibotAction && valibotAction.requirement instanceof RegExp
        ? { ...jsonSchema, pattern: valibotAction.requirement.source }
        : undefined,
  });
  return { $schema, $id: 'urn:verbatim:export:1', title: 'Verbatim export file, version 1', ...schema } as JsonSchema;
}
