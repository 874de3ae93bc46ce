import { PROGRAM_ANNOTATOR } from '$core/model/starter-codebook';
import type { Workspace } from './workspace';

/**
 * Makes sure that what is marked from now on is somebody's: where the settings name nobody, or someone whom the library
 * does not know (they were lost, or belong to another library), its latest person is signed in, and if there are several,
 * they are asked for. The program itself never marks.
 */
export function settleWhoWorksHere({ settings, library, session }: Workspace): void {
  const { annotatorId } = settings.current;
  if (annotatorId !== null && library.annotators.get(annotatorId) !== undefined) return;
  const people = library.annotators.all.filter(({ id }) => id !== PROGRAM_ANNOTATOR.id);
  const latest = people.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1)).at(-1);
  if (latest === undefined) return;
  settings.change({ annotatorId: latest.id });
  void settings.write();
  if (people.length > 1) session.dialog = 'annotator';
}
