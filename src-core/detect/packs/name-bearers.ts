/** What bears a name that newspapers set in quotation marks (`der Sender „Nordwelle“`), by language; lower case. */
const NAME_BEARERS: Readonly<Record<string, string>> = {
  de: `zeitung tageszeitung wochenzeitung sonntagszeitung magazin nachrichtenmagazin wirtschaftsmagazin zeitschrift fachzeitschrift
    sender fernsehsender radiosender nachrichtensender agentur nachrichtenagentur blatt boulevardblatt portal onlineportal
    internetportal nachrichtenportal website partei firma unternehmen konzern gruppe band organisation hilfsorganisation
    umweltorganisation verein initiative bürgerinitiative bündnis stiftung gesellschaft rundfunkanstalt programm sendung`,
  fr: `journal quotidien hebdomadaire magazine chaîne radio agence revue site société entreprise association parti groupe fondation
    collectif mensuel`,
  es: `diario periódico revista cadena emisora agencia semanario portal empresa compañía asociación partido grupo fundación
    colectivo canal`,
  ru: `газета газеты газете газету агентство агентства агентству телеканал телеканала телеканалу канал канала издание издания изданию
    журнал журнала журналу компания компании компанию партия партии фонд фонда клуб клуба организация организации группа группы
    движение движения банк банка холдинг холдинга корпорация корпорации объединение объединения радио портал портала завод завода
    ооо оао ао пао зао нко сайт сайта ассоциация ассоциации`,
};

const listed = new Map(
  Object.entries(NAME_BEARERS).map(([language, words]) => [language, new Set(words.split(/\s+/u))] as const),
);

/** Whether the word (lower case) names a kind of thing whose own name may stand behind it in quotation marks. */
export function bearsName(language: string, word: string): boolean {
  const words = listed.get(language);
  return words !== undefined && (words.has(word) || words.has(word.replace(/e?s$/u, '')));
}
