/** Words that tell whether something was really said, and who passes words on. Lower case. */
export interface ReportTone {
  readonly negations: ReadonlySet<string>;
  readonly modals: ReadonlySet<string>;
  readonly futures: ReadonlySet<string>;
  /** Agencies, broadcasters and platforms, by the first word of their names. */
  readonly outlets: ReadonlySet<string>;
}

interface Listed {
  readonly negations: string;
  readonly modals: string;
  readonly futures: string;
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
  },
  fr: {
    negations: 'pas jamais guère',
    modals: 'aurait auraient pourrait pourraient devrait devraient si',
    futures: 'va vont',
  },
  de: {
    negations: 'nicht nie niemals kein keiner niemand',
    modals: 'würde würden könnte könnten sollte sollten dürfte',
    futures: 'wird werden',
  },
  es: { negations: 'no nunca jamás', modals: 'habría habrían podría podrían debería', futures: 'va van' },
  ru: { negations: 'не никогда', modals: 'бы мог могла могли если', futures: 'будет будут' },
  hy: { negations: 'չի չեն երբեք', modals: 'կարող եթե', futures: 'պիտի' },
  fa: { negations: 'نه هرگز', modals: 'شاید اگر', futures: 'خواهد خواهند' },
};

const made = new Map<string, ReportTone>();

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u));
}

/** The words of a language (BCP 47 primary); none but the outlets where it has no list. */
export function reportTone(language: string): ReportTone {
  const known = made.get(language);
  if (known !== undefined) return known;
  const { negations = '', modals = '', futures = '' } = TONES[language] ?? {};
  const tone = { negations: listed(negations), modals: listed(modals), futures: listed(futures), outlets: OUTLETS };
  made.set(language, tone);
  return tone;
}
