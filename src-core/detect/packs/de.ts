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
    klagte klagt schätzen schätzt schätzte schätzten geschätzt rechnet rechnete mutmaßte mutmaßt lobte stellte_klar stellt_klar kommentierte kommentiert sagte_aus bekräftigte bekräftigt beklagte beklagt
    bemängelte bemängelt bezweifelte hob_hervor führte_aus führt_aus gab_bekannt gibt_bekannt gab_an gibt_an gestand gesteht
    konstatierte resümierte scherzte schilderte schildert schimpfte unterstreicht urteilte verlangte verlangt vermutete
    vermutet verriet verrät verteidigte verwies verweist versicherten warf_vor wirft_vor wies_zurück weist_zurück
    zeigte_sich appellierte appelliert dementierte dementiert drohte droht plädierte plädiert freute_sich ankündigte
    mitteilte hinzufügte unterstrichen erläuterte erläutert erinnerte erinnert folgerte gab_zu gibt_zu beschwerte_sich
    zitierte zitiert prognostizierte lautete lautet legte_nach setzte_hinzu tönte jubelte bilanzierte monierte`,
  writing: 'schreiben schreibt schrieb schrieben geschrieben twittert twitterte',
  thought:
    'meinen meint meinte meinten glauben glaubt glaubte hoffen hofft hoffte denken denkt dachte befürchtet befürchtete',
  ambiguous: `sprach_von spricht_von sprechen_von sprachen_von gesprochen warf wirft warfen rechnet rechnete nannte nennt bezeichnete bezeichnet fordert forderte kritisierte lobte teilte teilten fügte fügten kündigte räumte
    rief riefen äußerte begründete meint fragte widersprach hofft erinnerte
    verwies verweist verteidigte verlangte droht drohte zitiert zitierte lautete lautet schilderte`,
  addressed: '',
  accordingTo: `laut den_worten_nach nach_worten_von nach_informationen_von nach_informationen_der nach_meinung_von nach_auskunft_von nach_auskunft_der nach_angaben_von nach_angaben_des nach_angaben_der nach_den_worten_von nach_ansicht_von nach_aussage_von
    nach_einschätzung_von`,
  accordingAfter: 'zufolge',
  conjunctions: 'dass daß ob',
  keptConjunctions: '',
  bareClause: 'after-comma',
  between: `hat haben hatte hatten habe ist war auch noch nicht nie bereits schon später dann zudem außerdem jedoch aber weiter
    gestern heute damals am sich`,
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
