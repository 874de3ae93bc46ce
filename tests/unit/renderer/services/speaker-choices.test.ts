import { describe, expect, it } from 'vitest';
import { rankSpeakers, type SpeakerCandidate } from '$renderer/services/speaker-choices';
import { mentionsIn, question, speaker } from './people';

const TEXT = [
  '“We sail at dawn,” Harbour Master Ilse Brandt said in Norby, according to the Coast Wire.',
  '“The rest can wait,” she added.',
  'Odd Vik, who keeps the light, saw Brandt leave.',
].join('\n');
const NAMES = mentionsIn(TEXT, 'Harbour Master|Ilse Brandt', 'Norby', 'Coast Wire', 'Odd Vik', 'Brandt');
const brandt = speaker('brandt', 'Ilse Brandt', { roles: [{ title: 'harbour master' }] });
const vik = speaker('vik', 'Odd Vik');
const lund = speaker('lund', 'Kari Lund');

function shown(choices: readonly SpeakerCandidate[]): string[] {
  return choices.map((one) => `${one.kind === 'speaker' ? one.speaker.name : one.name}: ${one.reason}`);
}

describe('the order of who may have said it', () => {
  it('names those of the sentence first, the nearest with a title before all, and selects it', () => {
    const { choices, preselected } = rankSpeakers(question(TEXT, '“We sail at dawn,”', { names: NAMES }));
    expect(shown(choices)).toEqual([
      'Ilse Brandt: in-sentence',
      'Norby: in-sentence',
      'Coast Wire: in-sentence',
      'Odd Vik: in-article',
    ]);
    expect(choices[0]).toMatchObject({ kind: 'name', title: 'Harbour Master' });
    expect(preselected).toBe(0);
  });

  it('offers a name once, however its apostrophe or its marks are spelt', () => {
    const text = "Mary O’Brien and Jörg Müller met. Mary O'Brien spoke to Jörg Muller.";
    const names = mentionsIn(text, 'Mary O’Brien', 'Jörg Müller', "Mary O'Brien", 'Jörg Muller');
    const { choices } = rankSpeakers(question(text, 'spoke', { names }));
    expect(shown(choices)).toHaveLength(2);
  });

  it('offers who is known instead of the bare name', () => {
    const context = question(TEXT, '“We sail at dawn,”', { names: NAMES, speakers: [brandt, vik] });
    expect(rankSpeakers(context).choices[0]).toEqual({ kind: 'speaker', speaker: brandt, reason: 'in-sentence' });
  });

  it('continues the quote before where the sentence names nobody, and selects that where nobody else was named since', () => {
    const context = question(TEXT, '“The rest can wait,”', {
      names: NAMES,
      speakers: [brandt, vik, lund],
      continued: { speakerId: 'brandt', since: 0, isClear: true },
      usedIds: ['brandt', 'vik'],
      recentIds: ['lund', 'vik'],
    });
    const { choices } = rankSpeakers(context);
    expect(shown(choices).slice(0, 2)).toEqual(['Ilse Brandt: continued', 'Odd Vik: in-article']);
    expect(shown(choices).at(-1)).toBe('Kari Lund: recent');
    expect(rankSpeakers({ ...context, mentions: [] }).preselected).toBe(0);
  });

  it('selects nothing where the best is only in the article or recent', () => {
    const inArticle = question(TEXT, '“The rest can wait,”', { names: NAMES, speakers: [brandt], usedIds: ['brandt'] });
    expect(rankSpeakers(inArticle).preselected).toBeNull();
    const recent = question(TEXT, '“The rest can wait,”', { speakers: [lund], recentIds: ['lund'] });
    expect(shown(rankSpeakers(recent).choices)).toEqual(['Kari Lund: recent']);
    expect(rankSpeakers(recent).preselected).toBeNull();
  });

  it('selects nothing where someone has answered already', () => {
    const context = question(TEXT, '“We sail at dawn,”', { names: NAMES, mayPreselect: false });
    expect(rankSpeakers(context).preselected).toBeNull();
  });

  it('takes nobody who is named only inside the passage for its speaker', () => {
    const text = '“Brandt has lied to us,” the crew shouted.';
    const context = question(text, '“Brandt has lied to us,”', {
      names: mentionsIn(text, 'Brandt'),
      speakers: [brandt],
    });
    expect(shown(rankSpeakers(context).choices)).toEqual(['Ilse Brandt: in-article']);
    expect(rankSpeakers(context).preselected).toBeNull();
  });

  it('selects nobody where the name in the sentence can mean two', () => {
    const text = '“No,” said Brandt.';
    const other = speaker('other', 'Jon Brandt');
    const context = question(text, '“No,”', { names: mentionsIn(text, 'Brandt'), speakers: [brandt, other] });
    expect(shown(rankSpeakers(context).choices)).toEqual(['Ilse Brandt: in-sentence', 'Jon Brandt: in-sentence']);
    expect(rankSpeakers(context).preselected).toBeNull();
  });

  it('selects no place and no stranger at some distance: the name must stand beside the passage', () => {
    const inPlace = '“We are ready,” she said in New Haven.';
    const place = question(inPlace, '“We are ready,”', { names: mentionsIn(inPlace, 'New Haven') });
    expect(shown(rankSpeakers(place).choices)).toEqual(['New Haven: in-sentence']);
    expect(rankSpeakers(place).preselected).toBeNull();
    const toPlace = 'It was “ready” in New Haven.';
    expect(
      rankSpeakers(question(toPlace, '“ready”', { names: mentionsIn(toPlace, 'New Haven') })).preselected,
    ).toBeNull();
    for (const text of ['“No,” said Jon Lie.', 'Jon Lie said: “No.”', '“No,” Jon Lie said.']) {
      const passage = /“.*”/u.exec(text)?.[0] ?? '';
      expect(rankSpeakers(question(text, passage, { names: mentionsIn(text, 'Jon Lie') })).preselected, text).toBe(0);
    }
  });

  it('selects no one for a bare surname that the article does not explain, unless they speak in it', () => {
    const text = 'In May, he said: “No.”';
    const may = speaker('may', 'Kari May');
    const context = question(text, '“No.”', { names: mentionsIn(text, 'May'), speakers: [may] });
    expect(shown(rankSpeakers(context).choices)).toEqual(['Kari May: in-sentence']);
    expect(rankSpeakers(context).preselected).toBeNull();
    expect(rankSpeakers({ ...context, usedIds: ['may'] }).preselected).toBe(0);
  });

  it('does not take someone for a namesake whose first name differs', () => {
    const text = '“No,” said Jon Brandt.';
    const context = question(text, '“No,”', { names: mentionsIn(text, 'Jon Brandt'), speakers: [brandt] });
    expect(shown(rankSpeakers(context).choices)).toEqual(['Jon Brandt: in-sentence']);
  });

  it('puts whom the marked mention names before a nearer name', () => {
    const context = question(TEXT, '“The rest can wait,”', {
      names: NAMES,
      source: NAMES[3] ?? null,
      continued: { speakerId: 'brandt', since: 0, isClear: true },
      speakers: [brandt],
    });
    expect(shown(rankSpeakers(context).choices)[0]).toBe('Odd Vik: in-sentence');
  });

  it('offers the speaker of the quote first for a claim in it', () => {
    const context = question(TEXT, 'the light', { names: NAMES, speakers: [brandt, vik], ofQuoteId: 'brandt' });
    expect(shown(rankSpeakers(context).choices).slice(0, 2)).toEqual(['Ilse Brandt: of-quote', 'Odd Vik: in-sentence']);
    expect(rankSpeakers(context).preselected).toBeNull();
  });
});
