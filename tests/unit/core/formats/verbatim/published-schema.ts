import { toJsonSchema } from '@valibot/to-json-schema';
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

/** Puts a reference where the library has written a part out because a description was added to it. */
function withReferences(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => withReferences(item, names));
  if (typeof value !== 'object' || value === null) return value;
  const { description, ...part }: Record<string, unknown> = { ...value };
  const name = names.get(JSON.stringify(part));
  if (name !== undefined) return { $ref: `#/$defs/${name}`, ...(description === undefined ? {} : { description }) };
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withReferences(inner, names)]));
}

/** The same for the parts themselves, which stay written out. */
function definitionsWithReferences(parts: object, names: ReadonlyMap<string, string>): unknown {
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]: [string, unknown]) => {
      const others = new Map([...names].filter(([, other]) => other !== name));
      return [name, withReferences(part, others)];
    }),
  );
}

/** The JSON Schema of the export file (draft 2020-12). The library throws where it cannot express a rule. */
export function publishedSchema(): Record<string, unknown> {
  const {
    $schema,
    $defs = {},
    ...schema
  } = toJsonSchema(verbatimFileSchema, {
    target: 'draft-2020-12',
    definitions,
    errorMode: 'throw',
    // That the calendar has a day is a rule beyond the schema.
    ignoreActions: ['check'],
    // Patterns are written without the flag `u`, which JSON Schema has by itself.
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'regex' && 'requirement' in valibotAction && valibotAction.requirement instanceof RegExp
        ? { ...jsonSchema, pattern: valibotAction.requirement.source }
        : undefined,
  });
  const names = new Map(Object.entries($defs).map(([name, part]) => [JSON.stringify(part), name]));
  return {
    $schema,
    $id: 'urn:verbatim:export:1',
    title: 'Verbatim export file, version 1',
    ...Object.fromEntries(Object.entries(schema).map(([key, inner]) => [key, withReferences(inner, names)])),
    $defs: definitionsWithReferences($defs, names),
  };
}
