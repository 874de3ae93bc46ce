import { describe, expect, it } from 'vitest';
import type { KeyOverrides } from '$core/contract/keymap';
import { ok } from '$core/contract/result';
import { canonicalCombination } from '$core/contract/key-combination';
import { commandById, commands } from '$renderer/commands/catalogue';
import type { Command } from '$renderer/commands/command';
import { conflictsOf } from '$renderer/commands/key-conflicts';
import { belongsToTextField } from '$renderer/commands/key-owners';
import { commandsByCombination } from '$renderer/commands/commands-by-combination';
import { keymapProblemsInWords } from '$renderer/ui/shell/keymap-words';
import type { Host } from '$renderer/host/host-client';
import { KeymapState } from '$renderer/state/keymap-state.svelte';

const host: Host = { call: () => Promise.resolve(ok() as never), on: () => () => undefined };
const keymapOf = (overrides: KeyOverrides): KeymapState => new KeymapState(overrides, host);

function command(id: string): Command {
  const found = commandById(id);
  if (found === undefined) throw new Error(`There is no command ${id}.`);
  return found;
}
const heard = (keymap: KeymapState, combination: string): (string | undefined)[] =>
  (commandsByCombination(keymap).get(combination) ?? []).map(({ id }) => id);
const conflicts = (keymap: KeymapState, id: string): string[] =>
  conflictsOf(command(id), keymap, false).map((found) =>
    found.kind === 'command' ? `${found.combination} ${found.other.id}` : `${found.combination} ${found.kind}`,
  );

describe('the shipped keys', () => {
  it('are written in their canonical form and conflict with nothing', () => {
    const keymap = keymapOf({});
    for (const { id, keys } of commands) {
      expect(keys.map(canonicalCombination), id).toEqual(keys);
      expect(conflicts(keymap, id), id).toEqual([]);
    }
  });
});

describe('a changed keymap', () => {
  it('puts other keys in the place of the shipped ones, none where they are switched off', () => {
    const keymap = keymapOf({ quote: ['z', 'F8'], claim: [] });
    expect(keymap.keysOf(command('quote'))).toEqual(['z', 'F8']);
    expect(heard(keymap, 'z')).toEqual(['quote']);
    expect(heard(keymap, 'q')).toEqual([]);
    expect(heard(keymap, 'c')).toEqual([]);
    expect(heard(keymap, 'h')).toEqual(['highlight']);
  });

  it('prefers a command to which a person gave the keys', () => {
    expect(heard(keymapOf({ 'select-sentence': ['q'] }), 'q')[0]).toBe('select-sentence');
  });

  it('never gives digits to a command that cannot know which one was pressed', () => {
    const keymap = keymapOf({ quote: ['Digit', 'z'], 'tag-key': ['g'] });
    expect(keymap.keysOf(command('quote'))).toEqual(['z']);
    expect(keymap.keysOf(command('tag-key'))).toEqual([]);
    expect(keymapProblemsInWords(keymap.overrides, [])).toBe(
      'Not taken from the keymap: “Digit” for Quote (digits are the keys of tags), “g” for Tag (digits are the keys of tags).',
    );
  });

  it('keeps ids that it does not know and says them', () => {
    const keymap = keymapOf({ 'from-later': ['g'] });
    keymap.set(command('quote'), ['z']);
    expect(keymap.overrides).toEqual({ 'from-later': ['g'], quote: ['z'] });
    expect(keymapProblemsInWords(keymap.overrides, [])).toBe(
      'Kept, though this version has no such command: from-later.',
    );
  });

  it('is no override once a command has its shipped keys again', () => {
    const keymap = keymapOf({});
    keymap.set(command('redo'), ['F8']);
    expect(keymap.isChanged(command('redo'))).toBe(true);
    keymap.reset(command('redo'));
    expect(keymap.overrides).toEqual({});
  });

  it('can be taken back after another was put in its place', () => {
    const keymap = keymapOf({ quote: ['z'] });
    expect(keymap.canTakeBack).toBe(false);
    keymap.replace({});
    keymap.takeBack();
    expect(keymap.overrides).toEqual({ quote: ['z'] });
  });
});

describe('conflicts', () => {
  it('are found from both sides, in places that hold each other', () => {
    const keymap = keymapOf({ quote: ['x'], palette: ['j'] });
    expect(conflicts(keymap, 'quote')).toEqual(['x reject']);
    expect(conflicts(keymap, 'reject')).toEqual(['x quote']);
    expect(conflicts(keymap, 'next-annotation')).toEqual(['j palette']);
  });

  it('are none between lists that lie apart', () => {
    expect(conflicts(keymapOf({ 'rename-tag': ['s'] }), 'rename-tag')).toEqual([]);
  });

  it('name what the system, the caret, the focus and text fields lose', () => {
    const keymap = keymapOf({ quote: ['Alt+F4', 'ArrowDown', 'Tab', 'Ctrl+c'], palette: ['z'] });
    expect(conflicts(keymap, 'quote')).toEqual(['Alt+F4 system', 'ArrowDown caret', 'Tab focus', 'Ctrl+c caret']);
    expect(conflicts(keymap, 'palette')).toEqual(['z text-field']);
  });
});

describe('a text field', () => {
  it.each([
    'q',
    'Shift+Q',
    'Digit',
    '?',
    'ö',
    'Space',
    'Enter',
    'Ctrl+Enter',
    'Escape',
    'Ctrl+z',
    'Ctrl+v',
    'Ctrl+ArrowLeft',
    'Shift+Home',
    'Tab',
  ])('keeps %s', (combination) => {
    expect(belongsToTextField(combination)).toBe(true);
  });
  it.each(['Ctrl+k', 'F1', 'F6', 'Ctrl+1', 'Ctrl+PageDown', 'Ctrl+Shift+F', 'Ctrl+s'])(
    'leaves %s to commands',
    (combination) => {
      expect(belongsToTextField(combination)).toBe(false);
    },
  );
});
