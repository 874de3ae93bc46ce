import { describe, expect, it } from 'vitest';
import { rankSpeakers, type RankedSpeakers, type SpeakerContext } from '$renderer/services/speaker-choices';
import { inFull } from '$renderer/services/speaker-mentions';
import { mentionsIn, question, speaker } from './people';

const vik = speaker('vik', 'Odd Vik');
const lund = speaker('lund', 'Kari Lund');

/** A question about what stands between quotation marks, with what stands in brackets marked as the mention of the speaker. */
function asked(marked: string, names: readonly string[], more: Partial<SpeakerContext> = {}): RankedSpeakers {
  const text = marked.replaceAll(/[[\]]/gu, '');
  const start = marked.indexOf('[');
  const source = { start, end: marked.indexOf(']') - 1 };
  const passage = /“[^”]*”/u.exec(text)?.[0] ?? '';
  return rankSpeakers(
    question(text, passage, {
      names: mentionsIn(text, ...names),
      speakers: [vik, lund],
      source,
      isSourceSupposed: true,
      ...more,
    }),
  );
}

/** The one that a blind Enter would take; null for nobody. */
function blind({ choices, preselected }: RankedSpeakers): string | null {
  const choice = preselected === null ? undefined : choices[preselected];
  if (choice === undefined) return null;
  return choice.kind === 'speaker' ? choice.speaker.name : choice.name;
}

describe('a blind Enter, where the program supposes what mentions the speaker', () => {
  it.each([
    ['“No,” said [Odd Vik].', ['Odd Vik'], 'Odd Vik'],
    ['“No,” said [Odd Vik, the keeper of Norby].', ['Odd Vik', 'Norby'], 'Odd Vik'],
    ['“No,” said [the harbour keeper, Odd Vik].', ['Odd Vik'], 'Odd Vik'],
    ['“No,” said [Keeper Jon Lie].', ['Keeper|Jon Lie'], 'Jon Lie'],
    ['“No,” [the Coast Wire] said.', ['Coast Wire'], 'Coast Wire'],
  ])('takes who is named: %s', (marked, names, expected) => {
    expect(blind(asked(marked, names))).toBe(expected);
  });

  it.each([
    ['the lawyer', '“No,” said [Odd Vik’s lawyer].', ['Odd Vik']],
    ['the friend', '“No,” said [a friend of Odd Vik].', ['Odd Vik']],
    ['the campaign', '“No,” [the Odd Vik campaign] said.', ['Odd Vik']],
    ['two at once', '“No,” said [Odd Vik and Kari Lund].', ['Odd Vik', 'Kari Lund']],
    ['several', '“No,” said [Odd Vik, Kari Lund and the mayor].', ['Odd Vik', 'Kari Lund']],
    ['whose deputy it is', '“No,” said [the deputy of Kari Lund, Odd Vik].', ['Kari Lund', 'Odd Vik']],
    ['of some place', '“No,” said [the mayor of Albany, New York].', ['Albany', 'New York']],
    ['a genitive', '«Нет», — “нет” — сказал [адвокат Ивана Мохова].', ['Ивана Мохова']],
    ['a surname that nothing explains', '“No,” said [Vik].', ['Vik']],
    ['known by a description', '“No,” said [the lamp office].', []],
  ])('takes nobody: %s', (_, marked, names) => {
    const office = speaker('office', 'lamp office');
    expect(blind(asked(marked, names, { speakers: [vik, lund, office] }))).toBeNull();
  });

  it('offers a description first, as it stands and without its article', () => {
    const { choices } = asked('“No,” said [a spokesman for the company].', []);
    expect(choices[0]).toEqual({ kind: 'name', name: 'spokesman for the company', title: '', reason: 'in-sentence' });
  });

  it('takes the surname of someone who speaks in the article', () => {
    expect(blind(asked('“No,” said [Vik].', ['Vik'], { usedIds: ['vik'] }))).toBe('Odd Vik');
  });
});

describe('a title before a name', () => {
  it('belongs to it, also where the name is found without it', () => {
    const at = '“No,” said '.length;
    const lie = { name: 'Jon Lie', title: 'Keeper', start: at + 'Keeper '.length, end: at + 'Keeper Jon Lie'.length };
    const mentions = inFull([lie]);
    expect(blind(asked('“No,” said [Keeper Jon Lie].', [], { mentions }))).toBe('Jon Lie');
    const behind = lie.start + 'Old '.length;
    const other = inFull([{ ...lie, start: behind, end: behind + 'Jon Lie'.length }]);
    expect(blind(asked('“No,” said [Keeper Old Jon Lie].', [], { mentions: other }))).toBeNull();
  });
});

describe('a blind Enter, where the mention is a pronoun', () => {
  const goesOn = { continued: { speakerId: 'vik', since: 0, isClear: true } } as const;

  it('takes who spoke before, where nobody else was named since', () => {
    expect(blind(asked('“No,” [he] said.', [], goesOn))).toBe('Odd Vik');
    expect(blind(asked('Odd Vik said yes. “No,” [he] said.', ['Odd Vik'], goesOn))).toBe('Odd Vik');
  });

  it.each([
    ['someone else was named', 'Odd Vik saw Kari Lund. “No,” [he] said.', ['Odd Vik', 'Kari Lund'], goesOn],
    ['it means several', '“No,” [they] said.', [], goesOn],
    ['the German one means one or several', '“Nein”, sagte [sie].', [], goesOn],
    ['something stands between', '“No,” [he] said.', [], { continued: { speakerId: 'vik', since: 0, isClear: false } }],
    ['nobody spoke before', '“No,” [he] said of Kari Lund.', ['Kari Lund'], {}],
  ])('takes nobody where %s', (_, marked, names, more) => {
    expect(blind(asked(marked, names, more))).toBeNull();
  });
});
