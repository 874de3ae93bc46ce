import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tag } from '$core/model/tag';
import { STARTER_TAGS } from '$core/model/starter-codebook';
import { planCodebookImport } from '$core/formats/codebook/plan-codebook-import';
import { readCodebook } from '$core/formats/codebook/read-codebook';
import { codebookLosses, writeCodebook } from '$core/formats/codebook/write-codebook';
import { EMPTY_CONTENT } from '$core/formats/types';
import { flatTree, tagTree } from '$core/registry/tag-tree';
import { arbitraryContent } from '../content/arbitrary-content';
import { ANA, LATE, tag, uuid } from '../content/build-records';
import { sampleContent } from '../content/sample-content';
import { projectFile } from '../expect-file';
import { bytesOf, OPTIONS } from '../options';

const moment = { at: LATE, by: ANA, isTaken: () => false };
const write = (tags: readonly Tag[]): string => writeCodebook({ ...EMPTY_CONTENT, tags }, OPTIONS);

function read(file: string): readonly Tag[] {
  const result = readCodebook(bytesOf(file));
  if (!result.ok) throw new Error(JSON.stringify(result.error, null, 2));
  return result.value.content.tags;
}

function problemsOf(change: (file: { tags: Record<string, unknown>[]; [key: string]: unknown }) => void): string[] {
  const file = JSON.parse(write(STARTER_TAGS)) as { tags: Record<string, unknown>[] };
  change(file);
  const result = readCodebook(bytesOf(JSON.stringify(file)));
  return result.ok ? [] : result.error.problems.map(({ code, where }) => `${code} ${where}`);
}

function imported(current: readonly Tag[], file: string): Tag[] {
  const byId = new Map(current.map((each) => [each.id, each]));
  for (const { after } of planCodebookImport(current, read(file), moment).changes) {
    if (after !== null) byId.set(after.id, after);
  }
  return [...byId.values()];
}

describe('a codebook file', () => {
  it('comes back into nothing as it was, byte by byte, and coming twice changes nothing', () => {
    fc.assert(
      fc.property(arbitraryContent, ({ tags }) => {
        const keyed = tags.map((each, index) => ({ ...each, key: index < 9 ? String(index + 1) : null }));
        const file = write(keyed);
        const once = imported([], file);
        expect(write(once)).toBe(file);
        expect(planCodebookImport(once, read(file), moment).changes).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps brothers of one name and what lies below each apart', () => {
    const tags = [
      tag(uuid('1'), 'Same'),
      tag(uuid('2'), 'Same'),
      tag(uuid('3'), 'Below one', { parentId: uuid('1') }),
      tag(uuid('4'), 'Below the other', { parentId: uuid('2') }),
    ];
    expect(
      imported([], write(tags))
        .map(({ id, parentId }) => [id, parentId])
        .toSorted(),
    ).toEqual(tags.map(({ id, parentId }) => [id, parentId]).toSorted());
  });

  it('says that it holds the codebook alone', () => {
    expect(codebookLosses(sampleContent())).toEqual([
      { kind: 'all-but-codebook', articles: 2, annotations: 7, speakers: 3 },
      { kind: 'makers-of-tags' },
    ]);
    expect(codebookLosses(EMPTY_CONTENT)).toEqual([]);
  });

  it('is described with an example that is one', () => {
    const description = readFileSync(projectFile('docs/codebook-format.md'), 'utf8');
    const examples = [...description.matchAll(/```json\n([\s\S]*?)```/gu)].map(([, json = '']) => json);
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect(read(example).length).toBeGreaterThan(0);
  });
});

describe('importing', () => {
  it('finds a tag by its id whatever it is called, else by its path', () => {
    const here = [tag(uuid('1'), 'War'), tag(uuid('2'), 'Front', { parentId: uuid('1'), colour: 'red' })];
    const file = write([
      tag(uuid('1'), 'Armed conflict'),
      tag(uuid('8'), 'Front', { parentId: uuid('1'), colour: 'teal' }),
    ]);
    const byHand = file.replace(`"id": "${uuid('8')}",`, '');
    for (const each of [file, byHand]) {
      // The path of the file is Armed conflict / Front, which is not here: a new tag.
      expect(planCodebookImport(here, read(each), moment)).toMatchObject({
        added: [{ name: 'Front', parentId: uuid('1') }],
        changed: [{ before: { name: 'War' }, after: { name: 'Armed conflict' }, fields: ['name'] }],
      });
    }
    const same = write([tag(uuid('7'), 'War'), tag(uuid('8'), 'Front', { parentId: uuid('7'), colour: 'teal' })]);
    const plan = planCodebookImport(here, read(same), moment);
    expect(plan).toMatchObject({
      added: [],
      unchanged: 1,
      changed: [{ after: { id: uuid('2'), colour: 'teal' }, fields: ['colour'] }],
    });
  });

  it('gives a digit to the tag of the file and says who lost it', () => {
    const here = [tag(uuid('1'), 'War', { key: '1' }), tag(uuid('2'), 'Peace', { key: '2' })];
    const plan = planCodebookImport(here, read(write([tag(uuid('2'), 'Peace', { key: '1' })])), moment);
    expect(plan.freed.map(({ name }) => name)).toEqual(['War']);
    expect(plan.changes.map(({ id, after }) => [id, after?.key])).toEqual([
      [uuid('1'), null],
      [uuid('2'), '1'],
    ]);
  });

  it('moves tags to where the file has them, never under themselves', () => {
    fc.assert(
      fc.property(arbitraryContent, arbitraryContent, ({ tags: here }, { tags: there }) => {
        const unkeyed = there.map((each) => ({ ...each, key: null }));
        const after = imported(here, write(unkeyed));
        expect(flatTree(tagTree(after)).length).toBe(after.length);
        for (const each of after)
          expect(each.parentId === null || after.some(({ id }) => id === each.parentId)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('gives a new tag another id where its own is that of another record', () => {
    const file = write([tag(uuid('1'), 'War'), tag(uuid('2'), 'Front', { parentId: uuid('1') })]);
    const [war, front] = planCodebookImport([], read(file), { ...moment, isTaken: (id) => id === uuid('1') }).added;
    expect(war?.id).not.toBe(uuid('1'));
    expect(front?.parentId).toBe(war?.id);
  });

  it('is not to be carried out where tags would lie too deep', () => {
    const chain = (from: number, length: number, top: string | null): Tag[] =>
      Array.from({ length }, (_, at) =>
        tag(uuid(`e${String(from + at)}`), `n${String(from + at)}`, {
          parentId: at === 0 ? top : uuid(`e${String(from + at - 1)}`),
        }),
      );
    const here = [...chain(0, 20, null), ...chain(100, 20, null)];
    const file = write([...chain(0, 20, null), { ...tag(uuid('e100'), 'n100'), parentId: uuid('e19') }]);
    expect(planCodebookImport(here, read(file), moment).isTooDeep).toBe(true);
  });
});

describe('a damaged codebook', () => {
  it('is refused with the place of each fault', () => {
    expect(problemsOf((file) => (file['format'] = 'verbatim-export'))).toEqual(['other-format ']);
    expect(problemsOf((file) => (file['version'] = 2))).toEqual(['newer-version version']);
    expect(problemsOf(({ tags }) => Object.assign(tags[2] ?? {}, { key: tags[0]?.['key'] }))).toEqual([
      'wrong-value tags[2].key',
    ]);
    expect(problemsOf(({ tags }) => Object.assign(tags[2] ?? {}, { id: tags[0]?.['id'] }))).toEqual([
      'repeated-id tags[2].id',
    ]);
    expect(problemsOf(({ tags }) => Object.assign(tags[0] ?? {}, { path: ['No', 'one'] }))).toEqual([
      'dangling-reference tags[0].path',
    ]);
    expect(problemsOf(({ tags }) => Object.assign(tags[0] ?? {}, { colour: 'mauve', extra: 1 })).toSorted()).toEqual([
      'unknown-field tags[0].extra',
      'wrong-value tags[0].colour',
    ]);
    expect(problemsOf(({ tags }) => Object.assign(tags[0] ?? {}, { path: [] }))).toEqual(['wrong-value tags[0].path']);
    for (const bytes of ['', '{', '[]', 'null', '\ud800']) expect(readCodebook(bytesOf(bytes)).ok).toBe(false);
  });
});
