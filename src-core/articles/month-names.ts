/** Months of the Gregorian calendar as news writes them, January first; forms of one month parted by spaces. */
export const GREGORIAN_MONTHS: Readonly<Record<string, readonly string[]>> = {
  en: [
    ...['january jan', 'february feb', 'march mar', 'april apr', 'may', 'june jun'],
    ...['july jul', 'august aug', 'september sept sep', 'october oct', 'november nov', 'december dec'],
  ],
  fr: [
    ...['janvier janv', 'février févr fév', 'mars', 'avril avr', 'mai', 'juin'],
    ...['juillet juil', 'août', 'septembre', 'octobre', 'novembre', 'décembre déc'],
  ],
  de: [
    ...['januar jänner', 'februar feber', 'märz mrz', 'april', 'mai', 'juni'],
    ...['juli', 'august', 'september', 'oktober okt', 'november', 'dezember dez'],
  ],
  es: [
    ...['enero ene', 'febrero', 'marzo', 'abril abr', 'mayo', 'junio'],
    ...['julio', 'agosto ago', 'septiembre setiembre set', 'octubre', 'noviembre', 'diciembre dic'],
  ],
  it: [
    ...['gennaio genn gen', 'febbraio febbr', 'marzo', 'aprile', 'maggio magg', 'giugno giu'],
    ...['luglio lug', 'agosto', 'settembre sett', 'ottobre ott', 'novembre', 'dicembre'],
  ],
  pt: [
    ...['janeiro', 'fevereiro fev', 'março', 'abril', 'maio', 'junho'],
    ...['julho', 'agosto', 'setembro', 'outubro out', 'novembro', 'dezembro'],
  ],
  nl: [
    ...['januari', 'februari', 'maart mrt', 'april', 'mei', 'juni'],
    ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  ],
  tr: [
    ...['ocak', 'şubat', 'mart', 'nisan', 'mayıs', 'haziran'],
    ...['temmuz', 'ağustos', 'eylül', 'ekim', 'kasım', 'aralık'],
  ],
  ru: [
    ...[
      'января январь янв',
      'февраля февраль февр фев',
      'марта март мар',
      'апреля апрель апр',
      'мая май',
      'июня июнь июн',
    ],
    ...['июля июль июл', 'августа август авг', 'сентября сентябрь сент сен', 'октября октябрь окт'],
    ...['ноября ноябрь нояб ноя', 'декабря декабрь дек'],
  ],
  uk: [
    ...['січня січень', 'лютого лютий', 'березня березень', 'квітня квітень', 'травня травень', 'червня червень'],
    ...['липня липень', 'серпня серпень', 'вересня вересень', 'жовтня жовтень', 'листопада листопад', 'грудня грудень'],
  ],
  hy: [
    ...['հունվարի հունվար', 'փետրվարի փետրվար', 'մարտի մարտ', 'ապրիլի ապրիլ', 'մայիսի մայիս', 'հունիսի հունիս'],
    ...['հուլիսի հուլիս', 'օգոստոսի օգոստոս', 'սեպտեմբերի սեպտեմբեր', 'հոկտեմբերի հոկտեմբեր'],
    ...['նոյեմբերի նոյեմբեր', 'դեկտեմբերի դեկտեմբեր'],
  ],
  ar: [
    ...[
      'يناير كانون_الثاني جانفي',
      'فبراير شباط فيفري',
      'مارس آذار',
      'أبريل إبريل نيسان أفريل',
      'مايو أيار ماي',
      'يونيو حزيران جوان',
    ],
    ...[
      'يوليو تموز جويلية',
      'أغسطس آب أوت',
      'سبتمبر أيلول',
      'أكتوبر تشرين_الأول',
      'نوفمبر تشرين_الثاني',
      'ديسمبر كانون_الأول',
    ],
  ],
  fa: [
    ...['ژانویه', 'فوریه', 'مارس', 'آوریل', 'مه', 'ژوئن'],
    ...['ژوئیه جولای', 'اوت آگوست', 'سپتامبر', 'اکتبر', 'نوامبر', 'دسامبر'],
  ],
  he: [
    ...['ינואר', 'פברואר', 'מרץ מרס', 'אפריל', 'מאי', 'יוני'],
    ...['יולי', 'אוגוסט', 'ספטמבר', 'אוקטובר', 'נובמבר', 'דצמבר'],
  ],
};

/** Months of the solar Hijri calendar of Iran, Farvardin first. */
export const SOLAR_HIJRI_MONTHS: readonly string[] = [
  ...['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور'],
  ...['مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند'],
];

/** Words that stand beside a date without changing it: weekdays, articles and prepositions, words for day, year, hour and zone. */
export const WORDS_BESIDE_A_DATE = [
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun the of on at',
  'lundi mardi mercredi jeudi vendredi samedi dimanche le à',
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so den der am um vom uhr stand',
  'lunes martes miércoles jueves viernes sábado domingo el de del a las hora horas hrs',
  'lunedì martedì mercoledì giovedì venerdì sabato domenica segunda-feira terça-feira quarta-feira quinta-feira sexta-feira',
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag pazartesi salı çarşamba perşembe cuma cumartesi pazar',
  'понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс г год года в',
  'понеділок вівторок середа четвер пʼятниця субота неділя р року',
  'երկուշաբթի երեքշաբթի չորեքշաբթի հինգշաբթի ուրբաթ շաբաթ կիրակի թ թվական թվականի ժամը ին ի',
  'يوم الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد في الساعة م',
  'شنبه یکشنبه دوشنبه سهشنبه سه چهارشنبه پنجشنبه پنج چهار دو یک جمعه روز ساعت سال',
  'יום ראשון שני שלישי רביעי חמישי שישי שבת א ב ג ד ה ו בשעה ה',
  'gmt utc z est edt et cst cdt ct mst mdt pst pdt pt bst ist cet cest eet eest msk мск amt azt trt local time am pm',
].join(' ');

/** Words that name a date as that of publication, before it. */
export const PUBLISHED_WORDS =
  'published posted issued first date dated publié publiée paru veröffentlicht erschienen datum publicado publicada fecha опубликовано дата հրապարակվել ամսաթիվ نشر تاریخ انتشار פורסם תאריך';

/** Words that name a date as that of a later change. */
export const UPDATED_WORDS =
  'updated modified edited last mis jour modifié aktualisiert geändert actualizado actualizada обновлено изменено թարմացվել تحديث بهروزرسانی עודכן';
