import { describe, expect, it } from 'vitest';
import { speakersOf } from './shown-detection';

// Every name and every sentence is invented.
describe('who speaks', () => {
  it.each<readonly [string, string, readonly (string | null)[]]>([
    ['en', '“We go,” said the keeper, Odd Vik. Later Vik said: “We stay.”', ['Odd Vik', 'Odd Vik']],
    ['en', 'Mayor Ilse Brandt spoke first. “We stay,” Ms Brandt said.', ['Ilse Brandt']],
    ['en', '“We go,” said Odd Vik, 54. “We stay,” he added.', ['Odd Vik', 'Odd Vik']],
    [
      'en',
      '“We go,” said Mr Odd Vik. “We stay,” said Mrs Ilse Brandt. “Not me,” he replied. “Nor me,” she said.',
      ['Odd Vik', 'Ilse Brandt', 'Odd Vik', 'Ilse Brandt'],
    ],
    ['en', 'Ilse Brandt, the mayor, came late. “We stay,” the mayor said.', ['Ilse Brandt']],
    ['en', '“We stay,” Press Secretary Josh Lind told reporters.', ['Josh Lind']],
    ['en', 'On Monday Ankara said that the talks were over.', ['Ankara']],
    ['en', '“We stay,” the White House said in a statement.', ['White House']],
    ['en', '“We stay,” said a spokesman for Vik Lines.', [null]],
    ['en', '“We stay,” officials said.', [null]],
    ['en', 'Critics said the plan was dead.', [null]],
    ['de', '„Wir gehen“, sagte Innenminister Klaus Ohm. „Wir bleiben“, so Ohm.', ['Klaus Ohm', 'Klaus Ohm']],
    ['de', '„Wir gehen“, sagte die Landwirtin Rosa Feld. „Wir bleiben“, sagte sie.', ['Rosa Feld', 'Rosa Feld']],
    [
      'fr',
      '« On part », a dit le ministre de l’Intérieur Jean Mornet. « On reste », a-t-il dit.',
      ['Jean Mornet', 'Jean Mornet'],
    ],
    ['es', '«Nos vamos», dijo la ministra Ana Ruiz. «Cerramos», añadió Ruiz.', ['Ana Ruiz', 'Ana Ruiz']],
    ['ru', '«Мы уходим», — сказал Иван Петров. По словам Петрова, порт скоро закроют.', ['Иван Петров', 'Иван Петров']],
    // Nobody is known by title or given name: a sentence that begins with the name, in the same paragraph, is enough.
    ['en', 'Odd Vik, who leads the crew, was not pleased. “We stay,” he said.', ['Odd Vik']],
    ['en', 'Odd Vik stood at the quay. “We stay,” he said.', ['Odd Vik']],
    ['en', '“We go,” said Odd Vik. Ilse Brandt went. Vik stood there. “We stay,” he said.', ['Odd Vik', 'Odd Vik']],
    ['en', 'Odd Vik stood at the quay.\n\n“We stay,” he said.', [null]],
    // Whom nobody names is not the one who was named before.
    ['en', '“We go,” said Odd Vik, 54. “We stay,” the prosecutor said. “For good,” he said.', ['Odd Vik', null, null]],
    ['en', '“We go,” said Ilse Brandt. “We stay,” Ilse added.', ['Ilse Brandt', 'Ilse Brandt']],
    ['en', 'The harbour belongs to Gov. Odd Vik. “We stay,” the governor said.', ['Odd Vik']],
    ['en', '“We stay,” the governor wrote. Governor Odd Vik was alone.', ['Odd Vik']],
    ['en', 'Asks Captain Odd Vik: “Do we stay?”', ['Odd Vik']],
    [
      'en',
      'The Velmara Port Authority is closed. “We stay,” the port authority said. It added that the boats would go.',
      ['Velmara Port Authority', 'Velmara Port Authority'],
    ],
    ['en', 'The Bank of Ostria is closed, and so is the Bank of Velmara. “We stay,” the bank said.', [null]],
    // Several together, one whose surname two have, and nobody at all.
    ['en', '“We stay,” Odd Vik and Kari Lund said.', [null]],
    ['en', 'Norland and Velmara said in a joint statement that the border would open.', [null]],
    ['de', '„Wir bleiben“, sagten Odd Vik und Kari Lund.', [null]],
    ['ru', '«Мы остаёмся», — сказали Норландия и Вельмара.', [null]],
    ['en', '“We stay,” said Defence and Interior Minister Odd Vik.', ['Odd Vik']],
    ['en', 'Nobody said that the port was closed.', [null]],
    ['en', 'Odd Vik met Kari Vik. “We stay,” Vik said.', [null]],
    [
      'en',
      'Prime Minister Ilse Brandt met Foreign Minister Odd Vik. “We stay,” the prime minister said. “No,” the foreign minister said.',
      ['Ilse Brandt', 'Odd Vik'],
    ],
    ['en', 'Prime Minister Ilse Brandt left. “We stay,” the foreign minister said.', [null]],
    // An address on the web has names in small letters.
    ['en', 'Velmara said the war was over.\n\nhttps://example.org/velmara-says-war-over', ['Velmara']],
    ['de', '„Wir bleiben“, sagte der Gewerkschafter.', [null]],
    ['de', '„Wir bleiben“, sagte die Baufirma Grotheer.', ['Grotheer']],
    ['de', '„Wir bleiben“, sagte Udo K. am Montag.', ['Udo K.']],
    ['es', '«Nos quedamos», dijo la empresa Ferrosur.', ['Ferrosur']],
    ['fr', 'Odile Vasseur est arrivée. « On reste », a dit O. V. aux journalistes.', ['Odile Vasseur']],
    ['ru', 'По данным Гидроцентра, лёд сойдёт в марте.', ['Гидроцентр']],
    ['ru', '«Мы уходим», — сказал глава МИД Велории Станислав Орлов.', ['Станислав Орлов']],
    ['hy', '«Մենք մնում ենք»,- ասաց ինժեներ Նարե Սոսյանը։', ['Նարե Սոսյան']],
    ['hy', '«Մենք մնում ենք»,- ասաց Երևանը։', ['Երևան']],
  ])('%s: %s', (language, text, expected) => {
    expect(speakersOf(language, text)).toEqual(expected);
  });

  it('takes the name that is on record, by its aliases and across alphabets', () => {
    const registry = [
      { name: 'Odd Vik', aliases: ['the Keeper'] },
      { name: 'Ivan Petrov', aliases: [] },
    ];
    expect(speakersOf('en', '“We go,” the keeper said.', registry)).toEqual(['Odd Vik']);
    expect(speakersOf('ru', '«Мы уходим», — сказал Иван Петров.', registry)).toEqual(['Ivan Petrov']);
  });

  it('takes nobody where two records go by the same words', () => {
    const registry = [
      { name: 'Ilse Brandt', aliases: ['the mayor', 'Brandt'] },
      { name: 'Odd Vik', aliases: ['the mayor'] },
      { name: 'Tor Brandt', aliases: ['Brandt'] },
    ];
    expect(speakersOf('en', '“We go,” the mayor said. “No,” Brandt said.', registry)).toEqual([null, null]);
    expect(speakersOf('en', '“We go,” said Ilse Brandt. “No,” Brandt said.', registry)).toEqual([
      'Ilse Brandt',
      'Ilse Brandt',
    ]);
  });

  it('takes those who are on record as one for one', () => {
    const registry = [{ name: 'Marks and Lund', aliases: [] }];
    expect(speakersOf('en', '“We stay,” Marks and Lund said.', registry)).toEqual(['Marks and Lund']);
  });
});
