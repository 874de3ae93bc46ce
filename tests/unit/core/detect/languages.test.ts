import { describe, expect, it } from 'vitest';
import { clausesOf, filledIn } from './marked-passage';

// Every name and every sentence is invented.
describe('what the text of a quote tells in other languages', () => {
  it.each([
    [
      'fr',
      '[« Il n’y a plus d’huile »], a déclaré le gardien, Paul Morel.',
      'direct | déclaré | le gardien, Paul Morel | speech',
    ],
    ['fr', '[« Plus rien »], dit-il.', 'direct | dit | il | speech'],
    [
      'fr',
      'La maire Anne Petit a affirmé que [le port resterait ouvert].',
      'indirect | affirmé | La maire Anne Petit | speech',
    ],
    ['fr', 'Selon Paul Morel, [l’huile manque].', 'indirect | Selon | Paul Morel | -'],
    ['fr', 'Anne Petit n’a pas dit que [l’huile manquait].', 'indirect | dit | Anne Petit | speech'],
    ['fr', '[« Il a dit non »], répond Anne Petit.', 'direct | répond | Anne Petit | speech'],
    ['fr', 'On ouvre le [« nouveau »] port.', '- | - | - | -'],
    ['de', '[„Wir haben kein Öl“], sagte der Wärter Klaus Ohm.', 'direct | sagte | der Wärter Klaus Ohm | speech'],
    ['de', 'Gestern sagte Klaus Ohm: [„Es ist aus.“]', 'direct | sagte | Klaus Ohm | speech'],
    ['de', 'Klaus Ohm sagte am Montag, dass [das Öl ausgehe].', 'indirect | sagte | Klaus Ohm | speech'],
    ['de', 'Klaus Ohm sagte, [das Öl sei aus].', 'indirect | sagte | Klaus Ohm | speech'],
    ['de', '[Das Öl sei aus], sagte Ohm.', 'indirect | sagte | Ohm | speech'],
    ['de', 'Laut Klaus Ohm [ist das Öl aus].', 'indirect | Laut | Klaus Ohm | -'],
    ['de', 'Klaus Ohm hat am Montag gesagt, dass [das Öl ausgehe].', 'indirect | gesagt | Klaus Ohm | speech'],
    ['de', '[„Er sagte nein“], antwortete sie.', 'direct | antwortete | sie | speech'],
    ['de', '[„Wer so redet“], entgegnete sie, [„der irrt.“]', 'direct | entgegnete | sie | speech'],
    ['es', '[«No queda aceite»], dijo el farero, Luis Rojo.', 'direct | dijo | el farero, Luis Rojo | speech'],
    [
      'es',
      'La alcaldesa Ana Gil aseguró que [el puerto seguirá abierto].',
      'indirect | aseguró | La alcaldesa Ana Gil | speech',
    ],
    ['es', 'Según Luis Rojo, [falta aceite].', 'indirect | Según | Luis Rojo | -'],
    ['es', 'Ana Gil no dijo que [faltara aceite].', 'indirect | dijo | Ana Gil | speech'],
    ['es', 'Dijo que [faltaba aceite].', 'indirect | Dijo | - | speech'],
    ['ru', '[«Масла нет»], — сказал смотритель Иван Мохов.', 'direct | сказал | смотритель Иван Мохов | speech'],
    ['ru', 'Анна Ветрова заявила, что [порт останется открытым].', 'indirect | заявила | Анна Ветрова | speech'],
    ['ru', 'По словам Ивана Мохова, [масла нет].', 'indirect | По словам | Ивана Мохова | -'],
    ['ru', 'Анна Ветрова не говорила, что [масла нет].', 'indirect | говорила | Анна Ветрова | speech'],
    ['ru', '[«Мост закрыли вовремя»], — написала она.', 'direct | написала | она | writing'],
    ['hy', '[«Յուղ չկա»],- ասաց Անի Վարդյանը։', 'direct | ասաց | Անի Վարդյանը | speech'],
    ['hy', 'Անի Վարդյանը ասաց, որ [յուղ չկա]։', 'indirect | ասաց | Անի Վարդյանը | speech'],
    ['fa', 'رضا کوهی گفت که [روغن نیست].', 'indirect | گفت | رضا کوهی | speech'],
    ['fa', 'او گفت: [«روغن نیست.»]', 'direct | گفت | او | speech'],
    ['ar', 'وقال الوزير سامي النجار إن [الزيت نفد].', 'indirect | وقال | الوزير سامي النجار | speech'],
    ['ar', 'وقالت: [«لا زيت لدينا».]', 'direct | وقالت | - | speech'],
  ])('%s: %s', (language, marked, expected) => {
    expect(filledIn(language, marked)).toBe(expected);
  });

  it.each([
    ['fr', 'Anne Petit a affirmé que le port resterait ouvert.', ['le port resterait ouvert']],
    ['fr', 'Le port restera ouvert, a affirmé Anne Petit.', ['Le port restera ouvert']],
    ['fr', 'Selon Paul Morel, l’huile manque.', ['l’huile manque']],
    ['fr', 'Elle assure qu’il reste de l’huile.', ['il reste de l’huile']],
    ['de', 'Klaus Ohm sagte am Montag, dass das Öl ausgehe.', ['das Öl ausgehe']],
    ['de', 'Klaus Ohm sagte, das Öl sei aus.', ['das Öl sei aus']],
    ['de', 'Das Öl sei aus, sagte Klaus Ohm.', ['Das Öl sei aus']],
    ['de', 'Laut Klaus Ohm ist das Öl aus.', ['ist das Öl aus']],
    ['es', 'Ana Gil aseguró que el puerto seguirá abierto.', ['el puerto seguirá abierto']],
    ['es', 'El puerto seguirá abierto, dijo Ana Gil.', ['El puerto seguirá abierto']],
    ['es', 'Según Luis Rojo, falta aceite en el puerto.', ['falta aceite en el puerto']],
    ['ru', 'Анна Ветрова заявила, что порт останется открытым.', ['порт останется открытым']],
    ['ru', 'По словам Ивана Мохова, масла больше нет.', ['масла больше нет']],
    ['ru', 'Масла больше нет, сообщила мэрия.', ['Масла больше нет']],
    ['hy', 'Անի Վարդյանը ասաց, որ յուղ չկա։', ['յուղ չկա']],
    ['fa', 'رضا کوهی گفت که روغن نیست.', ['روغن نیست']],
    ['ar', 'وقال الوزير سامي النجار إن الزيت نفد.', ['الزيت نفد']],
    ['ar', 'وقالت إنها لا تعرف.', ['إنها لا تعرف']],
  ])('%s finds the clause in: %s', (language, sentence, clauses) => {
    expect(clausesOf(language, sentence)).toEqual(clauses);
  });
});
