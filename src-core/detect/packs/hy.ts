import type { LanguagePack } from '../language-pack';

/** The commonest words only. */
export const armenian: LanguagePack = {
  language: 'hy',
  speech: `ասաց ասացին ասում ասել ասած հայտարարեց հայտարարեցին հայտարարել ավելացրեց նշեց նշել պնդեց պնդում պատասխանեց հարցրեց
    հաղորդեց հաղորդում պատմեց պատմում բացատրեց ընդգծեց շեշտեց զգուշացրեց վստահեցրեց վստահեցնում խոստացավ հաստատեց հերքեց
    կանխատեսեց`,
  writing: 'գրեց գրել գրում',
  thought: 'կարծում հավատում հուսով',
  ambiguous: 'անվանեց հաստատեց հարցրեց գրում',
  addressed: '',
  accordingTo: 'ըստ համաձայն',
  accordingAfter: 'խոսքով կարծիքով',
  conjunctions: 'որ թե',
  keptConjunctions: '',
  bareClause: 'never',
  between: 'է են էր էին նաև չի արդեն դեռ',
  farAuxiliaries: '',
  pronouns: 'նա նրա նրանք ես մենք դուք',
  articles: '',
  determiners: 'այս այդ այն մի',
  links: '',
  prepositions: 'մինչ',
  stops: 'և ու բայց իսկ եթե երբ որտեղ որպես ինչպես երեկ այսօր վաղը հետո որ թե լրագրողներին',
  relatives: 'որը որն որի որոնք ով',
  documents: 'հայտարարության նամակում գրառման զեկույցում',
  reportsInsideMarks: true,
  dropsSubjects: true,
  splitsWords: false,
};
