import { describe, expect, it } from 'vitest';
import type { KeyOverrides } from '$core/contract/keymap';
import { ok } from '$core/contract/result';
import { commands } from '$renderer/commands/catalogue';
import * as named from '$renderer/commands/named-keys';
import { NEXT_ANNOTATION, wordsWithKeys } from '$renderer/commands/named-keys';
import type { Host } from '$renderer/host/host-client';
import { en } from '$renderer/messages/en/catalogue';
import type { MessageKey } from '$renderer/messages/translate';
import type { Workspace } from '$renderer/services/workspace';
import { KeymapState } from '$renderer/state/keymap-state.svelte';

const host: Host = { call: () => Promise.resolve(ok() as never), on: () => () => undefined };

function where(overrides: KeyOverrides, singleKeys = true, platform = 'linux'): Workspace {
  const parts = {
    keymap: new KeymapState(overrides, host),
    settings: { current: { singleKeys } },
    start: { platform },
  };
  return parts as unknown as Workspace;
}
const needsAtHand = (workspace: Workspace): string =>
  wordsWithKeys(workspace, 'notice.needs-at-hand', { key: NEXT_ANNOTATION });

describe('words that name keys', () => {
  it('name the shipped key, or the one that a person chose', () => {
    expect(needsAtHand(where({}))).toBe('No mark is at hand. Press J to step to one, or click it, and try again.');
    expect(needsAtHand(where({ 'next-annotation': ['Ctrl+m', 'j'] }))).toContain('Press Ctrl+M to step to one');
    expect(needsAtHand(where({ 'next-annotation': ['Ctrl+m'] }, true, 'darwin'))).toContain('Press ⌘M');
  });

  it('do without a key where the command has none, or single keys are off', () => {
    const without = 'No mark is at hand. Step to one, or click it, and try again.';
    expect(needsAtHand(where({ 'next-annotation': [] }))).toBe(without);
    expect(needsAtHand(where({}, false))).toBe(without);
  });

  it('are whole sentences with and without the keys', () => {
    const messages = Object.keys(en).filter((key): key is MessageKey =>
      /\{(?:key|remove|commands|quote|speaker|add), select, none /u.test(en[key as MessageKey]),
    );
    expect(messages.length).toBeGreaterThan(8);
    for (const message of messages) {
      const names = [...en[message].matchAll(/\{(\w+), select, none /gu)].map(([, name = '']) => name);
      const keyed = Object.fromEntries(names.map((name) => [name, NEXT_ANNOTATION]));
      for (const workspace of [where({}), where({}, false)]) {
        expect(
          wordsWithKeys(workspace, message, keyed, { name: 'Trade', claim: 'C', highlight: 'H' }),
          message,
        ).toMatch(/^\p{Lu}[^{}]+[^\s{}]\.$/u);
      }
      expect(
        wordsWithKeys(where({}), message, keyed, { name: 'Trade', claim: 'C', highlight: 'H' }),
        message,
      ).toContain('J');
    }
  });

  it('speak of commands that exist, with the keys that these ship with', () => {
    const keyed = Object.values(named).filter((value) => typeof value === 'object');
    expect(keyed.length).toBeGreaterThan(5);
    for (const { id, keys } of keyed) expect(commands.find((command) => command.id === id)?.keys, id).toEqual(keys);
  });
});

/** Keys of a board that stand in a message as letters: what a changed keymap would make wrong. */
const LITERAL = /\b(?:[Pp]ress|with) (?:[A-Z]|Ctrl\+\S+|F\d+)\b|\bCtrl\+[A-Z]\b/u;
/** The keys of a picker, of a list of choices and of a text field are no commands and cannot be changed. */
const OWN_KEYS = /^(?:picker|settings|keymap|palette)\.|\.keys$/u;

it('no message names the key of a command by itself', () => {
  const literal = Object.entries(en).filter(([key, words]) => !OWN_KEYS.test(key) && LITERAL.test(words));
  expect(literal.map(([key]) => key)).toEqual([]);
});
