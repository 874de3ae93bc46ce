import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseLanguage } from '$core/text/language';

const SAMPLES: readonly (readonly [string, string])[] = [
  ['en', 'The mayor said on Monday that the bridge was safe and would open again next week.'],
  ['fr', 'La maire a déclaré lundi que le pont était sûr et qu’il serait rouvert la semaine prochaine.'],
  ['de', 'Die Bürgermeisterin erklärte am Montag, die Brücke sei sicher und werde nächste Woche wieder geöffnet.'],
  ['es', 'La alcaldesa declaró el lunes que el puente es seguro y que se abrirá de nuevo la próxima semana.'],
  ['ru', 'Мэр заявила в понедельник, что мост безопасен и будет снова открыт на следующей неделе.'],
  ['uk', 'Міська голова заявила в понеділок, що міст безпечний і буде знову відкритий наступного тижня.'],
  ['hy', 'Քաղաքապետը երկուշաբթի հայտարարեց, որ կամուրջն անվտանգ է և կբացվի հաջորդ շաբաթ։'],
  ['ar', 'قالت رئيسة البلدية يوم الاثنين إن الجسر آمن وسيفتح من جديد الأسبوع المقبل.'],
  ['fa', 'شهردار روز دوشنبه گفت که پل ایمن است و هفتهٔ آینده دوباره باز خواهد شد.'],
  ['he', 'ראש העיר אמרה ביום שני כי הגשר בטוח וייפתח מחדש בשבוע הבא.'],
  ['ka', 'მერმა ორშაბათს განაცხადა, რომ ხიდი უსაფრთხოა და მომავალ კვირას გაიხსნება.'],
  ['el', 'Η δήμαρχος δήλωσε τη Δευτέρα ότι η γέφυρα είναι ασφαλής και θα ανοίξει ξανά.'],
  ['tr', 'Belediye başkanı pazartesi günü köprünün güvenli olduğunu ve gelecek hafta açılacağını söyledi.'],
  ['pt', 'A presidente da câmara declarou na segunda-feira que a ponte é segura e que reabrirá na próxima semana.'],
  ['ja', '市長は月曜日、橋は安全であり来週再開されると述べた。'],
  ['zh', '市长周一表示，这座桥是安全的，将于下周重新开放。'],
];

describe('recognising a language', () => {
  it.each(SAMPLES)('knows %s', (language, text) => {
    expect(recogniseLanguage(text)).toBe(language);
  });

  it('is not misled by a foreign name', () => {
    expect(recogniseLanguage('Րաֆայել Միրզոյանը Reuters-ին ասաց, որ կամուրջը բաց է և ապահով։')).toBe('hy');
  });

  it.each([
    ['de', 'Der Hafen ist zu. '.repeat(12)],
    ['de', 'Brandt sagte, der Plan sei gut. Lund sagte, der Plan sei nicht gut. '.repeat(4)],
    ['fr', 'Le port est fermé et le pont est fermé. '.repeat(6)],
    ['es', 'El puerto no abre y el puente no abre. '.repeat(6)],
    ['en', 'The port is shut and the bridge is shut. '.repeat(6)],
    ['nl', 'De haven is dicht en het schip van de stad is er niet. '.repeat(4)],
    ['sv', 'Hamnen är stängd och bron är stängd, sade borgmästaren i måndags till tidningen.'],
  ])('knows %s in a short text that repeats itself, and leaves their neighbours alone', (language, text) => {
    expect(recogniseLanguage(text)).toBe(language);
  });

  it.each(['', '12 345, 67 — 2023', 'Ok', 'qzx wvk jjq xxz', 'Мир'])('does not guess at %j', (text) => {
    expect(recogniseLanguage(text)).toBeNull();
  });

  it('gives a tag or null for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(recogniseLanguage(text) ?? 'xx').toMatch(/^[a-z]{2,3}$/u);
      }),
    );
  });
});
