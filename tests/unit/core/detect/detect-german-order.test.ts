import { describe, expect, it } from 'vitest';
import { quotesOf } from './shown-detection';

/** The speaker's mention of the only quote of a German text. */
function speakerIn(text: string): string | undefined {
  const quotes = quotesOf('de', text);
  expect(quotes).toHaveLength(1);
  return quotes[0]?.split(' | ')[2];
}

// Every name and every sentence is invented.
describe('who speaks, told by the order of a German sentence', () => {
  it.each([
    ['Brandt hatte vor allem die Geduld der Hafenarbeiter betont: „Ohne sie steht hier alles still.“', 'Brandt'],
    ['Die Ministerin hat die Pläne des Verbandes scharf kritisiert: „So geht es nicht.“', 'Die Ministerin'],
    ['Am Montag hatte der Landrat die Arbeit der Helfer gelobt: „Sie haben viel geleistet.“', 'der Landrat'],
    ['Lund hatte die Rolle der Fraktions- und Ausschussvorsitzenden betont: „Sie tragen die Last.“', 'Lund'],
  ])('the verb at the end has its subject beside the auxiliary: %s', (text, speaker) => {
    expect(speakerIn(text)).toBe(speaker);
  });

  it.each([
    ['Die Arbeit der Retter lobte er mit den Worten: „Das war Rettung in letzter Minute.“', 'er'],
    ['Den Vorschlag der Opposition lehnte die Senatorin ab: „Das ist nicht bezahlbar.“', 'die Senatorin'],
    ['Die Kritik der Anwohner wies der Bürgermeister zurück: „Wir haben alles geprüft.“', 'der Bürgermeister'],
    ['Der Partei riet er: „Bleibt ruhig.“', 'er'],
    ['Die Klage kommentierte ein Sprecher so: „Wir warten ab.“', 'ein Sprecher'],
    ['Der „Neuen Post“ sagte Lund: „Wir prüfen das.“', 'Lund'],
    ['Den Ärger der Fischer brachte ihr Sprecher auf den Punkt: „Uns fragt keiner.“', 'ihr Sprecher'],
  ])('what stands before the verb is its object: %s', (text, speaker) => {
    expect(speakerIn(text)).toBe(speaker);
  });

  it.each([
    ['Hier wurde der Minister deutlich: „Wir zahlen keinen Cent.“', 'der Minister'],
    ['Anschließend wandte sich die Richterin an den Angeklagten: „Sie hatten jede Chance.“', 'die Richterin'],
    ['Für die Familie fand der Pfarrer tröstende Worte: „Er bleibt in unseren Herzen.“', 'der Pfarrer'],
    ['Nachdem das Tor zu war, kam der Wärter heraus: „Heute nicht mehr.“', 'der Wärter'],
  ])('something else stands before a verb that is no reporting one: %s', (text, speaker) => {
    expect(speakerIn(text)).toBe(speaker);
  });

  it.each([
    [
      'Ole Brandt, ein Sprecher der Initiative „Freie Küste“, bewertete den Beschluss mit folgenden Worten: „Das reicht nicht.“',
      'Ole Brandt, ein Sprecher der Initiative „Freie Küste“',
    ],
    ['Die Senatorin, die den Plan vorgestellt hatte, sagte: „Wir prüfen das.“', 'Die Senatorin'],
    ['Ein Fischer, der nicht genannt werden will, sagte: „Das Amt muss handeln.“', 'Ein Fischer'],
    ['„Das Wasser steigt“, sagte gestern in Kiel der Sprecher des Amtes.', 'der Sprecher des Amtes'],
    ['Wie ein Sprecher am Abend sagte, sei das „nur der Anfang“.', 'ein Sprecher'],
  ])('what stands in apposition or tells when is no other subject: %s', (text, speaker) => {
    expect(speakerIn(text)).toBe(speaker);
  });

  it.each([
    ['„Wir geben nicht auf“, wird der Kapitän in der „Neuen Post“ zitiert.', 'der Kapitän'],
    ['„Wir geben nicht auf“ wird Brandt im Fachblatt „Segel und Wind“ zitiert.', 'Brandt'],
    ['Aus dem Ministerium verlautete, man habe „keine Kenntnis“ davon.', 'dem Ministerium'],
  ])('a passive, and what is heard from somewhere: %s', (text, speaker) => {
    expect(speakerIn(text)).toBe(speaker);
  });

  it('knows nobody where the words for what it was said for stand behind the verb', () => {
    expect(speakerIn('Man habe „keine Wahl gehabt“, hieß es zur Begründung.')).toBe('-');
  });

  it.each([
    ['Lund sieht darin einen „Angriff auf die Freiheit“.', 'Lund'],
    ['Klee begründete ihren Schritt damit, dass die „Grenze des Erträglichen“ erreicht sei.', 'Klee'],
  ])('quotes German nouns, which have capitals without being a title: %s', (text, speaker) => {
    expect(speakerIn(text)).toBe(speaker);
  });

  it('takes a work behind the word for it for no quotation', () => {
    expect(quotesOf('de', 'Danach zeigte er die Dokumentation „Das stille Watt“ und die Serie „Kai Ost“.')).toEqual([]);
  });

  it('takes a verb that reports something else for no clause', () => {
    expect(quotesOf('de', 'Der Rat sei gelobt worden, berichtete der Vorsitzende Olaf Vik.')).toEqual([
      'indirect | berichtete | der Vorsitzende Olaf Vik | Der Rat sei gelobt worden',
    ]);
  });
});

describe('what is reported without marks in German', () => {
  it.each([
    ['Er glaubt weiterhin, dass der Kai hält: „Wir haben viel gelernt.“', 'glaubt | Er | der Kai hält'],
    ['Es wurde mitgeteilt, dass die Brücke gesperrt bleibe.', 'mitgeteilt | - | die Brücke gesperrt bleibe'],
    ['In dem Schreiben wird der Schritt damit begründet, dass Geld fehle.', 'begründet | dem Schreiben | Geld fehle'],
    [
      'Die Forderung des Vorsitzenden Ole Brandt, die Brücke zu sperren, stieß auf Kritik.',
      'Forderung | des Vorsitzenden Ole Brandt | die Brücke zu sperren',
    ],
    [
      'Sie wagte die Prognose, im Rat würden nicht alle zustimmen.',
      'Prognose | Sie | im Rat würden nicht alle zustimmen',
    ],
    ['Die Behauptung, das Wasser sinke wieder, wies Lund zurück.', 'Behauptung | - | das Wasser sinke wieder'],
    ['Laut wind.de wird das Boot bald ablegen.', 'Laut | wind.de | wird das Boot bald ablegen'],
    ['Der Verwaltung zufolge sind zwei Boote gesunken.', 'zufolge | Der Verwaltung | sind zwei Boote gesunken'],
    [
      'Dass zwei Boote gesunken sind, bestätigte die Polizei am Abend.',
      'bestätigte | die Polizei | zwei Boote gesunken sind',
    ],
    ['Der Richter hielt es für erwiesen, dass das Haus alt sei.', 'hielt es für | Der Richter | das Haus alt sei'],
    ['Wie es in dem Bericht heißt, war das Haus alt.', 'heißt | dem Bericht | war das Haus alt'],
    ['Wie aus dem Bericht hervorgeht, war das Haus alt.', 'hervorgeht | dem Bericht | war das Haus alt'],
    ['Es heißt, das Haus sei alt.', 'Es heißt | - | das Haus sei alt'],
    ['Der Rat habe nichts getan, hatte Lund am Vortag beklagt.', 'beklagt | Lund | Der Rat habe nichts getan'],
    ['Der Sprecher wollte nicht bestätigen, dass das Haus alt war.', 'bestätigen | Der Sprecher | das Haus alt war'],
  ])('a clause: %s', (text, expected) => {
    expect(quotesOf('de', text)[0]?.startsWith('direct')).toBe(false);
    expect(quotesOf('de', text)).toContain(`indirect | ${expected}`);
  });

  it.each([
    [
      'Von einem „schwarzen Tag“ sprach Gewerkschaftschef Ole Brandt.',
      'mixed | sprach | Gewerkschaftschef Ole Brandt | Von einem „schwarzen Tag“',
    ],
    ['Dazu Lund: „Das Amt muss handeln.“', 'direct | - | Lund | „Das Amt muss handeln.“'],
    ['Die Lösung war einfach: „Wir warten ab.“', 'direct | - | - | „Wir warten ab.“'],
  ])('a quotation: %s', (text, expected) => {
    expect(quotesOf('de', text)).toEqual([expected]);
  });

  it.each([
    'Das Boot heißt Lund.',
    'Der Verdacht, der ihn traf, war falsch.',
    'Der Rat kritisierte den Plan, der viel kostet.',
  ])('leaves alone: %s', (text) => {
    expect(quotesOf('de', text)).toEqual([]);
  });
});

describe('German words that are no quotation, or somebody else’s', () => {
  it.each([
    'Die Leute zogen unter dem Motto „Kein Kai ohne Licht, kein Licht ohne Kai“ durch die Stadt.',
    'Der Verein plant eine „Rettet den Kai“-Aktion.',
  ])('leaves alone: %s', (text) => {
    expect(quotesOf('de', text)).toEqual([]);
  });

  it('does not take the one who spoke before for the speaker in a sentence of somebody else', () => {
    const text = '„Das war gut“, sagte Lund. Brandt wünschte sich dagegen „eine ganz andere Lösung“.';
    expect(quotesOf('de', text)[1]).not.toContain('| Lund |');
  });

  it('reads no relative clause behind the tag of a quotation as reported', () => {
    const text = '„Das war gut“, sagte Lund gegenüber Nordfunk, der eine „neue und bessere Welt“ will.';
    expect(quotesOf('de', text)[0]).toBe('direct | sagte | Lund | „Das war gut“');
  });

  it('knows what something is called by somebody in front of the verb', () => {
    expect(
      quotesOf('de', 'Als einen gefährlichen Weg beschrieb Erna Klee vom Amt den Plan: „Das geht schief.“'),
    ).toEqual(['direct | beschrieb | Erna Klee vom Amt | „Das geht schief.“']);
  });
});
