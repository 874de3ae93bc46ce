import { describe, expect, it } from 'vitest';
import { quotesOf } from './shown-detection';

// Every name and every sentence is invented.
describe('German news', () => {
  it.each([
    [
      '„Das ist ein Irrweg“, sagte der Vorsitzende Olaf Vik am Montag.',
      'direct | sagte | der Vorsitzende Olaf Vik | „Das ist ein Irrweg“',
    ],
    [
      'Olaf Vik wird in einer Mitteilung mit den Worten zitiert: „Die Lampe bleibt an.“',
      'direct | zitiert | Olaf Vik | „Die Lampe bleibt an.“',
    ],
    [
      '„Die Lampe bleibt an“, zitierte die Zeitung den Wärter Olaf Vik.',
      'direct | zitierte | den Wärter Olaf Vik | „Die Lampe bleibt an“',
    ],
    [
      'Dabei äußerte sich der Hafenmeister Olaf Vik so: „Wir warten auf das Licht.“',
      'direct | äußerte | der Hafenmeister Olaf Vik | „Wir warten auf das Licht.“',
    ],
    [
      '„Wir warten“, so Hafenmeister Olaf Vik, „auf das Licht.“',
      'direct | so | Hafenmeister Olaf Vik | „Wir warten“ … „auf das Licht.“',
    ],
    [
      '„Er wartet gern“, so beschrieb ihn die Wirtin Ann Lund.',
      'direct | beschrieb | die Wirtin Ann Lund | „Er wartet gern“',
    ],
    ['Olaf Vik bezeichnete die Lösung als „Irrweg“.', 'mixed | bezeichnete | Olaf Vik | „Irrweg“'],
    [
      'Nach Angaben der Polizei sei der Täter „zu Fuß“ geflohen.',
      'mixed | Nach Angaben | der Polizei | sei der Täter „zu Fuß“ geflohen',
    ],
    [
      'Zuvor hatte die Ministerin von einem „Skandal“ gesprochen.',
      'mixed | gesprochen | die Ministerin | von einem „Skandal“',
    ],
    ['„Davon stimmt kein Wort“, sagte er der „Neuen Post“.', 'direct | sagte | er | „Davon stimmt kein Wort“'],
    ['„Warum wir?“ fragte eine Frau aus Kiel.', 'direct | fragte | eine Frau aus Kiel | „Warum wir?“'],
    ['„Die Brücke hält“, heißt es in dem Gutachten.', 'direct | heißt es | dem Gutachten | „Die Brücke hält“'],
    ['Begeistert äußerte sich auch Erna Klee: „Das gab es nie.“', 'direct | äußerte | Erna Klee | „Das gab es nie.“'],
    ['Dem widersprach der Minister: „Das ist falsch.“', 'direct | widersprach | der Minister | „Das ist falsch.“'],
    [
      '„Ich war es nicht“, hatte der Angeklagte am ersten Tag gesagt.',
      'direct | gesagt | der Angeklagte | „Ich war es nicht“',
    ],
    ['Ohm sagte der „Neuen Post“: „Es reicht.“', 'direct | sagte | Ohm | „Es reicht.“'],
    ['Tamm hob die „große Geduld“ der Leute hervor.', 'mixed | hob | Tamm | die „große Geduld“ der Leute'],
    ['„Die Brücke hält.“ Das sagte Ann Lund.', 'direct | sagte | Ann Lund | „Die Brücke hält.“'],
  ])('a quotation: %s', (text, expected) => {
    expect(quotesOf('de', text)).toEqual([expected]);
  });

  it.each([
    [
      'Die Ministerin kündigte am Dienstag vor Journalisten in Kiel an, die Gelder würden gekürzt.',
      'kündigte | Die Ministerin | die Gelder würden gekürzt',
    ],
    [
      'Erst vorige Woche kündigte der Konzern an, alle Schalter zu schließen.',
      'kündigte | der Konzern | alle Schalter zu schließen',
    ],
    ['Brandt warf der Ministerin vor, sie habe die Stadt vergessen.', 'warf | Brandt | sie habe die Stadt vergessen'],
    ['Der Verein bestreitet, Geld angenommen zu haben.', 'bestreitet | Der Verein | Geld angenommen zu haben'],
    ['Die Beobachter wiesen darauf hin, dass die Wahl lief.', 'wiesen | Die Beobachter | die Wahl lief'],
    ['Sie fragte den Wirt, was das Zimmer koste.', 'fragte | Sie | was das Zimmer koste'],
    [
      'Bei einem Treffen der Minister sagte Lund, die Leute hielten sich an das Gesetz.',
      'sagte | Lund | die Leute hielten sich an das Gesetz',
    ],
    ['Lund hat diesen Vorwurf zurückgewiesen, da er haltlos sei.', 'zurückgewiesen | Lund | da er haltlos sei'],
    ['Die Polizei geht davon aus, dass der Fahrer schlief.', 'geht | Die Polizei | der Fahrer schlief'],
    ['Der Hafen bleibt zu, wie die Verwaltung gestern mitteilte.', 'mitteilte | die Verwaltung | Der Hafen bleibt zu'],
    ['Der Hafen bleibt zu. Das teilte die Verwaltung am Montag mit.', 'teilte | die Verwaltung | Der Hafen bleibt zu'],
    [
      'Die Lage, so der Bürgermeister Ole Brandt, sei ernst.',
      'so | der Bürgermeister Ole Brandt | Die Lage … sei ernst',
    ],
    ['Der Wirt habe nichts gesehen, so Ole Brandt weiter.', 'so | Ole Brandt | Der Wirt habe nichts gesehen'],
    [
      'Die Täter sind nach Polizeiangaben noch auf der Flucht.',
      'nach | Polizeiangaben | Die Täter sind … noch auf der Flucht',
    ],
    ['Der Mann war laut Ole Brandt nie im Dorf.', 'laut | Ole Brandt | Der Mann war … nie im Dorf'],
    [
      'Nach einer Umfrage des Senders „Nordwelle“ bleiben viele daheim.',
      'Nach | einer Umfrage des Senders „Nordwelle“ | bleiben viele daheim',
    ],
    [
      'Die „Neue Post“ berichtete am Freitag, die Brücke bleibe gesperrt.',
      'berichtete | Die „Neue Post“ | die Brücke bleibe gesperrt',
    ],
    ['Es gebe keine Spur, hieß es aus dem Ministerium.', 'hieß es | dem Ministerium | Es gebe keine Spur'],
    [
      'Die Wahl wurde von der Wirtin bestätigt, die Stimmen seien gezählt.',
      'bestätigt | der Wirtin | die Stimmen seien gezählt',
    ],
  ])('a clause without marks: %s', (text, expected) => {
    expect(quotesOf('de', text)).toEqual([`indirect | ${expected}`]);
  });

  it('takes a sentence in the subjunctive of reported speech for the words of whoever was reported before', () => {
    expect(
      quotesOf('de', 'Man müsse handeln, sagte Lund. Jeder Tag koste Geld. Sie selbst habe „keine Zeit“ mehr.'),
    ).toEqual([
      'indirect | sagte | Lund | Man müsse handeln',
      'indirect | - | Lund | Jeder Tag koste Geld',
      'mixed | - | Lund | Sie selbst habe „keine Zeit“ mehr',
    ]);
  });

  it('gives such a sentence to the one of whom the sentence before speaks', () => {
    const found = quotesOf(
      'de',
      '„Wir sind fertig“, sagte Ann Lund. Ole Brandt widersprach ihr. Die Arbeit habe nie begonnen.',
    );
    expect(found[1]).toBe('indirect | - | Ole Brandt | Die Arbeit habe nie begonnen');
  });

  it.each([
    'Er tat, als sei nichts gewesen.',
    'Die Ministerin lobte die Helfer, die so schnell gekommen seien.',
    'Das Haus gehört dem Maler Jan Holt. Es steht am Hafen.',
    'Die Wache war über den Vorfall informiert worden, nachdem Fischer von dem Brand berichtet hatten.',
    'Ich habe lange gewartet. Ich werde nicht gehen.',
    'Sei es im Sommer, sei es im Winter, das Dorf ist leer.',
  ])('leaves alone: %s', (text) => {
    expect(quotesOf('de', text)).toEqual([]);
  });
});
