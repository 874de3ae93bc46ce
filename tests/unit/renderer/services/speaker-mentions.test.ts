import { describe, expect, it } from 'vitest';
import { nameWords, spokenWords } from '$renderer/services/name-words';
import { makeSpeakerIndex } from '$renderer/services/speaker-index';
import { apartInOrder, inFull, mentionsOfSpeakers, surnamesIn } from '$renderer/services/speaker-mentions';
import { TextWords } from '$renderer/services/text-words';
import { mentionsIn, speaker } from './people';

describe('words of names', () => {
  it('are the same in every script and case', () => {
    expect(nameWords('Лавров')).toEqual(nameWords('LAVROV'));
    expect(nameWords('Müller')).toEqual(['muller']);
    expect(nameWords('Brandt’s')).toEqual(['brandt']);
    expect(nameWords('Պետրոսյան')).toEqual(['petrosyan']);
  });

  it('sound the same in several spellings', () => {
    expect(spokenWords(['mueller'])).toBe(spokenWords(['muller']));
    expect(spokenWords(['petrosian'])).toBe(spokenWords(['petrosyan']));
    expect(spokenWords(['lavrow'])).toBe(spokenWords(['lavrov']));
    expect(spokenWords(['brandt'])).not.toBe(spokenWords(['brand']));
  });
});

describe('known speakers in a text', () => {
  it('are found by name and alias, with where they stand', () => {
    const text = 'The КРАСНЫЙ КРЕСТ and the red cross met.';
    const cross = speaker('cross', 'Красный Крест', { aliases: ['Red Cross'] });
    const found = mentionsOfSpeakers(TextWords.of(text), [cross]).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(['КРАСНЫЙ КРЕСТ', 'red cross']);
  });

  it('are not found inside other words', () => {
    expect(mentionsOfSpeakers(TextWords.of('Annabel'), [speaker('ann', 'Ann')])).toEqual([]);
  });
});

describe('surnames', () => {
  it('are found where they stand with a capital', () => {
    const text = 'Brandt may say so; Mrs Brandt did. May did not.';
    const found = surnamesIn(TextWords.of(text), new Set(['brandt', 'may'])).map(
      ({ name, start }) => `${name} ${String(start)}`,
    );
    expect(found).toEqual(['Brandt 0', 'Brandt 23', 'May 35']);
  });
});

describe('a short name', () => {
  it('stands for the nearest longer one before it, else the next', () => {
    const text = 'Ilse Brandt came. Brandt sat. Jon Brandt rose. Brandt spoke. Vik left; Odd Vik, that is.';
    const names = mentionsIn(text, 'Ilse Brandt', 'Brandt', 'Jon Brandt', 'Brandt', 'Vik', 'Odd Vik');
    expect(inFull(names).map(({ name }) => name)).toEqual([
      'Ilse Brandt',
      'Ilse Brandt',
      'Jon Brandt',
      'Jon Brandt',
      'Odd Vik',
      'Odd Vik',
    ]);
  });

  it('gives way to one that was given first where they overlap', () => {
    const text = 'Harbour Master Ilse Brandt';
    const names = [...mentionsIn(text, 'Harbour Master|Ilse Brandt'), ...mentionsIn(text, 'Brandt')];
    expect(apartInOrder(names)).toHaveLength(1);
  });
});

describe('whom a name can mean', () => {
  const ilse = speaker('ilse', 'Ilse Marie Brandt', { aliases: ['The Harbour Master'] });
  const ministry = speaker('ministry', 'Foreign Ministry', { kind: 'organisation' });
  const { find } = makeSpeakerIndex([ilse, ministry]);
  const ids = (name: string): string[] => find(nameWords(name)).map(({ id }) => id);

  it('is found by full name, alias, surname, initials and without the middle name', () => {
    for (const name of ['Ilse Marie Brandt', 'the harbour master', 'Brandt', 'I. Brandt', 'Ilse Brandt']) {
      expect(ids(name), name).toEqual(['ilse']);
    }
  });

  it('is not found by another first name, nor an organisation by its last word', () => {
    expect(ids('Jon Brandt')).toEqual([]);
    expect(ids('Ministry')).toEqual([]);
    expect(ids('Foreign Ministry')).toEqual(['ministry']);
  });
});
