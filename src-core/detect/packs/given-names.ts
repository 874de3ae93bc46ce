/** Common given names that tell whether a pronoun may mean their bearer; without accents, lower case. Names of both are left out. */
const MEN = `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald
  steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan
  stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose
  adam nathan henry douglas peter zachary kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin
  arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene
  vincent russell elijah louis bobby philip johnny barack bernie mike ted jim tim bill bob tom rick ben josh hans klaus karl
  heinz jurgen wolfgang gunter horst manfred uwe stefan thorsten frank-walter olaf friedrich helmut gerhard sebastian markus
  andreas martin matthias jens jorg ralf volker werner rainer dieter gunther gunter reiner detlef xaver oliver walther lothar
  norbert herbert hubert rudiger joachim jochen ulrich ulf udo bernd bernhard burkhard eckhard erich ernst ewald fritz georg
  gerd gottfried gregor guido harald hartmut heiko heino heribert holger ingo jan jorn jurg karl-heinz konrad kurt leopold
  ludwig lutz marco mario max moritz nils ole oskar otto philipp reinhard richard roland rolf rudolf ruprecht siegfried sigmar
  soren sven theo tilo tim timo tobias torsten veit viktor wilfried wilhelm winfried wolf wolfram edwin kevin valentin robin enno
  jean pierre michel jacques philippe bernard alain francois nicolas emmanuel gerard laurent olivier antoine luis carlos javier
  miguel antonio manuel francisco pedro jorge fernando pablo rafael gabriel ricardo vladimir sergey sergei dmitry dmitri ivan
  alexei aleksei nikolai mikhail boris yuri igor oleg viktor андрей сергеи сергей владимир дмитрии дмитрий иван алексеи алексей
  николаи николай михаил борис юрии юрий игорь олег виктор петр глеб антон аркадии аркадий семен`;
const WOMEN = `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley
  kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela
  shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather
  diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline
  martha gloria teresa ann sara madison frances kathryn janice jean alice abigail julia judy sophia grace denise amber doris
  marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary ivanka melania
  kellyanne elizabeth nikki jane kate anne angela anja anke annette antje astrid barbara bettina brigitta christa christiane
  claudia cordula cornelia doris dorothea edith elfriede elisabeth elke erika erna esther eva franziska frauke gerda gertrud gisela
  greta gudrun hanna hannelore heide heidemarie helga henriette hildegard ilse inge ingeborg ingrid irene iris jana jutta karin
  karola katharina kathrin katja katrin kerstin klara kristin kristina lena lieselotte luise manuela margarete margot marianne
  marion marlene martina mechthild nadine paula regina rita rosemarie roswitha ruth sabrina sigrid silke sonja stefanie susanne
  sybille tanja ulrike ute uta vera veronika waltraud walburga zita ursula renate sabine monika petra claudia birgit gabriele heike silvia annalena
  nathalie isabelle sylvie brigitte valerie segolene marine rosa carmen ana isabel dolores pilar lucia elena irina olga svetlana
  natalia tatiana ekaterina anastasia ольга ирина елена светлана наталья татьяна екатерина анна мария тамара зоя людмила`;

const men = new Set(MEN.split(/\s+/u));
const women = new Set(WOMEN.split(/\s+/u));

/** `he` or `she` for a given name without accents and in lower case; null where it tells nothing or both. */
export function genderOfGivenName(name: string): 'he' | 'she' | null {
  if (men.has(name) === women.has(name)) return null;
  return men.has(name) ? 'he' : 'she';
}
