import type { LanguagePack } from '../language-pack';

export const german: LanguagePack = {
  language: 'de',
  speech: `sagen sagt sagte sagten gesagt erklären erklärt erklärte erklärten teilte_mit teilt_mit mitgeteilt teilte teilten
    betonen betont betonte betonten kritisieren kritisiert kritisierte fordern fordert forderte gefordert berichten berichtet
    berichtete berichteten warnen warnt warnte warnten gewarnt fügte_hinzu fügt_hinzu hinzugefügt fügte fügten ergänzen
    ergänzt ergänzte antworten antwortet antwortete geantwortet behaupten behauptet behauptete behaupteten bestätigen
    bestätigt bestätigte kündigte_an kündigte angekündigt versichern versichert versicherte äußern äußert äußerte geäußert
    begründen begründet begründete entgegnen entgegnet entgegnete erwidern erwidert erwiderte rufen ruft rief riefen
    versprechen verspricht versprach versprochen räumte_ein räumte eingeräumt widersprach erzählen erzählt erzählte fragen
    fragt fragte gefragt hieß_es heißt_es verkünden verkündet verkündete unterstrich mahnte mahnt beteuerte beteuert
    klagte klagt lobte stellte_klar`,
  writing: 'schreiben schreibt schrieb schrieben geschrieben twittert twitterte',
  thought:
    'meinen meint meinte meinten glauben glaubt glaubte hoffen hofft hoffte denken denkt dachte befürchtet befürchtete',
  ambiguous: `nannte nennt bezeichnete bezeichnet fordert forderte kritisierte lobte teilte teilten fügte fügten kündigte räumte
    rief riefen äußerte begründete meint fragte widersprach hofft`,
  addressed: '',
  accordingTo: `laut nach_angaben_von nach_angaben_des nach_angaben_der nach_den_worten_von nach_ansicht_von nach_aussage_von
    nach_einschätzung_von`,
  accordingAfter: 'zufolge',
  conjunctions: 'dass daß ob',
  keptConjunctions: '',
  bareClause: 'after-comma',
  between: `hat haben hatte hatten habe ist war auch noch nicht nie bereits schon später dann zudem außerdem jedoch aber weiter
    gestern heute damals am`,
  farAuxiliaries: 'hat haben hatte hatten habe',
  pronouns: 'er sie es man wir ich ihr',
  articles: 'der die das den dem des ein eine einen einem einer eines',
  determiners: 'sein seine seiner ihre ihrer unser unsere dieser diese dieses zwei drei mehrere',
  links: 'von vom für des der',
  prepositions: 'in im an am auf aus bei mit nach zu zum zur über unter vor seit um gegen durch gegenüber',
  stops: `während als wenn weil aber oder und denn doch sondern gestern heute morgen montag dienstag mittwoch donnerstag freitag
    samstag sonntag auch noch nicht nur so wie dass ob dort hier dann dagegen daraufhin anschließend laut`,
  relatives: 'deren dessen welche welcher',
  documents: 'mitteilung erklärung brief bericht schreiben stellungnahme beitrag tweet mail',
  splitsWords: false,
};
