import { describe, expect, it } from 'vitest';
import { rankSpeakers } from '$renderer/services/speaker-choices';
import { searchSpeakers } from '$renderer/services/speaker-search';
import { mentionsIn, question, speaker } from './people';

const TEXT = '“No,” said Ilse Brandt.';
const people = [
  speaker('lavrov', 'Sergei Lavrov', { roles: [{ title: 'Foreign Minister' }] }),
  speaker('muller', 'Hans Müller', { aliases: ['The Fox'] }),
  speaker('petrosyan', 'Ana Petrosyan'),
];
const ranked = rankSpeakers(question(TEXT, '“No,”', { names: mentionsIn(TEXT, 'Ilse Brandt'), speakers: people }));

function found(query: string): { names: string[]; strong: number } {
  const { choices, strong } = searchSpeakers(query, ranked, people);
  return { names: choices.map((one) => (one.kind === 'speaker' ? one.speaker.name : one.name)), strong };
}

describe('searching for a speaker', () => {
  it.each([
    ['lav', 'Sergei Lavrov'],
    ['лавр', 'Sergei Lavrov'],
    ['lavrov ser', 'Sergei Lavrov'],
    ['foreign min', 'Sergei Lavrov'],
    ['muller', 'Hans Müller'],
    ['fox', 'Hans Müller'],
    ['brandt', 'Ilse Brandt'],
  ])('takes “%s” for %s', (query, name) => {
    expect(found(query)).toEqual({ names: [name], strong: 1 });
  });

  it.each([
    ['petrosian', 'Ana Petrosyan'],
    ['mueller', 'Hans Müller'],
    ['lavrow', 'Sergei Lavrov'],
    ['lvrov', 'Sergei Lavrov'],
  ])('offers for “%s” the near %s, without being sure', (query, name) => {
    expect(found(query)).toEqual({ names: [name], strong: 0 });
  });

  it('offers nobody for another name', () => {
    expect(found('Maria Petrosyan')).toEqual({ names: [], strong: 0 });
    expect(found('  ')).toEqual({ names: [], strong: 0 });
  });
});
