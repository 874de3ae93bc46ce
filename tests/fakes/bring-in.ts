import type { LibraryContent } from '$core/formats/types';
import type { Change } from '$core/model/step';
import type { RecordOf, TableName } from '$core/model/tables';
import type { Workspace } from '$renderer/services/workspace';

const TABLES = ['annotators', 'tags', 'speakers', 'articles', 'annotations'] as const satisfies readonly TableName[];

/** Brings records in as an import does, as one step; what is there already stays. */
export async function bringIn({ library, recorder }: Workspace, content: LibraryContent): Promise<void> {
  const changes = TABLES.flatMap((table) =>
    content[table].flatMap((after: RecordOf[TableName]): Change[] => {
      const isThere = table === 'annotators' && library.annotators.get(after.id) !== undefined;
      return isThere ? [] : [{ table, id: after.id, before: null, after } as Change];
    }),
  );
  const recorded = await recorder.record({ name: 'step.import', changes, texts: [...content.texts.values()] });
  if (!recorded.ok) throw new Error(`The library was not brought in: ${recorded.error.code}`);
}
