import { describe, expect, it } from 'vitest';
import { quotesOf } from './shown-detection';

// Every name and every sentence is invented.
describe('quotations in other languages', () => {
  it.each([
    ['de', '„Es ist vorbei“, sagte Klaus Ohm.', 'direct | sagte | Klaus Ohm | „Es ist vorbei“'],
    ['de', 'Gestern erklärte Klaus Ohm: „Es ist vorbei.“', 'direct | erklärte | Klaus Ohm | „Es ist vorbei.“'],
    [
      'de',
      'Die Ministerin sagte am Dienstag in Berlin: „Es ist vorbei.“',
      'direct | sagte | Die Ministerin | „Es ist vorbei.“',
    ],
    ['de', '„Es ist vorbei“, so Ohm weiter.', 'direct | so | Ohm | „Es ist vorbei“'],
    [
      'de',
      '„Es ist vorbei“, so der Vorsitzende, Klaus Ohm.',
      'direct | so | der Vorsitzende, Klaus Ohm | „Es ist vorbei“',
    ],
    ['de', '„Wir“, sagte Ohm der „Neuen Post“, „sind fertig.“', 'direct | sagte | Ohm | „Wir“ … „sind fertig.“'],
    [
      'de',
      'Bis Samstag soll es regnen, teilte der Wetterdienst mit.',
      'indirect | teilte | der Wetterdienst | Bis Samstag soll es regnen',
    ],
    [
      'de',
      'Wie die Polizei am Montag mitteilte, ist der Hafen geschlossen.',
      'indirect | mitteilte | die Polizei | ist der Hafen geschlossen',
    ],
    ['de', 'Der Minister sprach von einer „guten Lösung“.', 'mixed | sprach von | Der Minister | einer „guten Lösung“'],
    ['de', '»Es ist vorbei«, meinte Klaus Ohm.', 'direct | meinte | Klaus Ohm | »Es ist vorbei«'],
    ['de', '„Wir“, betonte Ohm, „sind fertig.“', 'direct | betonte | Ohm | „Wir“ … „sind fertig.“'],
    ['de', 'In einer Erklärung heißt es: „Es ist vorbei.“', 'direct | heißt es | einer Erklärung | „Es ist vorbei.“'],
    ['de', 'Ohm nannte den Plan „einen schlechten Witz“.', 'mixed | nannte | Ohm | „einen schlechten Witz“'],
    ['de', 'Ohm erklärte, man werde „notfalls“ gehen.', 'mixed | erklärte | Ohm | man werde „notfalls“ gehen'],
    [
      'de',
      'Ein Sprecher teilte mit, dass der Hafen schließt.',
      'indirect | teilte | Ein Sprecher | der Hafen schließt',
    ],
    ['de', 'Laut Klaus Ohm schließt der Hafen bald.', 'indirect | Laut | Klaus Ohm | schließt der Hafen bald'],
    ['fr', '« C’est fini », a déclaré Jean Mornet.', 'direct | déclaré | Jean Mornet | « C’est fini »'],
    ['fr', '« C’est fini », s’est indigné Jean Mornet.', 'direct | indigné | Jean Mornet | « C’est fini »'],
    ['fr', '« C’est fini », a-t-il ajouté.', 'direct | ajouté | il | « C’est fini »'],
    ['fr', '« C’est fini, a-t-elle dit, on ferme. »', 'direct | dit | elle | « C’est fini … on ferme. »'],
    [
      'fr',
      'Jean Mornet a affirmé que le port allait fermer.',
      'indirect | affirmé | Jean Mornet | le port allait fermer',
    ],
    ['fr', 'Selon la maire, le port va fermer.', 'indirect | Selon | la maire | le port va fermer'],
    ['es', '«Se acabó», dijo Ana Ruiz.', 'direct | dijo | Ana Ruiz | «Se acabó»'],
    ['es', '«Se acabó —dijo Ana Ruiz—, cerramos hoy».', 'direct | dijo | Ana Ruiz | «Se acabó … cerramos hoy»'],
    ['es', '—Se acabó —dijo Ana Ruiz—. Cerramos hoy.', 'direct | dijo | Ana Ruiz | Se acabó … Cerramos hoy.'],
    ['es', 'Ana Ruiz aseguró que el puerto cerrará.', 'indirect | aseguró | Ana Ruiz | el puerto cerrará'],
    ['ru', '«Всё кончено», — сказал Иван Петров.', 'direct | сказал | Иван Петров | «Всё кончено»'],
    [
      'ru',
      '«Всё кончено, — сказал Иван Петров. — Мы уходим».',
      'direct | сказал | Иван Петров | «Всё кончено … Мы уходим»',
    ],
    ['ru', '— Мы уходим, — сказал он.', 'direct | сказал | он | Мы уходим'],
    ['ru', 'Иван Петров сказал, что порт закроют.', 'indirect | сказал | Иван Петров | порт закроют'],
    ['ru', 'По словам Петрова, порт скоро закроют.', 'indirect | По словам | Петрова | порт скоро закроют'],
    ['hy', '«Ամեն ինչ ավարտված է», - ասաց Արամ Վարդանյանը։', 'direct | ասաց | Արամ Վարդանյանը | «Ամեն ինչ ավարտված է»'],
    ['fa', 'رضا کریمی گفت: «همه چیز تمام شد.»', 'direct | گفت | رضا کریمی | «همه چیز تمام شد.»'],
    ['fa', 'رضا کریمی گفت که بندر بسته می‌شود.', 'indirect | گفت | رضا کریمی | بندر بسته می‌شود'],
  ])('%s: %s', (language, text, expected) => {
    expect(quotesOf(language, text)).toEqual([expected]);
  });

  it('takes the speaker from before where the verb alone tells the person', () => {
    const found = quotesOf('es', '«Se acabó», dijo Ana Ruiz. «Cerramos hoy», añadió.');
    expect(found[1]).toBe('direct | añadió | Ana Ruiz | «Cerramos hoy»');
  });

  it('leaves names of works alone', () => {
    expect(quotesOf('de', 'Der Film „Der lange Weg“ läuft im Kino.')).toEqual([]);
    expect(quotesOf('ru', 'Фильм «Маяк» получил премию.')).toEqual([]);
  });
});
