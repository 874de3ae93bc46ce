import { beforeEach, describe, expect, it } from 'vitest';
import { TypeAhead } from '$renderer/ui/details/type-ahead';

const LABELS = ['not decided', 'mixed', 'false', 'mostly false', 'mostly true', 'exact', 'edited', 'translated'];
const LIST = LABELS.map((label) => ({ value: label, label }));

describe('going to a choice by its letters', () => {
  let typeAhead: TypeAhead;
  let nowMs = 0;
  let at = 0;

  function type(words: string, betweenMs: number): string | undefined {
    for (const letter of words) {
      nowMs += betweenMs;
      at = typeAhead.indexAfter(LIST, letter, at, nowMs);
    }
    return LABELS[at];
  }

  beforeEach(() => {
    typeAhead = new TypeAhead();
    nowMs = 0;
    at = 0;
  });

  it('goes round those that begin with a letter, pressed slowly or fast', () => {
    expect(type('m', 900)).toBe('mixed');
    expect(type('m', 900)).toBe('mostly false');
    expect(type('m', 100)).toBe('mostly true');
    expect(type('m', 100)).toBe('mixed');
    expect(type('x', 900)).toBe('mixed');
  });

  it('spells a name that is typed at once, and never lands where only its last letter points', () => {
    expect(type('exact', 80)).toBe('exact');
    at = 0;
    nowMs += 1000;
    expect(type('ed', 80)).toBe('edited');
    at = 0;
    nowMs += 1000;
    expect(type('mostly t', 80)).toBe('mostly true');
    expect(type('false', 900)).toBe('exact');
  });

  it('takes a space for part of the name only while one is spelled that goes on with it', () => {
    expect(typeAhead.takesSpace(LIST, 0)).toBe(false);
    type('mostly', 80);
    expect(typeAhead.takesSpace(LIST, nowMs + 80)).toBe(true);
    expect(typeAhead.takesSpace(LIST, nowMs + 900)).toBe(false);
    nowMs += 1000;
    type('exact', 80);
    expect(typeAhead.takesSpace(LIST, nowMs + 80)).toBe(false);
  });
});
