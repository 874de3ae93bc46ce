import { describe, expect, it } from 'vitest';
import { findQuote, LEAST_SCORE } from '$core/text/reanchor/find-quote';

const TEXT = [
  'The ferry left at noon. “We waited long enough for this day,” said the mayor of the town.',
  'Team Beta reported a rise of 4 percent in May, the ministry said.',
  'The mayor of the town thanked the crew. The mayor of the town thanked the guests.',
].join('\n\n');

const find = (exact: string, prefix = '', suffix = '') => {
  const found = findQuote(TEXT, { exact, prefix, suffix });
  return found.kind === 'found' ? TEXT.slice(found.range.start, found.range.end) : found.kind;
};

describe('looking for a passage that came without its text', () => {
  it('finds words as they stand, in other marks and other white space', () => {
    expect(find('"We waited long\nenough for this day,"', 'at noon. ', ' said')).toBe(
      '“We waited long enough for this day,”',
    );
  });

  it('finds a long one of which a word has changed, at its words', () => {
    expect(find('We waited far enough for this great day', '“', ',” said the mayor')).toBe(
      'We waited long enough for this day',
    );
  });

  it('does not take a look-alike for it', () => {
    expect(find('Team Alpha noted a fall of 3 percent in June', 'before. ', ', it said')).toBe('not-found');
    expect(find('The minister resigned on Friday after long talks')).toBe('not-found');
    expect(find('')).toBe('not-found');
  });

  it('believes a short one only word for word and beside words that it knows', () => {
    expect(find('the crew', 'thanked ', '. The')).toBe('the crew');
    expect(find('the crew', 'missed ', ' of the')).toBe('not-found');
    expect(find('the krew', 'thanked ', '. The')).toBe('not-found');
  });

  it('says that there are several where surroundings do not tell', () => {
    expect(find('The mayor of the town thanked the')).toBe('ambiguous');
    expect(find('The mayor of the town thanked the', 'the crew. ', ' guests')).toBe(
      'The mayor of the town thanked the',
    );
  });

  it('never answers below the least score', () => {
    for (let length = 1; length < 60; length += 1) {
      const found = findQuote(TEXT, { exact: `${TEXT.slice(30, 30 + length)} zebra quartz`, prefix: 'x', suffix: 'y' });
      if (found.kind === 'found') expect(found.score).toBeGreaterThanOrEqual(LEAST_SCORE);
    }
  });
});
