import { IntlMessageFormat } from 'intl-messageformat';
import { expect, it } from 'vitest';
import { en } from '$renderer/messages/en/catalogue';

function isReadable(message: string): boolean {
  try {
    new IntlMessageFormat(message, 'en');
    return true;
  } catch {
    return false;
  }
}

it('every message of the catalogue can be read', () => {
  const unreadable = Object.entries(en).filter(([, message]) => !isReadable(message));
  expect(unreadable.map(([key]) => key)).toEqual([]);
});

it('no message speaks of verification: what the program can say is what is on record', () => {
  const spoken = Object.entries(en).filter(([, message]) => /verif(?:y|ied|ication)/iu.test(message));
  expect(spoken.map(([key]) => key)).toEqual([]);
});

it.each(['speakers.uses', 'speakers.passed-on', 'codebook.uses', 'codebook.uses-below'] as const)(
  'the figure of %s says which statuses it counts',
  (key) => {
    expect(en[key]).toContain('of every status');
  },
);
