import type { LanguagePack } from '../language-pack';

/** The commonest words only. */
export const arabic: LanguagePack = {
  language: 'ar',
  speech: `قال قالت قالوا وقال وقالت يقول تقول ويقول وتقول أضاف أضافت وأضاف وأضافت أكد أكدت وأكد وأكدت أعلن أعلنت وأعلن وأعلنت صرح صرحت
    وصرح وصرحت أوضح أوضحت وأوضح وأوضحت ذكر ذكرت وذكر وذكرت أشار وأشار وأشارت حذر حذرت وحذر وحذرت نفى نفت ونفى زعم زعمت اعترف
    اعترفت تابع وتابع وتابعت رد ردت ورد شدد وشدد وشددت`,
  writing: 'كتب كتبت وكتب وكتبت',
  thought: 'يعتقد تعتقد ويعتقد يرى ترى ويرى',
  ambiguous: 'رد ردت ورد وصف وصفت ووصف تابع وتابع نفى نفت ونفى يرى ترى ويرى ذكر كتب',
  addressed: '',
  accordingTo: 'وفقا_ل وفقًا_ل وفق بحسب حسب على_حد_قول',
  accordingAfter: '',
  conjunctions: 'إن أن بأن إلى_أن',
  keptConjunctions: 'إنه إنها إنهم إننا إنني أنه أنها أنهم بأنه بأنها',
  bareClause: 'never',
  between: 'قد لم لا أيضا أيضًا',
  farAuxiliaries: '',
  pronouns: 'هو هي هم هن أنا نحن',
  articles: '',
  determiners: 'هذا هذه ذلك تلك أحد',
  links: '',
  prepositions: 'في من على عن مع بعد قبل خلال منذ حتى عند',
  stops: 'عندما أمس اليوم غدا لكن أو ثم بين يوم إن أن بأن للصحفيين للصحيفة',
  relatives: 'الذي التي الذين',
  documents: 'بيان رسالة تقرير تغريدة منشور',
  dropsSubjects: true,
  splitsWords: false,
};
