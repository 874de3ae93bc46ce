import type { LanguagePack } from '../language-pack';

export const spanish: LanguagePack = {
  language: 'es',
  speech: `decir dice dicen dijo dijeron decía dicho afirmar afirma afirman afirmó afirmaron afirmado anunciar anuncia anunció
    anunciaron anunciado añadir añade añaden añadió añadieron asegurar asegura aseguran aseguró aseguraron asegurado comentar
    comenta comentó contestar contesta contestó explicar explica explican explicó explicaron explicado exclamar exclamó
    preguntar pregunta preguntó prometer promete prometió prometido recordar recuerda recordó declarar declara declaró
    declararon declarado señalar señala señalan señaló señalaron señalado indicar indica indicó indicaron indicado sostener
    sostiene sostuvo manifestar manifiesta manifestó agregar agrega agregó agregaron advertir advierte advirtió advertido
    admitir admite admitió negar niega negó denunciar denuncia denunció insistir insiste insistió confirmar confirma confirmó
    reconocer reconoce reconoció subrayar subraya subrayó responder responde respondió replicar replicó reclamó contó cuenta
    relató lamentó lamenta apuntó apunta reiteró precisó matizó quejó queja zanjó
    ironizó opinó opina alertó alerta aclaró aclara argumentó argumenta defendió defiende destacó destaca detalló dictaminó
    enfatizó exigió exige expresó expresa expuso informó informa justificó mencionó pidió pide planteó pronosticó propuso
    proclamó puntualizó razonó recalcó recalca rechazó remachó sentenció sugirió sugiere testificó valoró`,
  writing: 'escribir escribe escriben escribió escribieron escrito tuiteó publicó',
  thought:
    'creer cree creen creía considerar considera consideran consideró pensar piensa estimar estima espera temía teme',
  ambiguous: `anuncia pregunta recuerda recordó señala indica cuenta contó espera apunta publicó promete prometió considera
    considera niega negó denuncia declara escrito calificó llamó tildó defiende destaca exige
    pide pidió informa informó rechazó propuso`,
  addressed: '',
  accordingTo: 'según de_acuerdo_con a_juicio_de en_palabras_de en_opinión_de',
  accordingAfter: '',
  conjunctions: 'que si',
  keptConjunctions: '',
  bareClause: 'never',
  between: 'ha han había habían no nunca también ya aún todavía después luego además incluso le les se lo me nos',
  farAuxiliaries: '',
  pronouns: 'él ella ellos ellas yo nosotros usted ustedes',
  articles: 'el la los las un una unos unas',
  determiners: 'su sus este esta estos estas ese esa nuestro nuestra dos tres varios varias',
  links: 'de del',
  prepositions: 'a al en con por para sin sobre tras desde hasta entre ante bajo contra durante',
  stops: `cuando mientras si pero o u y e porque aunque como que quien quienes donde ayer hoy mañana lunes martes miércoles
    jueves viernes sábado domingo según también entonces luego después`,
  relatives: 'que quien quienes cuyo cuya donde',
  documents: 'comunicado carta informe mensaje tuit nota artículo correo',
  splitsWords: false,
};
