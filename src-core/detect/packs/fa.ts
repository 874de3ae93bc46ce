import type { LanguagePack } from '../language-pack';

/** The commonest words only. */
export const persian: LanguagePack = {
  language: 'fa',
  speech: `گفت گفتند گفته می‌گوید می‌گویند گوید افزود افزودند تأکید_کرد تاکید_کرد اعلام_کرد اعلام_کردند تصریح_کرد اظهار_داشت
    اظهار_کرد هشدار_داد پاسخ_داد پرسید توضیح_داد وعده_داد وعده_می‌دهد تأیید_کرد مدعی_شد خاطرنشان_کرد`,
  writing: 'نوشت نوشتند می‌نویسد نوشته',
  thought: 'معتقد_است باور_دارد',
  ambiguous: 'خواند نامید گفته نوشته پرسید',
  addressed: '',
  accordingTo: 'به_گفته به_گفتهٔ به_گفته‌ی بنا_به_گفته به_نوشته به_نوشتهٔ به_نقل_از',
  accordingAfter: '',
  conjunctions: 'که',
  keptConjunctions: '',
  bareClause: 'never',
  between: 'نیز هم همچنین',
  farAuxiliaries: '',
  pronouns: 'او وی آنها آن‌ها ایشان من ما',
  articles: '',
  determiners: 'این آن یک',
  links: '',
  prepositions: 'در از به با برای تا بر',
  stops: 'را و اما ولی یا اگر چون که روز دیروز امروز فردا پس پیش',
  relatives: 'که',
  documents: 'بیانیه بیانیه‌ای نامه نامه‌ای گزارش پیام پیامی',
  verbLast: true,
  dropsSubjects: true,
  splitsWords: false,
};
