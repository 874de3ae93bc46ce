/** Words that tell whether something was really said, and who passes words on. Lower case. */
export interface ReportTone {
  readonly negations: ReadonlySet<string>;
  readonly modals: ReadonlySet<string>;
  readonly futures: ReadonlySet<string>;
  /** Before a subject they make of what is said something that may be said: `if the minister says`. */
  readonly conditions: ReadonlySet<string>;
  /** Of whom it is said that they `refused to say`; and those who may say it one day: `is expected to say`. */
  readonly refusals: ReadonlySet<string>;
  readonly prospects: ReadonlySet<string>;
  /** How verbs begin whose clause is what somebody says is not so: `denied that it had sold arms`. */
  readonly denials: readonly string[];
  /** Agencies, broadcasters and platforms, by the first word of their names. */
  readonly outlets: ReadonlySet<string>;
}

interface Listed {
  readonly negations: string;
  readonly modals: string;
  readonly futures: string;
  readonly conditions?: string;
  readonly refusals?: string;
  readonly prospects?: string;
  readonly denials?: string;
}

const OUTLETS = new Set(
  `reuters ap afp tass interfax ria dpa efe ansa irna isna fars tasnim xinhua anadolu bloomberg bbc cnn nbc abc cbs msnbc
  fox npr politico axios armenpress azertag twitter facebook instagram telegram youtube tiktok truth mastodon bluesky linkedin
  spiegel zdf ard rtl tagesschau lemonde mediapart franceinfo bfmtv efe rtve тасс интерфакс риа reuters telegram twitter
  рейтер фейсбук телеграм`.split(/\s+/u),
);

const TONES: Readonly<Record<string, Listed>> = {
  en: {
    negations: 'not never didn’t hardly nobody',
    modals: 'would could might may should must if',
    futures: 'will shall',
    conditions: 'if unless',
    refusals: 'refused refuses refusing declined declines failed fails unable unwilling reluctant',
    prospects: 'expected expects likely due set going about scheduled plans planned planning',
    denials: 'deny denie refut disput disavow',
  },
  fr: {
    negations: 'pas jamais guère',
    modals: 'aurait auraient pourrait pourraient devrait devraient si',
    futures: 'va vont',
    conditions: 'si',
    denials: 'nie nié démen conteste contesté réfut',
  },
  de: {
    negations: 'nicht nie niemals kein keiner niemand',
    modals: 'würde würden könnte könnten sollte sollten dürfte',
    futures: 'wird werden',
    conditions: 'wenn falls',
    denials: 'bestritt bestreite dementier leugne',
  },
  es: {
    negations: 'no nunca jamás',
    modals: 'habría habrían podría podrían debería',
    futures: 'va van',
    conditions: 'si',
    denials: 'nega negó niega desm',
  },
  ru: {
    negations: 'не никогда',
    modals: 'бы мог могла могли если',
    futures: 'будет будут',
    conditions: 'если',
    denials: 'отриц опровер',
  },
  hy: { negations: 'չի չեն երբեք', modals: 'կարող եթե', futures: 'պիտի', conditions: 'եթե', denials: 'հերք ժխտ' },
  fa: { negations: 'نه هرگز', modals: 'شاید اگر', futures: 'خواهد خواهند', conditions: 'اگر', denials: 'تکذیب' },
};

const made = new Map<string, ReportTone>();

function listed(words = ''): ReadonlySet<string> {
  return new Set(words.split(/\s+/u).filter((word) => word !== ''));
}

const NOTHING: Listed = { negations: '', modals: '', futures: '' };

/** The words of a language (BCP 47 primary); none but the outlets where it has no list. */
export function reportTone(language: string): ReportTone {
  const known = made.get(language);
  if (known !== undefined) return known;
  const { denials, ...lists } = TONES[language] ?? NOTHING;
  const tone = {
    negations: listed(lists.negations),
    modals: listed(lists.modals),
    futures: listed(lists.futures),
    conditions: listed(lists.conditions),
    refusals: listed(lists.refusals),
    prospects: listed(lists.prospects),
    denials: [...listed(denials)],
    outlets: OUTLETS,
  };
  made.set(language, tone);
  return tone;
}
