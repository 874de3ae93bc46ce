import { describe, expect, it } from 'vitest';
import { clausesOf, filledIn } from './marked-passage';

// Every name and every sentence is invented.
describe('what the text of an English quote tells', () => {
  it.each([
    ['[“We have none left,”] said the keeper, Odd Vik.', 'direct | said | the keeper, Odd Vik | speech'],
    ['[“We have none left,”] Odd Vik said.', 'direct | said | Odd Vik | speech'],
    ['[“We have none left,”] he said on Tuesday.', 'direct | said | he | speech'],
    ['[“Why now?”] Odd Vik asked.', 'direct | asked | Odd Vik | speech'],
    ['Mayor Ilse Brandt said: [“The port is open.”]', 'direct | said | Mayor Ilse Brandt | speech'],
    [
      'Ilse Brandt, the mayor, told reporters in Norland: [“It stays open.”]',
      'direct | told | Ilse Brandt, the mayor | speech',
    ],
    ['Ilse Brandt, who runs the port, said [“it stays open”].', 'direct | said | Ilse Brandt | speech'],
    ['[“It stays open,”] wrote Ilse Brandt, 54.', 'direct | wrote | Ilse Brandt, 54 | writing'],
    ['[“It stays open,”] the union said in a statement.', 'direct | said | the union | writing'],
    ['[“It is open,”] Brandt said, [“and it will stay open.”]', 'direct | said | Brandt | speech'],
    ['“It is open,” Brandt said, [“and it will stay open.”]', 'direct | said | Brandt | speech'],
    ['“It is open,” Brandt said, adding: [“It will stay so.”]', 'direct | adding | Brandt | speech'],
    ['Odd Vik said that [the oil had run out].', 'indirect | said | Odd Vik | speech'],
    ['Odd Vik said [the oil had “run out” in May].', 'mixed | said | Odd Vik | speech'],
    ['[The oil had run out], officials said on Monday.', 'indirect | said | officials | speech'],
    ['According to Odd Vik, the keeper, [the oil had run out].', 'indirect | According to | Odd Vik, the keeper | -'],
    ['[The oil had run out], according to the harbour office.', 'indirect | according to | the harbour office | -'],
    ['The report says that [oil is short].', 'indirect | says | The report | speech'],
    [
      'Foreign Minister Sergei Lavin has repeatedly warned that [the deal is off].',
      'indirect | warned | Foreign Minister Sergei Lavin | speech',
    ],
    ['Odd Vik and Kari Lund said [they would leave].', 'indirect | said | Odd Vik and Kari Lund | speech'],
    ['Vik believes that [the sea is rising].', 'indirect | believes | Vik | thought'],
  ])('%s', (marked, expected) => {
    expect(filledIn('en', marked)).toBe(expected);
  });

  it('takes a colon at the end of the paragraph before', () => {
    expect(filledIn('en', 'Then Kari Lund added:', '[“We are leaving.”]')).toBe('direct | added | Kari Lund | speech');
  });

  it('takes whoever goes on speaking, or is named beside the passage', () => {
    expect(filledIn('en', '“It rains,” Odd Vik said. [“It has rained for a week.”]')).toBe(
      'direct | - | Odd Vik | speech',
    );
    expect(filledIn('en', '“It rains,” Odd Vik said.', 'He went on.', '[“It has rained for a week.”]')).toBe(
      'direct | - | He | speech',
    );
    expect(filledIn('en', '[“It has rained for a week.”] — Odd Vik')).toBe('direct | - | Odd Vik | -');
    // Without marks it may as well be the author's.
    expect(filledIn('en', '“It rains,” Odd Vik said. [It had rained for a week.]')).toBe('- | - | - | -');
  });

  it('knows the turns of an interview, and what is reported in them', () => {
    const turns = (turn: string): string[] => ['Q: Is it open?', turn, 'Q: Since when?', 'A: Since May.'];
    expect(filledIn('en', ...turns('A: [It is, and it stays so.]'))).toBe('direct | - | A | speech');
    expect(filledIn('en', ...turns('A: The mayor says that [it stays so.]'))).toBe(
      'indirect | says | The mayor | speech',
    );
  });

  it('takes the nearest report where one hangs on another', () => {
    expect(filledIn('en', 'Writing in a journal, a team led by Ilse Brandt reports that [eels sleep].')).toBe(
      'indirect | reports | a team led by Ilse Brandt | -',
    );
    expect(filledIn('en', '“He once told me that [I clap like a seal],” said Odd Vik.')).toBe(
      'direct | told | He | speech',
    );
  });

  it('stays out of its depth in traps', () => {
    // A verb inside the quotation.
    expect(filledIn('en', '[“He said no,”] replied Kari Lund.')).toBe('direct | replied | Kari Lund | speech');
    // Negated reporting.
    expect(filledIn('en', 'Kari Lund did not say that [oil was short].')).toBe('indirect | say | Kari Lund | speech');
    // No speaker.
    expect(filledIn('en', '[“The sea is rising again.”] The town slept.')).toBe('direct | - | - | -');
    expect(filledIn('en', 'They opened the [“new”] harbour.')).toBe('- | - | - | -');
    expect(filledIn('en', 'The mayor, who said nothing, opened the [“new”] harbour.')).toBe('- | - | - | -');
    // Two speakers: the nearest.
    expect(filledIn('en', 'Vik said he was tired, but Lund called it [“a lie”].')).toBe('direct | called | Lund | -');
    expect(filledIn('en', 'Vik said that [he was tired], and Lund added that she was not.')).toBe(
      'indirect | said | Vik | speech',
    );
    expect(filledIn('en', 'Vik said that he was tired, and Lund added that [she was not].')).toBe(
      'indirect | added | Lund | speech',
    );
    // A quotation in a quotation is reported there.
    expect(filledIn('en', '“He told me [‘never again’] twice,” said Ilse Brandt.')).toBe('direct | told | He | speech');
    expect(filledIn('en', '[“He told me ‘never again’ twice,”] said Ilse Brandt.')).toBe(
      'direct | said | Ilse Brandt | speech',
    );
    // A part of a quotation is reported where the whole is.
    expect(filledIn('en', '“It rains. [It pours.] It snows,” said Odd Vik.')).toBe('direct | said | Odd Vik | speech');
    // A place is no speaker, though it tells who is.
    expect(filledIn('en', '[“It rains,”] said a man in Norland.')).toBe('direct | said | a man in Norland | speech');
  });

  it('knows no more than quotation marks in a language without words', () => {
    expect(filledIn('xx', '[“We have none left at all,”] said Odd Vik.')).toBe('direct | - | - | -');
    expect(filledIn(null, 'He said [it rains].')).toBe('- | - | - | -');
  });
});

describe('the reported clauses of an English sentence', () => {
  it.each([
    ['Odd Vik said that the oil had run out.', ['the oil had run out']],
    ['Odd Vik said the oil had run out.', ['the oil had run out']],
    ['The oil had run out, Odd Vik said on Monday.', ['The oil had run out']],
    ['The oil had run out, said the keeper, Odd Vik.', ['The oil had run out']],
    ['According to Odd Vik, the oil had run out.', ['the oil had run out']],
    ['The oil had run out, according to Odd Vik.', ['The oil had run out']],
    ['Vik told reporters in Norland on Monday that ships would wait.', ['ships would wait']],
    ['Vik told reporters the ships would wait.', ['the ships would wait']],
    ['Vik said on Monday that the oil was “gone for good.”', ['the oil was “gone for good.”']],
    ['Vik said that ships wait, and Lund added that they burn oil.', ['ships wait', 'they burn oil']],
    ['She warned that ships would wait, adding that oil was short.', ['ships would wait', 'oil was short']],
    // What belongs to the clause is open: the whole sentence is selected then.
    ['The bridge, Vik said, and the road will close.', []],
    ['Vik said nothing.', []],
    ['He opened the harbour.', []],
    ['“Vik said that ships wait,” the sign had it.', []],
    ['Vik said the port that burned would open.', ['the port that burned would open']],
  ])('%s', (sentence, clauses) => {
    expect(clausesOf('en', sentence)).toEqual(clauses);
  });
});
