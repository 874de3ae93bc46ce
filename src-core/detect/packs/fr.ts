import type { LanguagePack } from '../language-pack';

export const french: LanguagePack = {
  language: 'fr',
  speech: `fait_valoir faisait_valoir font_valoir soupire soupirait réagit réagissait précise sourit dire dit disait disent diront affirmer affirme affirment affirmait affirmé ajouter ajoute ajoutent ajoutait ajouté
    annoncer annonce annoncent annonçait annoncé assurer assure assurent assurait assuré déclarer déclare déclarent déclarait
    déclaré demander demande demandent demandait demandé expliquer explique expliquent expliquait expliqué indiquer indique
    indiquent indiquait indiqué insister insiste insistent insistait insisté lancer lance lancent lançait lancé préciser
    précise précisent précisait précisé promettre promet promettent promettait promis rappeler rappelle rappellent rappelait
    rappelé répéter répète répètent répété répliquer réplique répliquent répliqué répondre répond répondent répondait répondu
    rétorquer rétorque rétorqué soutenir soutient soutiennent soutenait soutenu souligner souligne soulignent soulignait
    souligné suggérer suggère suggéré raconter raconte racontent racontait raconté reconnaître reconnaît reconnu avertir
    avertit averti confier confie confié conclure conclut conclu confirmer confirme confirment confirmé dénoncer dénonce
    dénoncé regretter regrette regrettent regretté prévenir prévient prévenu s_indigne indigné s_exclame
    exclamé s_insurge martèle martelé plaide plaidé poursuit poursuivi renchérit s_interroge s_inquiète s_étonne ironise
    note noté observe observé relève relevé commente commenté détaille détaillé admet admis avance avancé prétend prétendu
    jure juré tonne tranche tranché réagit réagi réclame réclamé témoigne témoigné résume résumé salue salué tempère nuance`,
  writing: 'écrire écrit écrivent écrivait tweeter tweete tweeté publier publie publié',
  thought:
    'estimer estime estiment estimait estimé croire croit croient croyait penser pense pensent pensait juger juge jugent',
  ambiguous: `demande demandent lance lancent lançait lancé juge jugent soutient soutenu rappelle rappelé promis publie publié
    écrit annonce suggère conclu reconnu prévenu rapporte rapporté note avance plaide
    observe relève tranche réclame salue salué admis poursuit réagi`,
  addressed: '',
  accordingTo: 'selon d_après pour_sa_part_selon au_dire_de de_l_avis_de',
  accordingAfter: '',
  conjunctions: 'que qu',
  keptConjunctions: '',
  bareClause: 'never',
  between: `a ont avait avaient aurait est sont s se n ne pas jamais aussi également déjà encore toutefois cependant ensuite
    lui y en plus`,
  farAuxiliaries: '',
  pronouns: 'il elle ils elles on je nous vous',
  articles: 'le la les l un une des',
  determiners: 'son sa ses leur leurs ce cet cette ces notre nos deux trois plusieurs',
  links: 'de du des d',
  prepositions: 'à au aux en dans sur par pour avec sans sous chez vers après avant pendant depuis lors',
  stops: `quand lorsque si mais ou où et donc car comme qui que qu dont hier aujourd_hui demain lundi mardi mercredi jeudi
    vendredi samedi dimanche ainsi aussi puis alors selon`,
  relatives: 'qui dont lequel laquelle où',
  documents: 'communiqué lettre rapport message tribune courriel tweet billet',
  splitsWords: true,
};
