import { describe, expect, it } from 'vitest';
import { detect } from '$core/detect/detect';

const reportOf = (language: string, text: string): readonly [string | undefined, string | null | undefined, number] => {
  const { quotes, claims } = detect(text, { language });
  return [quotes[0]?.factuality, quotes[0]?.medium, claims.length];
};

// Every sentence is invented.
describe('what is not said, not yet said, or said not to be so', () => {
  it.each([
    ['refused', 'The minister refused to say that the port was closed.', 'negated'],
    ['not expected', 'The minister is not expected to say that 40 men had died.', 'negated'],
    ['expected', 'The minister is expected to say that 40 men had died.', 'future'],
    ['if', 'If the minister says that the port was closed, the boats will go.', 'hypothetical'],
    ['asserted', 'The minister says that 40 men had died.', 'asserted'],
  ])('%s', (_name, text, factuality) => {
    expect(reportOf('en', text)[0]).toBe(factuality);
  });

  it.each([
    ['en', 'Ankara has denied that it supplied 40 drones.'],
    ['en', 'The minister refused to say that the port was closed.'],
    ['en', 'If the minister says that the port was closed, the boats will go.'],
    ['de', 'Die Ministerin bestritt, dass 40 Menschen gestorben seien.'],
    ['ru', 'Министр отрицает, что погибли 40 человек.'],
  ])('%s: claims nothing: %s', (language, text) => {
    expect(reportOf(language, text)[2]).toBe(0);
  });

  it('is asserted in Arabic, which has no list of negations', () => {
    expect(reportOf('ar', 'وأضاف أن 40 منزلا دمرت')[0]).toBe('asserted');
  });

  it('tells what was written from what stands in front of the speaker', () => {
    expect(reportOf('en', 'In a statement, the ministry said that the bridge was safe.')[1]).toBe('writing');
    expect(reportOf('en', 'In the morning, the ministry said that the bridge was safe.')[1]).toBe('speech');
  });
});
