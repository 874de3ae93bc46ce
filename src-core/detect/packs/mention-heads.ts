/** Nouns that tell how a speaker without a name is given. Lower case, in the forms in which they stand as a source. */
export interface MentionHeads {
  /** Texts that speak: `the report`. */
  readonly documents: string;
  /** Those who are given without a name on purpose, where nothing definite stands before them: `officials`, `a diplomat`. */
  readonly hidden: string;
  /** The same whatever stands before them: `sources`. */
  readonly alwaysHidden: string;
  /** Bodies, and several people as one. */
  readonly bodies: string;
  /** Articles that say that one is meant who is known: `the mayor`. */
  readonly definite: string;
}

/** By BCP 47 primary language. A language that is not here is given nothing. */
export const MENTION_HEADS: Readonly<Record<string, MentionHeads>> = {
  en: {
    documents: `report statement letter study survey poll memo audit paper communique communiqué document documents record records
      minutes complaint indictment filing lawsuit ruling law treaty bill note email e-mail emails transcript affidavit dossier
      census forecast article editorial book press-release release data figures statistics`,
    hidden: `official officials diplomat diplomats aide aides officer officers adviser advisers advisor advisors operative
      operatives executive executives lawmaker lawmakers staffer staffers strategist strategists`,
    alwaysHidden: 'source sources insider insiders whistleblower whistleblowers',
    bodies: `government ministry department police council committee commission company firm federation union agency bank court
      parliament senate congress cabinet board bureau authority authorities party office service services army military navy
      administration campaign team association institute university hospital charity group critics supporters residents
      neighbors neighbours opponents protesters organizers organisers economists analysts experts observers scientists
      researchers investigators prosecutors lawyers doctors families relatives witnesses locals voters workers staff people
      republicans democrats conservatives liberals lawmakers officials rebels activists campaigners leaders farmers parents
      teachers students fans colleagues historians environmentalists`,
    definite: 'the his her its their',
  },
  de: {
    documents: `bericht mitteilung erklärung brief schreiben studie umfrage gutachten protokoll papier dokument dokumente akten urteil
      gesetz entwurf vermerk stellungnahme anklage statistik prognose`,
    hidden: 'diplomat diplomaten beamter beamte mitarbeiter regierungsvertreter funktionär funktionäre abgeordneter',
    alwaysHidden:
      'insider insidern kreise kreisen quellen quelle regierungskreise regierungskreisen eingeweihte eingeweihten',
    bodies: `regierung ministerium innenministerium außenministerium polizei staatsanwaltschaft gericht partei gewerkschaft verband
      behörde behörden gemeinde stadt stadtverwaltung firma konzern unternehmen verein bank feuerwehr bundesregierung opposition
      kritiker anwohner forscher experten beobachter ermittler augenzeugen angehörige bewohner landwirte eltern ärzte zeugen`,
    definite: 'der die das dem den des',
  },
  fr: {
    documents:
      'communiqué rapport lettre étude sondage document documents note texte arrêt jugement enquête procès-verbal courrier',
    hidden:
      'responsable responsables diplomate diplomates fonctionnaire fonctionnaires conseiller conseillers cadre proche proches',
    alwaysHidden: 'source sources entourage',
    bodies: `gouvernement ministère police parquet tribunal mairie préfecture parti syndicat syndicats entreprise société direction
      association agence banque commission opposition habitants riverains experts chercheurs critiques témoins voisins
      manifestants grévistes autorités élus médecins parents`,
    definite: 'le la les l’ l',
  },
  es: {
    documents: 'comunicado informe carta estudio encuesta documento documentos nota texto fallo sentencia acta ley',
    hidden: 'funcionario funcionarios diplomático diplomáticos responsable asesor asesores cargo',
    alwaysHidden: 'fuente fuentes allegados',
    bodies: `gobierno ministerio policía fiscalía tribunal ayuntamiento partido sindicato sindicatos empresa compañía dirección
      asociación agencia banco comisión oposición vecinos expertos investigadores críticos testigos manifestantes autoridades
      trabajadores agricultores médicos`,
    definite: 'el la los las',
  },
  ru: {
    documents: 'заявление сообщение письмо доклад отчёт отчет документ документы исследование опрос закон',
    hidden: 'чиновник чиновники дипломат дипломаты чиновника дипломата',
    alwaysHidden: 'источник источники источника источников собеседник собеседники собеседника инсайдер',
    bodies: `правительство министерство полиция прокуратура суд партия профсоюз компания агентство банк администрация мэрия
      ведомство власти эксперты жители аналитики учёные ученые свидетели очевидцы критики активисты родственники`,
    definite: '',
  },
};
