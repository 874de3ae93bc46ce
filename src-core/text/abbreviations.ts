/** Words with a full stop that does not end a sentence, as they are written before it; lower case, by language. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  en: 'mr mrs ms dr prof gen col lt sgt capt maj cmdr adm gov sen rep rev hon st vs dept est jan feb mar apr jun jul aug sept sep oct nov dec mt ft e.g i.e',
  fr: 'm mm mme mmes mlle mlles dr pr me mgr st ste av bd env cf janv févr juil sept oct nov déc',
  de: 'hr fr dr prof dipl ing z.b u.a d.h s.o s.u bzw ca evtl ggf inkl str vgl bd jan feb apr aug sept okt nov dez sen z o.ä i.d.r v.a',
  es: 'sr sra srta sres dr dra dª prof ud uds av avda p.ej gral cap lic ing',
  ru: 'ул д стр т.е т.к т.н тов проф акад доц ред см ср напр им янв февр апр авг сент окт нояб дек',
  it: 'sig sigg sig.ra dott dott.ssa prof avv ing on sen',
  pt: 'sr sra dr dra prof exmo av',
  nl: 'dhr mevr mr dr prof ir ing drs bijv',
  tr: 'dr prof doç av sn yrd cad sok',
  pl: 'dr prof inż mgr tzn tzw ul św r im',
};

/** Those that a number follows; before anything else they are words, or end the sentence. */
const BEFORE_NUMBER = new Set('no nos nr núm p pp s fig vol art abs ch c ст п № rn'.split(' '));

/** Those that end a sentence as often as not. */
const MAY_END = new Set(
  'etc ecc usw u.s u.k a.m p.m inc ltd co corp jr sr ee.uu mio mrd tel г гг тыс млн млрд руб коп т.д т.п enz itd itp'.split(
    ' ',
  ),
);

/** Languages that write an ordinal number with a full stop. */
const ORDINAL_STOP = new Set('de cs sk da nb no nn fi et lv hu hr sr sl tr pl is'.split(' '));
const GERMAN_MONTH = /^(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Jahrhundert)/u;

/** Words that begin a sentence far more often than they follow an abbreviation such as "U.S.". */
const BEGINS_SENTENCE =
  /^(?:The|A|An|He|She|It|They|We|I|You|In|On|At|But|And|This|That|These|Those|His|Her|Their|There|If|When|After|Before|Der|Die|Das|Er|Sie|Es|El|La|Los|Las|Le|Les|Il|Elle|Он|Она|Они|Это|В|Но)(?!\p{L})/u;

const LAST_WORD = /([\p{L}\p{M}\p{N}ª№.]+)\.["'”’»)]*\s*$/u;
const INITIALS = /^\p{Lu}(?:\.\p{Lu})*$/u;
const LONGEST_WORD = 40;

const known = new Map<string, ReadonlySet<string>>();

/** English ones count in every language, and all where it is not known. */
function abbreviationsOf(language: string): ReadonlySet<string> {
  const found = known.get(language);
  if (found !== undefined) return found;
  const lists = language === '' ? Object.values(ABBREVIATIONS) : [ABBREVIATIONS['en'], ABBREVIATIONS[language]];
  const words = new Set(lists.flatMap((list) => list?.split(' ') ?? []));
  known.set(language, words);
  return words;
}

function mayGoOn(before: string, after: string): boolean {
  if (/\d\s?гг?\.\s*$/u.test(before)) return !/^\p{Lu}/u.test(after);
  return !BEGINS_SENTENCE.test(after);
}

/**
 * Whether the full stop at the end of `before` belongs to an abbreviation, an initial or an ordinal number rather than to
 * a sentence that ends there. `language` is a primary subtag of BCP 47, empty where it is not known.
 */
export function endsInAbbreviation(before: string, after: string, language: string): boolean {
  const word = LAST_WORD.exec(before.slice(-LONGEST_WORD))?.[1];
  if (word === undefined) return false;
  const lower = word.toLowerCase();
  if (/^\d{1,2}$/u.test(word)) return ORDINAL_STOP.has(language) || (language === '' && GERMAN_MONTH.test(after));
  if (MAY_END.has(lower)) return mayGoOn(before, after);
  if (INITIALS.test(word)) return word.length === 1 ? word !== 'I' : mayGoOn(before, after);
  if (BEFORE_NUMBER.has(lower)) return /^\d/u.test(after);
  return abbreviationsOf(language).has(lower);
}
