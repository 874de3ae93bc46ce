import { expect } from 'vitest';
import * as v from 'valibot';
import type { TextRange } from '$core/model/anchor';
import { annotationSchema, type Annotation } from '$core/model/annotation';
import { runCommand } from '$renderer/commands/catalogue';
import type { Workspace } from '$renderer/services/workspace';
import { seedText, startFakeWorkspace, type FakeStart } from '../fakes/fake-workspace';

const ARTICLE = seedText('Harbour opens', [
  '“The harbour is open,” said Mayor Ilse Brandt, “and it will stay open.”',
  'She added 👩‍🚒 that trade had doubled since spring, and that it would double again.',
]);

export async function opened(): Promise<FakeStart> {
  const started = await startFakeWorkspace({ seeds: { 'harbour.txt': ARTICLE } });
  await started.workspace.readingService.open(started.workspace.catalogue.entries[0]?.articleId ?? '');
  return started;
}

export function rangeOf({ reading }: Workspace, words: string): TextRange {
  const start = reading.current?.text.text.indexOf(words) ?? -1;
  if (start < 0) throw new Error(words);
  return { start, end: start + words.length };
}

export function all({ library }: Workspace): readonly Annotation[] {
  return library.open?.ordered ?? [];
}

export function now({ library }: Workspace, { id }: { id: string }): Annotation {
  const found = library.open?.get(id);
  if (found === undefined) throw new Error('It is gone.');
  return found;
}

export function words(annotation: Annotation): string {
  return annotation.target.segments.map(({ exact }) => exact).join(' | ');
}

export function select(workspace: Workspace, wanted: string): void {
  workspace.session.select({ range: rangeOf(workspace, wanted), byMouse: false });
}

export async function press(workspace: Workspace, ...ids: string[]): Promise<void> {
  for (const id of ids) await runCommand(workspace, id);
}

/** Each mark is what the schema wants, and the text under each of its segments is its own. */
export function expectAnchored(workspace: Workspace): void {
  const text = workspace.reading.current?.text.text ?? '';
  for (const annotation of all(workspace)) {
    expect(v.safeParse(annotationSchema, annotation).issues).toBeUndefined();
    const anchors =
      annotation.kind === 'quote' ? [annotation.target, annotation.cue, annotation.source] : [annotation.target];
    for (const { start, end, exact } of anchors.flatMap((anchor) => anchor?.segments ?? [])) {
      expect(text.slice(start, end)).toBe(exact);
    }
    if (annotation.kind !== 'quote') continue;
    for (const { start, end, exact } of annotation.verbatim) expect(text.slice(start, end)).toBe(exact);
  }
}
