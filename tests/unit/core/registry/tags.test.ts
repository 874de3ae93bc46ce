import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tag } from '$core/model/tag';
import { joinExample, splitExample } from '$core/model/tag-example';
import { archiveTag, mergeTags, moveTag, removeTag, setTagKey } from '$core/registry/change-tags';
import { flatTree, tagTree } from '$core/registry/tag-tree';
import { arbitraryContent } from '../formats/content/arbitrary-content';
import { anchorTo, article, highlight, LATE, tag, text, uuid } from '../formats/content/build-records';
import { applyChanges, faultsOf, undone } from './apply-changes';

const war = tag(uuid('1'), 'War', { key: '1', description: 'Fighting.' });
const front = tag(uuid('2'), 'Front', { parentId: war.id, key: '2', description: 'Where.' });
const village = tag(uuid('3'), 'Village', { parentId: front.id });
const peace = tag(uuid('4'), 'Peace', { description: 'Talks.' });
const all = [village, peace, front, war];
const TEXT = text([['paragraph', 'They fought at the bridge.']]);
const mark = highlight(uuid('d'), article([TEXT]).id, anchorTo(TEXT, 'fought'), { tags: [front.id, war.id] });

const afterOf = (changes: readonly { id: string; after: unknown }[], id: string): unknown =>
  changes.find((change) => change.id === id)?.after;

describe('the tree', () => {
  it('has each tag once, below its parent, brothers by name', () => {
    expect(flatTree(tagTree(all)).map((node) => [node.tag.name, node.depth])).toEqual([
      ['Peace', 0],
      ['War', 0],
      ['Front', 1],
      ['Village', 2],
    ]);
    expect(flatTree(tagTree(all), (id) => id === war.id).map((node) => node.tag.name)).toEqual(['Peace', 'War']);
  });

  it('shows also those whose parent is not there, and those that lie in a circle', () => {
    const lost = tag(uuid('5'), 'Lost', { parentId: uuid('9') });
    const one = tag(uuid('6'), 'One', { parentId: uuid('7') });
    const other = tag(uuid('7'), 'Other', { parentId: uuid('6') });
    const shown = flatTree(tagTree([lost, one, other])).map((node) => node.tag.name);
    expect(shown.toSorted()).toEqual(['Lost', 'One', 'Other']);
  });
});

describe('moving', () => {
  it('takes a tag with all below it to another place, or to the top', () => {
    expect(moveTag(all, front, peace.id, LATE)).toMatchObject({ ok: true, value: [{ after: { parentId: peace.id } }] });
    expect(moveTag(all, front, null, LATE)).toMatchObject({ ok: true, value: [{ after: { parentId: null } }] });
  });

  it('refuses what would lie under itself, beside one of its name, or too deep', () => {
    expect(moveTag(all, war, village.id, LATE)).toEqual({ ok: false, error: 'under-itself' });
    expect(moveTag(all, war, war.id, LATE)).toEqual({ ok: false, error: 'under-itself' });
    const twin = tag(uuid('8'), 'front ', {});
    expect(moveTag([...all, twin], twin, war.id, LATE)).toEqual({ ok: false, error: 'name-taken' });
    const chain = Array.from({ length: 32 }, (_, at) =>
      tag(uuid(`e${String(at)}`), String(at), { parentId: at === 0 ? null : uuid(`e${String(at - 1)}`) }),
    );
    expect(moveTag([...all, ...chain], peace, uuid('e31'), LATE)).toEqual({ ok: false, error: 'too-deep' });
    expect(moveTag([...all, ...chain], peace, uuid('e30'), LATE)).toMatchObject({ ok: true });
  });
});

describe('keys and the archive', () => {
  it('a digit that is taken is freed from the other', () => {
    const changes = setTagKey(all, peace, '1', LATE);
    expect(afterOf(changes, war.id)).toMatchObject({ key: null });
    expect(afterOf(changes, peace.id)).toMatchObject({ key: '1' });
    expect(setTagKey(all, war, '1', LATE)).toEqual([]);
  });

  it('an archived tag gives up its digit and keeps everything else', () => {
    expect(archiveTag(war, true, LATE)[0]?.after).toEqual({ ...war, archived: true, key: null, updatedAt: LATE });
    expect(archiveTag(war, false, LATE)).toEqual([]);
  });
});

describe('merging and removing', () => {
  it('marks have the kept tag once, what lay below lies below it, descriptions are joined', () => {
    const merged = mergeTags(all, [peace, front], [mark], LATE);
    const changes = merged.ok ? merged.value : [];
    expect(afterOf(changes, peace.id)).toMatchObject({ key: '2', description: 'Talks.\nWhere.' });
    expect(afterOf(changes, village.id)).toMatchObject({ parentId: peace.id });
    expect(afterOf(changes, mark.id)).toMatchObject({ tags: [peace.id, war.id] });
    const both = mergeTags(all, [war, front], [mark], LATE);
    expect(both.ok && afterOf(both.value, mark.id)).toMatchObject({ tags: [war.id] });
  });

  it('a tag that lay below one merged into it takes its place', () => {
    const merged = mergeTags(all, [village, war], [], LATE);
    const changes = merged.ok ? merged.value : [];
    expect(afterOf(changes, village.id)).toMatchObject({ parentId: null });
    expect(afterOf(changes, front.id)).toMatchObject({ parentId: village.id });
  });

  it('removing moves up what lay below and takes the tag off', () => {
    const changes = removeTag(all, front, [mark], LATE);
    expect(afterOf(changes, village.id)).toMatchObject({ parentId: war.id });
    expect(afterOf(changes, mark.id)).toMatchObject({ tags: [war.id] });
    expect(afterOf(changes, front.id)).toBeNull();
  });
});

describe('whatever is moved, merged and removed', () => {
  const act = fc.record({
    kind: fc.constantFrom('move', 'top', 'merge', 'remove', 'key'),
    first: fc.nat(),
    second: fc.nat(),
  });

  it(
    'no circle, no double digit, no reference without its target; undo brings everything back',
    { timeout: 30_000 },
    () => {
      fc.assert(
        fc.property(arbitraryContent, fc.array(act, { minLength: 1, maxLength: 5 }), (content, acts) => {
          let now = content;
          const done: ReturnType<typeof undone>[] = [];
          for (const { kind, first, second } of acts) {
            const pick = (at: number): Tag | undefined => now.tags[at % Math.max(1, now.tags.length)];
            const [one, other] = [pick(first), pick(second)];
            if (one === undefined || other === undefined) return;
            const result =
              kind === 'move' || kind === 'top'
                ? moveTag(now.tags, one, kind === 'top' ? null : other.id, LATE)
                : kind === 'merge' && one.id !== other.id
                  ? mergeTags(now.tags, [one, other], now.annotations, LATE)
                  : {
                      ok: true as const,
                      value:
                        kind === 'key'
                          ? setTagKey(now.tags, one, '5', LATE)
                          : removeTag(now.tags, one, now.annotations, LATE),
                    };
            if (!result.ok) continue;
            now = applyChanges(now, result.value);
            done.unshift(undone(result.value));
            expect(faultsOf(now)).toEqual([]);
            expect(flatTree(tagTree(now.tags))).toHaveLength(now.tags.length);
            expect(now.tags.filter(({ key }) => key === '5').length).toBeLessThanOrEqual(
              Math.max(1, content.tags.filter(({ key }) => key === '5').length),
            );
          }
          for (const changes of done) now = applyChanges(now, changes);
          const sorted = (records: readonly { id: string }[]) => records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
          expect(sorted(now.tags)).toEqual(sorted(content.tags));
          expect(sorted(now.annotations)).toEqual(sorted(content.annotations));
        }),
        { numRuns: 80 },
      );
    },
  );
});

describe('the example in a description', () => {
  it('comes apart and together without the loss of a character', () => {
    expect(splitExample('Blame. Example: “They fired.”')).toEqual({ description: 'Blame.', example: '“They fired.”' });
    expect(splitExample('Blame.')).toEqual({ description: 'Blame.', example: '' });
    const piece = fc.constantFrom('Example: ', 'Example:', ' ', 'a', '\n', 'É');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const whole = pieces.join('');
        expect(joinExample(splitExample(whole))).toBe(whole);
      }),
    );
  });
});
