import type { LanguagePack } from '../language-pack';

export const french: LanguagePack = {
  language: 'fr',
  speech: `peut_on_lire peut_on_y_lire lit_on est_il_écrit fait_valoir faisait_valoir font_valoir soupire soupirait réagit réagissait précise sourit dire dit disait disent
    diront affirmer affirme affirment affirmait affirmé ajouter ajoute ajoutent ajoutait ajouté annoncer annonce
    annoncent annonçait annoncé assurer assure assurent assurait assuré déclarer déclare déclarent déclarait déclaré
    demander demande demandent demandait demandé expliquer explique expliquent expliquait expliqué indiquer indique
    indiquent indiquait indiqué insister insiste insistent insistait insisté lancer lance lancent lançait lancé
    préciser précisent précisait précisé promettre promet promettent promettait promis rappeler rappelle rappellent
    rappelait rappelé répéter répète répètent répété répliquer réplique répliquent répliqué répondre répond répondent
    répondait répondu rétorquer rétorque rétorqué soutenir soutient soutiennent soutenait soutenu souligner souligne
    soulignent soulignait souligné suggérer suggère suggéré raconter raconte racontent racontait raconté reconnaître
    reconnaît reconnu avertir avertit averti confier confie confié conclure conclut conclu confirmer confirme
    confirment confirmé dénoncer dénonce dénoncé regretter regrette regrettent regretté prévenir prévient prévenu
    s_indigne indigné s_exclame exclamé s_insurge martèle martelé plaide plaidé poursuit poursuivi renchérit
    s_interroge s_inquiète s_étonne ironise note noté observe observé relève relevé commente commenté détaille
    détaillé admet admis avance avancé prétend prétendu jure juré tonne tranche tranché réagi réclame réclamé témoigne
    témoigné résume résumé salue salué tempère nuance affirmaient affirma affirmèrent affirmant ajoutaient ajouta
    ajoutèrent ajoutant annonçaient annonça annoncèrent annonçant assuraient assura assurèrent assurant déclaraient
    déclara déclarèrent déclarant demandaient demanda demandèrent demandant expliquaient expliqua expliquèrent
    expliquant indiquaient indiqua indiquèrent indiquant insistaient insista insistèrent insistant lançaient lança
    lancèrent lançant précisaient précisa précisèrent précisant rappelaient rappela rappelèrent rappelant répétait
    répétaient répéta répétèrent répétant répliquait répliquaient répliqua répliquèrent répliquant racontaient raconta
    racontèrent racontant confient confiait confiaient confia confièrent confiant confirmait confirmaient confirma
    confirmèrent confirmant dénoncent dénonçait dénonçaient dénonça dénoncèrent dénonçant regrettait regrettaient
    regretta regrettèrent regrettant commenter commentent commentait commentaient commenta commentèrent commentant
    détailler détaillent détaillait détaillaient détailla détaillèrent détaillant avancer avancent avançait avançaient
    avança avancèrent avançant jurer jurent jurait juraient jura jurèrent jurant tonner tonnent tonnait tonnaient
    tonna tonnèrent tonné tonnant trancher tranchent tranchait tranchaient trancha tranchèrent tranchant réclamer
    réclament réclamait réclamaient réclama réclamèrent réclamant témoigner témoignent témoignait témoignaient
    témoigna témoignèrent témoignant résumer résument résumait résumaient résuma résumèrent résumant saluer saluent
    saluait saluaient salua saluèrent saluant tempérer tempèrent tempérait tempéraient tempéra tempérèrent tempéré
    tempérant nuancer nuancent nuançait nuançaient nuança nuancèrent nuancé nuançant soulignaient souligna
    soulignèrent soulignant suggèrent suggérait suggéraient suggéra suggérèrent suggérant marteler martèlent martelait
    martelaient martela martelèrent martelant plaider plaident plaidait plaidaient plaida plaidèrent plaidant ironiser
    ironisent ironisait ironisaient ironisa ironisèrent ironisé ironisant noter notent notait notaient nota notèrent
    notant observer observent observait observaient observa observèrent observant relever relèvent relevait relevaient
    releva relevèrent relevant constater constate constatent constatait constataient constata constatèrent constaté
    constatant clamer clame clament clamait clamaient clama clamèrent clamé clamant marmonner marmonne marmonnent
    marmonnait marmonnaient marmonna marmonnèrent marmonné marmonnant murmurer murmure murmurent murmurait murmuraient
    murmura murmurèrent murmuré murmurant soupirer soupirent soupiraient soupira soupirèrent soupiré soupirant crier
    crie crient criait criaient cria crièrent crié criant hurler hurle hurlent hurlait hurlaient hurla hurlèrent hurlé
    hurlant glisser glisse glissent glissait glissaient glissa glissèrent glissé glissant argumenter argumente
    argumentent argumentait argumentaient argumenta argumentèrent argumenté argumentant objecter objecte objectent
    objectait objectaient objecta objectèrent objecté objectant rassurer rassure rassurent rassurait rassuraient
    rassura rassurèrent rassuré marquer marque marquent marquait marquaient marqua marquèrent marqué
    marquant expliciter explicite explicitent explicitait explicitaient explicita explicitèrent explicité explicitant
    rapporter rapporte rapportent rapportait rapportaient rapporta rapportèrent rapporté rapportant signaler signale
    signalent signalait signalaient signala signalèrent signalé signalant alerter alerte alertent alertait alertaient
    alerta alertèrent alerté alertant conseiller conseille conseillent conseillait conseillaient conseilla
    conseillèrent conseillé conseillant recommander recommande recommandent recommandait recommandaient recommanda
    recommandèrent recommandé recommandant exiger exige exigent exigeait exigeaient exigea exigèrent exigé exigeant
    exhorter exhorte exhortent exhortait exhortaient exhorta exhortèrent exhorté exhortant accuser accuse accusent
    accusait accusaient accusa accusèrent accusé accusant critiquer critique critiquent critiquait critiquaient
    critiqua critiquèrent critiqué critiquant contester conteste contestent contestait contestaient contesta
    contestèrent contesté contestant nier nie nient niait niaient nia nièrent nié niant spéculer spécule spéculent
    spéculait spéculaient spécula spéculèrent spéculé spéculant pronostiquer pronostique pronostiquent pronostiquait
    pronostiquaient pronostiqua pronostiquèrent pronostiqué pronostiquant révéler révèle révèlent révélait révélaient
    révéla révélèrent révélé révélant dévoiler dévoile dévoilent dévoilait dévoilaient dévoila dévoilèrent dévoilé
    dévoilant avouer avoue avouent avouait avouaient avoua avouèrent avoué avouant concéder concède concèdent
    concédait concédaient concéda concédèrent concédé concédant certifier certifie certifient certifiait certifiaient
    certifia certifièrent certifié certifiant fulminer fulmine fulminent fulminait fulminaient fulmina fulminèrent
    fulminé fulminant pester peste pestent pestait pestaient pesta pestèrent pesté pestant railler raille raillent
    raillait raillaient railla raillèrent raillé raillant plaisanter plaisante plaisantent plaisantait plaisantaient
    plaisanta plaisantèrent plaisanté plaisantant balayer balaye balayent balayait balayaient balaya balayèrent balayé
    balayant s_indignent s_indignait s_indignaient s_indigna s_indignèrent indignée s_exclament s_exclamait
    s_exclamaient s_exclama s_exclamèrent exclamée s_étonnent s_étonnait s_étonnaient s_étonna s_étonnèrent étonné
    étonnée s_interrogent s_interrogeait s_interrogeaient s_interrogea s_interrogèrent interrogé interrogée
    s_inquiètent s_inquiétait s_inquiétaient s_inquiéta s_inquiétèrent inquiété inquiétée s_alarme s_alarment
    s_alarmait s_alarmaient s_alarma s_alarmèrent alarmé alarmée se_félicite se_félicitent se_félicitait
    se_félicitaient se_félicita se_félicitèrent félicité félicitée se_désole se_désolent se_désolait se_désolaient
    se_désola se_désolèrent désolé désolée informer informe informent informait informaient informa informèrent
    informé informant notifier notifie notifient notifiait notifiaient notifia notifièrent notifié notifiant
    revendiquer revendique revendiquent revendiquait revendiquaient revendiqua revendiquèrent revendiqué revendiquant
    proclamer proclame proclament proclamait proclamaient proclama proclamèrent proclamé proclamant postuler postule
    postulent postulait postulaient postula postulèrent postulé postulant analyser analyse analysent analysait
    analysaient analysa analysèrent analysé analysant évoquer évoque évoquent évoquait évoquaient évoqua évoquèrent
    évoqué évoquant qualifier qualifie qualifient qualifiait qualifiaient qualifia qualifièrent qualifié qualifiant
    traiter traite traitent traitait traitaient traita traitèrent traité traitant taxer taxe taxent taxait taxaient
    taxa taxèrent taxé taxant interroger interroge interrogent interrogeait interrogeaient interrogea interrogèrent
    interrogeant lâcher lâche lâchent lâchait lâchaient lâcha lâchèrent lâché lâchant préconiser préconise préconisent
    préconisait préconisaient préconisa préconisèrent préconisé préconisant disaient dirent disant dira répondaient
    répondit répondirent répondant rétorquent rétorquait rétorqua rétorquant promit promirent promettant soutint
    soutinrent soutenant reconnaissent reconnaissait reconnut reconnurent reconnaissant avertissent avertissait
    avertissant concluent concluait conclurent concluant préviennent prévenait prévint prévenant s_insurgent
    s_insurgeait insurgé insurgée poursuivent poursuivait poursuivit poursuivant renchérissait renchéri renchérissant
    admettre admettent admettait admit admettant prétendre prétendent prétendait prétendit prétendant réagissent
    souriait reprend reprenait reprit repris démentir dément démentent démentait démentit démenti se_réjouit
    se_réjouissait réjoui réjouie se_défend se_défendait défendu défend défendent convient convenait convenu décrire
    décrit décrivent décrivait fit_valoir fait_savoir font_savoir faisait_savoir fit_savoir fait_remarquer
    faisait_remarquer fait_observer fait_part_de laisse_entendre laissé_entendre laissait_entendre tient_à_préciser
    se_dit se_disent se_disait se_déclare se_déclarent se_déclarait se_montre prédit prédisent prédisait garantit
    garantissent garantissait garanti surenchérit enchaîne enchaînait enchaîné coupe_court s_emporte emporté emportée
    s_agace agacé agacée s_excuse excusé excusée s_offusque offusqué offusquée se_souvient se_souvenait se_rappelle
    se_plaint se_plaignait plaint plainte se_défendre s_insurger`,
  writing: `écrire écrit écrivent écrivait écrivit écrivant tweeter tweete tweeté publier publie publié poste posté`,
  thought: `estimer estime estiment estimait estimaient estima estimèrent estimé estimant penser pense pensent pensait pensaient
    pensa pensèrent pensé pensant juger juge jugent jugeait jugeaient jugea jugèrent jugé jugeant espérer espère
    espèrent espérait espéraient espéra espérèrent espéré espérant souhaiter souhaite souhaitent souhaitait
    souhaitaient souhaita souhaitèrent souhaité souhaitant considérer considère considèrent considérait considéraient
    considéra considérèrent considéré considérant redouter redoute redoutent redoutait redoutaient redouta redoutèrent
    redouté redoutant imaginer imagine imaginent imaginait imaginaient imagina imaginèrent imaginé imaginant supposer
    suppose supposent supposait supposaient supposa supposèrent supposé supposant préférer préfère préfèrent préférait
    préféraient préféra préférèrent préféré préférant croire croit croient croyait cru craindre craint craignent
    craignait se_dit_convaincu se_dit_convaincue`,
  ambiguous: `demande demandent lance lancent lançait lancé juge jugent soutient soutenu rappelle rappelé promis publie publié écrit
    annonce suggère conclu reconnu prévenu rapporte rapporté note avance plaide observe relève tranche réclame salue
    salué admis poursuit réagi lancer lançaient lança lancèrent lançant juger jugeait jugeaient jugea jugèrent jugé
    jugeant noter notent notait notaient nota notèrent noté notant observer observent observait observaient observa
    observèrent observé observant relever relèvent relevait relevaient releva relevèrent relevé relevant signaler
    signale signalent signalait signalaient signala signalèrent signalé signalant réclamer réclament réclamait
    réclamaient réclama réclamèrent réclamé réclamant saluer saluent saluait saluaient salua saluèrent saluant avancer
    avancent avançait avançaient avança avancèrent avancé avançant trancher tranchent tranchait tranchaient trancha
    tranchèrent tranché tranchant traiter traite traitent traitait traitaient traita traitèrent traité traitant taxer
    taxe taxent taxait taxaient taxa taxèrent taxé taxant qualifier qualifie qualifient qualifiait qualifiaient
    qualifia qualifièrent qualifié qualifiant évoquer évoque évoquent évoquait évoquaient évoqua évoquèrent évoqué
    évoquant accuser accuse accusent accusait accusaient accusa accusèrent accusé accusant critiquer critique
    critiquent critiquait critiquaient critiqua critiquèrent critiqué critiquant contester conteste contestent
    contestait contestaient contesta contestèrent contesté contestant exiger exige exigent exigeait exigeaient exigea
    exigèrent exigé exigeant analyser analyse analysent analysait analysaient analysa analysèrent analysé analysant
    marquer marque marquent marquait marquaient marqua marquèrent marqué marquant rapporter rapportent rapportait
    rapportaient rapporta rapportèrent rapportant glisser glisse glissent glissait glissaient glissa glissèrent glissé
    glissant imaginer imagine imaginent imaginait imaginaient imagina imaginèrent imaginé imaginant supposer suppose
    supposent supposait supposaient supposa supposèrent supposé supposant préférer préfère préfèrent préférait
    préféraient préféra préférèrent préféré préférant considérer considère considèrent considérait considéraient
    considéra considérèrent considéré considérant informer informe informent informait informaient informa informèrent
    informé informant balayer balaye balayent balayait balayaient balaya balayèrent balayé balayant alerter alerte
    alertent alertait alertaient alerta alertèrent alerté alertant rassurer rassure rassurent rassurait rassuraient
    rassura rassurèrent rassuré détailler détaille détaillent détaillait détaillaient détailla détaillèrent
    détaillé détaillant révéler révèle révèlent révélait révélaient révéla révélèrent révélé révélant dévoiler dévoile
    dévoilent dévoilait dévoilaient dévoila dévoilèrent dévoilé dévoilant recommander recommande recommandent
    recommandait recommandaient recommanda recommandèrent recommandé recommandant conseiller conseille conseillent
    conseillait conseillaient conseilla conseillèrent conseillé conseillant interroger interroge interrogent
    interrogeait interrogeaient interrogea interrogèrent interrogé interrogeant revendiquer revendique revendiquent
    revendiquait revendiquaient revendiqua revendiquèrent revendiqué revendiquant notifier notifie notifient notifiait
    notifiaient notifia notifièrent notifié notifiant lâcher lâche lâchent lâchait lâchaient lâcha lâchèrent lâché
    lâchant crier crie crient criait criaient cria crièrent crié criant souhaiter souhaite souhaitent souhaitait
    souhaitaient souhaita souhaitèrent souhaité souhaitant redouter redoute redoutent redoutait redoutaient redouta
    redoutèrent redouté redoutant espérer espère espèrent espérait espéraient espéra espérèrent espéré espérant décrit
    décrivent décrivait défend défendu défendent parle_de parle_d parlé_de parlé_d parlait_de parlait_d parlent_de
    parlent_d parlant_de parlant_d reprend repris reprit convient convenu plaint plainte sourit souriait garanti
    garantit poste posté appelle appelé surnommé surnomme se_dit se_disent se_disait se_déclare se_montre craint
    craignent reçu réjoui défendait`,
  addressed: '',
  accordingTo: `selon d_après au_dire_de aux_dires_de aux_dires_du de_l_avis_de de_l_avis_du de_l_avis_des à_en_croire aux_yeux_de
    aux_yeux_du aux_yeux_des selon_les_mots_de selon_les_mots_du selon_les_termes_de selon_les_termes_du de_l_aveu_de de_l_aveu_du
    suivant`,
  accordingAfter: '',
  conjunctions: 'que qu si',
  keptConjunctions: 'comment pourquoi combien',
  bareClause: 'never',
  between: `a ont avait avaient aurait est sont s se n ne pas jamais aussi également déjà encore toutefois cependant ensuite
    lui leur y en plus m me t te ai as avons avez avais`,
  farAuxiliaries: '',
  pronouns: 'il elle ils elles on je nous vous',
  articles: 'le la les l un une des',
  determiners: 'son sa ses leur leurs ce cet cette ces notre nos deux trois plusieurs',
  links: 'de du des d',
  prepositions: `à au aux en dans sur par pour avec sans sous chez vers après avant pendant depuis lors devant malgré contre entre
    durant parmi derrière auprès envers via dès outre face`,
  stops: `quand lorsque si mais ou où et donc car comme qui que qu dont hier aujourd_hui demain lundi mardi mercredi jeudi
    vendredi samedi dimanche ainsi aussi puis alors selon`,
  relatives: 'qui dont lequel laquelle où',
  documents: 'déclaration note entretien interview communiqué lettre rapport message tribune courriel tweet billet',
  asOpeners: 'comme',
  thatSaid: 'c_est_ce_qu c_est_ce_que',
  impersonal: 'peut_on_lire peut_on_y_lire lit_on est_il_écrit',
  sayingPlaces: 'à au aux chez auprès',
  infinitiveEndings: 'er ir re oir',
  dialogueDash: true,
  reportsInsideMarks: true,
  nested: 'anywhere',
  nobody: 'ce c cela ça personne rien nul',
  splitsWords: true,
};
