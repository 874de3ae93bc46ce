import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '$core/articles/read-date';

const OCTOBER_24 = [
  'Oct 24 2023',
  'Oct. 24, 2023',
  'October 24, 2023',
  'OCTOBER 24, 2023',
  'October 24th, 2023',
  '24 October 2023',
  '24 Oct 2023, 10:42',
  'Tuesday, 24 October 2023',
  'Tue 24 Oct 2023 10.42 a.m.',
  'Tuesday, October 24, 2023 at 4:05 PM EDT',
  'Tue, 24 Oct 2023 10:42:00 +0200',
  '10:42 GMT, 24 October 2023',
  '24 October 2023 | 14:05 UTC+4',
  'Published: Oct 24, 2023',
  'Published Oct 24, 2023, updated Oct 25, 2023',
  '(24 October 2023)',
  '2023-10-24',
  '2023/10/24',
  '2023-10-24T10:42:00Z',
  '2023-10-24 10:42',
  '24.10.2023',
  '24.10.2023, 10:42 Uhr',
  '24.10.2023 г.',
  '24/10/2023',
  '24-10-2023',
  '10/24/2023',
  'mardi 24 octobre 2023 à 10h42',
  'Le 24 octobre 2023',
  'Dienstag, den 24. Oktober 2023, 10.42 Uhr',
  '24. Okt. 2023',
  'martes, 24 de octubre de 2023',
  'martedì 24 ottobre 2023',
  '24 Ekim 2023 Salı',
  'вторник, 24 октября 2023 г.',
  '24 октября 2023 года, 10:42 мск',
  '24 жовтня 2023 року',
  '24 հոկտեմբերի, 2023',
  '24 հոկտեմբերի 2023թ.',
  '2023 թ. հոկտեմբերի 24',
  'Երեքշաբթի, 24 հոկտեմբերի 2023',
  'الثلاثاء 24 أكتوبر 2023',
  '٢٤ أكتوبر ٢٠٢٣',
  '24 تشرين الأول 2023',
  '۲۴ اکتبر ۲۰۲۳',
  'سه‌شنبه ۲ آبان ۱۴۰۲',
  'יום שלישי, 24 באוקטובר 2023',
  '24\u00A0October\u202F2023',
];

describe('a date line', () => {
  it.each(OCTOBER_24)('is read: %s', (line) => {
    expect(readDate(line)).toEqual({ day: '2023-10-24', isUpdate: false });
  });

  it.each([
    ['Sept 4, 2023', '2023-09-04'],
    ['Oct. 24, 2023, 10:15 a.m. ET', '2023-10-24'],
    ['October 24, 2023 at 4:05 p.m.', '2023-10-24'],
    ['Oct 24 2023 10:15AM', '2023-10-24'],
    ['24. 10. 2023', '2023-10-24'],
    ['1er août 2023', '2023-08-01'],
    ['3. März 2024', '2024-03-03'],
    ['5 мая 2022', '2022-05-05'],
    ['May 5, 2022', '2022-05-05'],
    ['29 February 2024', '2024-02-29'],
    ['03.04.2024', '2024-04-03'],
    ['04/04/2024', '2024-04-04'],
    ['۲۹ اسفند ۱۳۹۹', '2021-03-19'],
    ['۳۰ اسفند ۱۳۹۹', '2021-03-20'],
    ['1 décembre 2023', '2023-12-01'],
    ['8 كانون الثاني 2024', '2024-01-08'],
  ])('is read: %s', (line, day) => {
    expect(readDate(line)?.day).toBe(day);
  });

  it.each([
    '03/04/2024',
    '3-4-2024',
    '24.10.23',
    '10.24.2023',
    'October 24',
    'October 2023',
    '31 February 2023',
    '29.02.2023',
    '32 October 2023',
    '2023-13-01',
    '24.10/2023',
    '24 October 25 October 2023',
    'Oct 24 23',
    '۳۰ اسفند ۱۴۰۰',
  ])('leaves the day open where it cannot know: %s', (line) => {
    expect(readDate(line)).toEqual({ day: null, isUpdate: false });
  });

  it('says when it is the date of a later change', () => {
    expect(readDate('Updated: 25 October 2023')).toEqual({ day: '2023-10-25', isUpdate: true });
  });

  it.each([
    '',
    'Talks on 24 October 2023',
    'WION, India',
    'Monday',
    '2023',
    '10:42',
    'May',
    'March of the Penguins',
    'In May 2023 the mayor resigned',
    '24 ministers',
    '24% in October',
    'https://example.org/2023/10/24/',
    `24 October 2023${' '.repeat(200)}`,
  ])('is not any other line: %j', (line) => {
    expect(readDate(line)).toBeNull();
  });

  it('gives only real days, whatever the line', () => {
    const pieces = fc.constantFrom(
      '24',
      '31',
      '2',
      '2023',
      '1402',
      'October',
      'Feb',
      'آبان',
      'մայիսի',
      '.',
      '/',
      '-',
      ' ',
      ', ',
      'th',
      '10:42',
      'Updated',
      'x',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 60 }),
          fc.array(pieces).map((list) => list.join('')),
        ),
        (line) => {
          const day = readDate(line)?.day ?? null;
          if (day !== null) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
        },
      ),
    );
  });
});
