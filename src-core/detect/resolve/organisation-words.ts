const WHOLE =
  /^(?:ministry|department|authority|bureau|fund|museum|observatory|federation|alliance|coastguard|airlines|lines|newspaper|group|company|university|party|house|union|inc|ltd|corp|council|committee|commission|agency|association|institute|bank|police|office|press|news|times|court|senate|congress|parliament|nations|organization|organisation|foundation|centre|center|board|league|club|school|hospital|army|forces|states|kingdom|republic|street|city|county|service|dam|river|lake|airport|ministere|universite|societe|parti|ministerium|universitat|partei|gmbh|ag|verein|bund|tagblatt|zeitung|ministerio|universidad|partido|gobierno|observatorio|министерство|партия|университет|компания|власти)$/u;
/** German and Russian make one word of them: `Innenministerium`, `Гидрометцентр`. */
const ENDING =
  /(?:ministerium|behorde|verband|gesellschaft|gericht|partei|konzern|firma|unternehmen|gewerkschaft|zeitung|rundfunk|verein|kammer|bank|werke|anstalt|центр|центра|служба|службы|ведомство|агентство|министерство)s?$/u;

/** Whether a word, folded, makes a name that of an organisation or a place and of no person. */
export function isOrganisationWord(word: string): boolean {
  return WHOLE.test(word) || ENDING.test(word);
}
