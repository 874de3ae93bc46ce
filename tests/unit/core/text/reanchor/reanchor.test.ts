import { describe, expect, it } from 'vitest';
import { makeAnchor } from '$core/text/anchor';
import { textHash } from '$core/text/canonical';
import { Reanchoring, type Reanchored } from '$core/text/reanchor/reanchor';

const OLD = [
  'Port opens after four years',
  'The harbour is open again. Mayor Ilse Brandt cut the ribbon on Monday in front of two thousand guests.',
  '"We waited long enough," said Brandt, "and now the ships come back." Team Alpha reported a rise of 3 percent in May. Team Beta reported a rise of 4 percent in May.',
  'The opposition called the ceremony a waste of money. No minister had come.',
].join('\n\n');

function carry(now: string, ...passages: string[]): Reanchored {
  const ranges = passages.map((words) => ({ start: OLD.indexOf(words), end: OLD.indexOf(words) + words.length }));
  return new Reanchoring(OLD, now, textHash(now)).reanchor(makeAnchor(OLD, textHash(OLD), ranges));
}

const words = ({ anchor }: Reanchored): string[] => anchor?.segments.map(({ exact }) => exact) ?? [];

describe('a passage in a new version of its text', () => {
  it('is exact where its words are unchanged, whatever stands before it by now', () => {
    const carried = carry(`Updated at noon\n\n${OLD}`, 'two thousand guests');
    expect(carried.outcome).toBe('exact');
    expect(words(carried)).toEqual(['two thousand guests']);
  });

  it('is exact where a typesetter made its marks curly, and takes the words as they are now', () => {
    const carried = carry(OLD.replace('"We', '“We').replace('enough,"', 'enough,”'), '"We waited long enough,"');
    expect(carried.outcome).toBe('exact');
    expect(words(carried)).toEqual(['“We waited long enough,”']);
  });

  it('is moved where it was taken out here and put in elsewhere, once', () => {
    const sentence = 'The opposition called the ceremony a waste of money. ';
    const now = OLD.replace(sentence, '').replace('The harbour', `${sentence}The harbour`);
    const carried = carry(now, sentence.trim());
    expect(carried.outcome).toBe('moved');
    expect(carried.anchor?.segments[0]?.start).toBe(now.indexOf(sentence));
  });

  it('is ambiguous where it was put in in two places', () => {
    const sentence = 'The opposition called the ceremony a waste of money. ';
    const now = `${sentence}\n\n${OLD.replace(sentence, '').replace('Team Alpha', `${sentence}Team Alpha`)}`;
    const carried = carry(now, sentence.trim());
    expect(carried).toMatchObject({ outcome: 'ambiguous', anchor: null });
    expect(carried.candidates).toHaveLength(2);
  });

  it('is changed where at least half is kept, with exact ends', () => {
    const carried = carry(
      OLD.replace('a waste of money', 'a waste'),
      'The opposition called the ceremony a waste of money.',
    );
    expect(carried.outcome).toBe('changed');
    expect(words(carried)).toEqual(['The opposition called the ceremony a waste.']);
    expect(words(carry(OLD.replace('Monday', 'Moonday'), 'on Monday in front'))).toEqual(['on Moonday in front']);
    expect(words(carry(OLD.replace('The opposition', 'Critics'), 'The opposition called the ceremony'))).toEqual([
      'Critics called the ceremony',
    ]);
  });

  it('is changed where something was put into it', () => {
    const now = OLD.replace('cut the ribbon', 'cut the long red ribbon');
    expect(carry(now, 'Mayor Ilse Brandt cut the ribbon on Monday').outcome).toBe('changed');
  });

  it('is an orphan where it is gone, even beside a sentence that is nearly the same', () => {
    const now = OLD.replace('Team Alpha reported a rise of 3 percent in May. ', '');
    expect(carry(now, 'Team Alpha reported a rise of 3 percent in May.')).toMatchObject({
      outcome: 'orphan',
      anchor: null,
    });
    expect(carry(now, 'a rise of 3 percent').outcome).toBe('orphan');
    expect(words(carry(now, 'Team Beta reported a rise of 4 percent in May.'))).toHaveLength(1);
  });

  it('is an orphan where the text became another one, or is empty', () => {
    expect(
      carry('Something else entirely stands here, and the rest is silence.', 'The harbour is open again.').outcome,
    ).toBe('orphan');
    expect(carry('', 'The harbour is open again.').outcome).toBe('orphan');
  });

  it('is not believed where other words stand under its offsets in the old text already', () => {
    const anchor = makeAnchor('Something', textHash('Something'), [{ start: 0, end: 9 }]);
    expect(new Reanchoring(OLD, OLD, textHash(OLD)).reanchor(anchor).outcome).toBe('orphan');
  });
});

describe('an interrupted passage', () => {
  const pieces = ['"We waited long enough,"', '"and now the ships come back."'];

  it('is carried with all its pieces', () => {
    const carried = carry(OLD.replace('said Brandt', 'said a tired Brandt'), ...pieces);
    expect(carried.outcome).toBe('exact');
    expect(words(carried)).toEqual(pieces);
  });

  it('is an orphan where more than half of it is gone, else changed to what is left', () => {
    expect(carry(OLD.replace(', "and now the ships come back."', '.'), ...pieces).outcome).toBe('orphan');
    const shorter = carry(OLD.replace('"We waited long enough," said Brandt, ', ''), ...pieces);
    expect(shorter.outcome).toBe('changed');
    expect(words(shorter)).toEqual(['"and now the ships come back."']);
  });
});
