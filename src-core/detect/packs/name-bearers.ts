/** What bears a name that newspapers set in quotation marks (`der Sender „Nordwelle“`), by language; lower case. */
const NAME_BEARERS: Readonly<Record<string, string>> = {
  de: `zeitung tageszeitung wochenzeitung sonntagszeitung magazin nachrichtenmagazin wirtschaftsmagazin zeitschrift fachzeitschrift
    sender fernsehsender radiosender nachrichtensender agentur nachrichtenagentur blatt boulevardblatt portal onlineportal
    internetportal nachrichtenportal website partei firma unternehmen konzern gruppe band organisation hilfsorganisation
    umweltorganisation verein initiative bürgerinitiative bündnis stiftung gesellschaft rundfunkanstalt programm sendung
    film spielfilm dokumentarfilm dokumentation kinofilm roman buch sachbuch theaterstück oper musical hörspiel serie fernsehserie reihe
    lied song album ausstellung projekt schiff frachter fähre kreuzer satellit sonde raumsonde`,
  fr: `journal quotidien hebdomadaire magazine chaîne radio agence revue site société entreprise association parti groupe fondation
    collectif mensuel`,
  es: `diario periódico revista cadena emisora agencia semanario portal empresa compañía asociación partido grupo fundación
    colectivo canal`,
  ru: `газета газеты газете газету агентство агентства агентству телеканал телеканала телеканалу канал канала издание издания изданию
    журнал журнала журналу компания компании компанию партия партии фонд фонда клуб клуба организация организации группа группы
    движение движения банк банка холдинг холдинга корпорация корпорации объединение объединения радио портал портала завод завода
    ооо оао ао пао зао нко сайт сайта ассоциация ассоциации риа иа тасс фильм фильма фильме роман романа романе книга книги книге
    статья статьи статье песня песни спектакль спектакля альбом альбома сериал сериала программа программы программе проект проекта
    проекте передача передачи передаче поезд поезда судно теплоход ракета ракеты`,
};

const SHORTEST_HEAD = 4;

const listed = new Map(
  Object.entries(NAME_BEARERS).map(([language, words]) => [language, new Set(words.split(/\s+/u))] as const),
);

/** Whether the word (lower case) names a kind of thing whose own name may stand behind it in quotation marks. */
export function bearsName(language: string, word: string): boolean {
  const words = listed.get(language);
  if (words === undefined) return false;
  const stem = word.replace(/e?s$/u, '');
  return words.has(word) || words.has(stem) || (language === 'de' && endsAsOne(stem, words));
}

/** German compounds: `Fachblatt`, `Jugendzeitschrift`. */
function endsAsOne(word: string, words: ReadonlySet<string>): boolean {
  for (let at = 2; at <= word.length - SHORTEST_HEAD; at += 1) if (words.has(word.slice(at))) return true;
  return false;
}
