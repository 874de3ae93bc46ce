import { describe, expect, it } from 'vitest';
import { detect } from '$core/detect/detect';

/** The quotations inside others: `cue | source | content`. */
function nestedIn(language: string, text: string): string[] {
  return detect(text, { language }).quotes.flatMap(({ within, cue, source, content }) => {
    const words = [cue, source, ...content].map((range) => (range === null ? '-' : text.slice(range.start, range.end)));
    return within === null ? [] : [words.join(' | ')];
  });
}

describe('a quotation within a quotation, where its own words name who is quoted', () => {
  it.each([
    [
      'en',
      '“The foreman told me, ‘We close in May,’ and left,” said Maren Lund.',
      'told | The foreman | ‘We close in May,’',
    ],
    [
      'de',
      '„Der Vorarbeiter sagte: ‚Wir schließen im Mai.‘ Dann ging er“, erzählte Maren Lund.',
      'sagte | Der Vorarbeiter | ‚Wir schließen im Mai.‘',
    ],
    [
      'de',
      '»Dann rief der Wirt: ›Raus mit euch allen!‹ Und wir gingen«, erzählte Maren Lund.',
      'rief | der Wirt | ›Raus mit euch allen!‹',
    ],
    [
      'fr',
      '« Le contremaître m’a dit : “Nous fermons en mai.” Puis il est parti », raconte Maren Lund.',
      'dit | Le contremaître | “Nous fermons en mai.”',
    ],
    ['de', '„Ich habe meinem Mann gesagt: ‚Da fährt einer.‘“, sagte Maren Lund.', 'gesagt | Ich | ‚Da fährt einer.‘'],
    [
      'fr',
      '« “Nous fermons en mai”, a dit le contremaître, et il est parti », raconte Maren Lund.',
      'dit | le contremaître | “Nous fermons en mai”',
    ],
    [
      'es',
      '«“Cerramos en mayo”, me dijo el capataz, y se fue», contó Maren Lund.',
      'dijo | el capataz | “Cerramos en mayo”',
    ],
    [
      'ru',
      '«Мастер сказал: „Закрываемся в мае“. И ушёл», – рассказала Ида Рин.',
      'сказал | Мастер | „Закрываемся в мае“',
    ],
    [
      'ru',
      '«„Закрываемся в мае“, – сказал мастер и ушёл», – рассказала Марен Лунд.',
      'сказал | мастер | „Закрываемся в мае“',
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(nestedIn(language, text)).toEqual([expected]);
  });
});

describe('nothing is proposed within a quotation', () => {
  it.each([
    ['en', '“It said ‘Closed’ on the door,” said Maren Lund.'],
    ['de', '„Der Saal heißt ‚Zum Anker‘ und ist zu“, sagte Maren Lund.'],
    ['de', '„Da stand ‚Geschlossen‘ an der Tür“, sagte Maren Lund.'],
    ['de', '„Das sagt: ‚Geschlossen für immer.‘ Und Schluss“, meinte Maren Lund.'],
    ['fr', '« La salle s’appelle “À l’ancre” et elle est fermée », a dit Maren Lund.'],
    ['fr', '« Cela dit : “Fermé pour toujours.” Et voilà », a dit Maren Lund.'],
    ['es', '«La sala se llama “El ancla” y está cerrada», dijo Maren Lund.'],
    ['es', '«A Ana le dijeron: “Espere aquí”. Y esperó», contó Maren Lund.'],
    ['es', '«Nadie me dijo “lo siento mucho”», contó Maren Lund.'],
    ['ru', '«Мне сказали: „Ждите“. Я ждала», – рассказала Марен Лунд.'],
    ['ru', '«Сказал Марине: „Уходи“. Она ушла», – рассказал Олег Вик.'],
    ['ru', '«Зал называется „Якорь“ и закрыт», – сказала Марен Лунд.'],
    ['ru', '«Они читают „Вести“ и молчат», – сказала Марен Лунд.'],
  ])('%s: %s', (language, text) => {
    expect(nestedIn(language, text)).toEqual([]);
  });
});

it('takes nobody for the speaker within a quotation whom only one word names, as at the start of a sentence', () => {
  const { quotes } = detect('«Мама сказала: „Ждите“. Мы ждали», – рассказал Олег Вик.', { language: 'ru' });
  expect(quotes.map(({ speaker, within }) => [speaker, within])).toEqual([
    ['Олег Вик', null],
    [null, 0],
  ]);
});
