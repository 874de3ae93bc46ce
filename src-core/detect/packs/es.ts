import type { LanguagePack } from '../language-pack';

export const spanish: LanguagePack = {
  language: 'es',
  speech: `se_lee se_puede_leer puede_leerse decir dice dicen dijo dijeron decía dicho afirmar afirma afirman afirmó afirmaron afirmado anunciar anuncia anunció
    anunciaron anunciado añadir añade añaden añadió añadieron asegurar asegura aseguran aseguró aseguraron asegurado
    comentar comenta comentó contestar contesta contestó explicar explica explican explicó explicaron explicado
    exclamar exclamó preguntar pregunta preguntó prometer promete prometió prometido recordar recuerda recordó
    declarar declara declaró declararon declarado señalar señala señalan señaló señalaron señalado indicar indica
    indicó indicaron indicado sostener sostiene sostuvo manifestar manifiesta manifestó agregar agrega agregó
    agregaron advertir advierte advirtió advertido admitir admite admitió negar niega negó denunciar denuncia denunció
    insistir insiste insistió confirmar confirma confirmó reconocer reconoce reconoció subrayar subraya subrayó
    responder responde respondió replicar replicó reclamó contó cuenta relató lamentó lamenta apuntó apunta reiteró
    precisó matizó quejó queja zanjó ironizó opinó opina alertó alerta aclaró aclara argumentó argumenta defendió
    defiende destacó destaca detalló dictaminó enfatizó exigió exige expresó expresa expuso informó informa justificó
    mencionó pidió pide planteó pronosticó propuso proclamó puntualizó razonó recalcó recalca rechazó remachó
    sentenció sugirió sugiere testificó valoró afirmaba afirmaban afirmando anuncian anunciaba anunciaban anunciando
    aseguraba aseguraban asegurando comentan comentaron comentaba comentaban comentado comentando contestan
    contestaron contestaba contestaban contestado contestando explicaba explicaban explicando exclama exclaman
    exclamaron exclamaba exclamaban exclamado exclamando preguntan preguntaron preguntaba preguntaban preguntado
    preguntando declaran declaraba declaraban declarando señalaba señalaban señalando indican indicaba indicaban
    indicando denuncian denunciaron denunciaba denunciaban denunciado denunciando confirman confirmaron confirmaba
    confirmaban confirmado confirmando subrayan subrayaron subrayaba subrayaban subrayado subrayando replica replican
    replicaron replicaba replicaban replicado replicando reclamar reclama reclaman reclamaron reclamaba reclamaban
    reclamado reclamando relatar relata relatan relataron relataba relataban relatado relatando lamentar lamentan
    lamentaron lamentaba lamentaban lamentado lamentando apuntar apuntan apuntaron apuntaba apuntaban apuntado
    apuntando reiterar reitera reiteran reiteraron reiteraba reiteraban reiterado reiterando precisar precisa precisan
    precisaron precisaba precisaban precisado precisando matizar matiza matizan matizaron matizaba matizaban matizado
    matizando quejar quejan quejaron quejaba quejaban quejado quejando zanjar zanja zanjan zanjaron zanjaba zanjaban
    zanjado zanjando ironizar ironiza ironizan ironizaron ironizaba ironizaban ironizado ironizando opinar opinan
    opinaron opinaba opinaban opinado opinando alertar alertan alertaron alertaba alertaban alertado alertando aclarar
    aclaran aclararon aclaraba aclaraban aclarado aclarando argumentar argumentan argumentaron argumentaba
    argumentaban argumentado argumentando destacar destacan destacaron destacaba destacaban destacado destacando
    detallar detalla detallan detallaron detallaba detallaban detallado detallando enfatizar enfatiza enfatizan
    enfatizaron enfatizaba enfatizaban enfatizado enfatizando expresar expresan expresaron expresaba expresaban
    expresado expresando informar informan informaron informaba informaban informado informando justificar justifica
    justifican justificaron justificaba justificaban justificado justificando mencionar menciona mencionan mencionaron
    mencionaba mencionaban mencionado mencionando pronosticar pronostica pronostican pronosticaron pronosticaba
    pronosticaban pronosticado pronosticando proclamar proclama proclaman proclamaron proclamaba proclamaban
    proclamado proclamando puntualizar puntualiza puntualizan puntualizaron puntualizaba puntualizaban puntualizado
    puntualizando razonar razona razonan razonaron razonaba razonaban razonado razonando recalcar recalcan recalcaron
    recalcaba recalcaban recalcado recalcando rechazar rechaza rechazan rechazaron rechazaba rechazaban rechazado
    rechazando remachar remacha remachan remacharon remachaba remachaban remachado remachando sentenciar sentencia
    sentencian sentenciaron sentenciaba sentenciaban sentenciado sentenciando testificar testifica testifican
    testificaron testificaba testificaban testificado testificando valorar valora valoran valoraron valoraba valoraban
    valorado valorando alegar alega alegan alegó alegaron alegaba alegaban alegado alegando criticar critica critican
    criticó criticaron criticaba criticaban criticado criticando cuestionar cuestiona cuestionan cuestionó
    cuestionaron cuestionaba cuestionaban cuestionado cuestionando celebrar celebra celebran celebró celebraron
    celebraba celebraban celebrado celebrando revelar revela revelan reveló revelaron revelaba revelaban revelado
    revelando acusar acusa acusan acusó acusaron acusaba acusaban acusado acusando avisar avisa avisan avisó avisaron
    avisaba avisaban avisado avisando adelantar adelanta adelantan adelantó adelantaron adelantaba adelantaban
    adelantado adelantando agregan agregaba agregaban agregado agregando apostillar apostilla apostillan apostilló
    apostillaron apostillaba apostillaban apostillado apostillando apelar apela apelan apeló apelaron apelaba apelaban
    apelado apelando insinuar insinua insinuan insinuó insinuaron insinuaba insinuaban insinuado insinuando bromear
    bromea bromean bromeó bromearon bromeaba bromeaban bromeado bromeando gritar grita gritan gritó gritaron gritaba
    gritaban gritado gritando susurrar susurra susurran susurró susurraron susurraba susurraban susurrado susurrando
    observar observa observan observó observaron observaba observaban observado observando constatar constata
    constatan constató constataron constataba constataban constatado constatando vaticinar vaticina vaticinan vaticinó
    vaticinaron vaticinaba vaticinaban vaticinado vaticinando augurar augura auguran auguró auguraron auguraba
    auguraban augurado augurando especular especula especulan especuló especularon especulaba especulaban especulado
    especulando elogiar elogia elogian elogió elogiaron elogiaba elogiaban elogiado elogiando alabar alaba alaban
    alabó alabaron alababa alababan alabado alabando calificar califica califican calificó calificaron calificaba
    calificaban calificado calificando tildar tilda tildan tildó tildaron tildaba tildaban tildado tildando tachar
    tacha tachan tachó tacharon tachaba tachaban tachado tachando bautizar bautiza bautizan bautizó bautizaron
    bautizaba bautizaban bautizado bautizando notificar notifica notifican notificó notificaron notificaba notificaban
    notificado notificando comunicar comunica comunican comunicó comunicaron comunicaba comunicaban comunicado
    comunicando reflexionar reflexiona reflexionan reflexionó reflexionaron reflexionaba reflexionaban reflexionado
    reflexionando desvelar desvela desvelan desveló desvelaron desvelaba desvelaban desvelado desvelando lanzar lanza
    lanzan lanzó lanzaron lanzaba lanzaban lanzado lanzando concretar concreta concretan concretó concretaron
    concretaba concretaban concretado concretando rematar remata rematan remató remataron remataba remataban rematado
    rematando espetar espeta espetan espetó espetaron espetaba espetaban espetado espetando protestar protesta
    protestan protestó protestaron protestaba protestaban protestado protestando suplicar suplica suplican suplicó
    suplicaron suplicaba suplicaban suplicado suplicando implorar implora imploran imploró imploraron imploraba
    imploraban implorado implorando garantizar garantiza garantizan garantizó garantizaron garantizaba garantizaban
    garantizado garantizando certificar certifica certifican certificó certificaron certificaba certificaban
    certificado certificando ratificar ratifica ratifican ratificó ratificaron ratificaba ratificaban ratificado
    ratificando respaldar respalda respaldan respaldó respaldaron respaldaba respaldaban respaldado respaldando
    manifiestan manifestaron manifestaba manifestaban manifestado manifestando confesar confiesa confiesan confesó
    confesaron confesaba confesaban confesado confesando recomendar recomienda recomiendan recomendó recomendaron
    recomendaba recomendaban recomendado recomendando recuerdan recordaron recordaba recordaban recordado recordando
    contar cuentan contaron contaba contaban contado contando niegan negaron negaba negaban negado negando soltar
    suelta sueltan soltó soltaron soltaba soltaban soltado soltando decían diciendo dirá añadía añadido añadiendo
    admiten admitieron admitía admitido admitiendo insisten insistieron insistía insistido insistiendo reconocen
    reconocieron reconocía reconocido reconociendo responden respondieron respondía respondido respondiendo prometen
    prometieron prometía prometiendo advierten advirtieron advertía advirtiendo sostienen sostuvieron sostenía
    sostenido sosteniendo mantiene mantienen mantuvo mantuvieron mantenía defender defienden defendieron defendía
    defendido defendiendo exigir exigen exigieron exigía exigido exigiendo exponer expone exponen expusieron exponía
    expuesto pedir piden pidieron pedía pedido pidiendo plantear plantea plantean plantearon planteaba planteado
    planteando proponer propone proponen propusieron proponía propuesto sugerir sugieren sugirieron sugería sugerido
    sugiriendo desmentir desmiente desmienten desmintió desmintieron desmentido resumir resume resumió resumía
    resumido concluir concluye concluyen concluyó concluyeron concluía concluido aducir aduce adujo prever prevé
    prevén previó predecir predice predijo repetir repite repiten repitió repetía repetido discutir discrepa discrepó
    concede concedió arguye arguyó hizo_saber hace_saber han_hecho_saber dio_a_conocer da_a_conocer dejó_claro
    deja_claro ha_dejado_claro puso_de_manifiesto se_pregunta se_preguntó se_quejó se_queja se_mostró se_muestra
    se_mostraron se_defendió se_lamentó se_lamenta`,
  writing: 'escribir escribe escriben escribió escribieron escrito tuiteó publicó',
  thought: `considerar considera consideran consideró consideraron consideraba consideraban considerado considerando esperar
    espera esperan esperó esperaron esperaba esperaban esperado esperando estimar estima estiman estimó estimaron
    estimaba estimaban estimado estimando dudar duda dudan dudó dudaron dudaba dudaban dudado dudando sospechar
    sospecha sospechan sospechó sospecharon sospechaba sospechaban sospechado sospechando pensar piensa piensan pensó
    pensaron pensaba pensaban pensado pensando creer cree creen creyó creía creído temer teme temen temía temió confía
    confían confió`,
  ambiguous: `anuncia pregunta recuerda recordó señala indica cuenta contó espera apunta publicó promete prometió considera niega
    negó denuncia declara escrito calificó llamó tildó defiende destaca exige pide pidió informa informó rechazó
    propuso señalar señalan señaló señalaron señalaba señalaban señalado señalando indicar indican indicó indicaron
    indicaba indicaban indicado indicando apuntar apuntan apuntó apuntaron apuntaba apuntaban apuntado apuntando
    rechazar rechaza rechazan rechazaron rechazaba rechazaban rechazado rechazando destacar destacan destacó
    destacaron destacaba destacaban destacado destacando informar informan informaron informaba informaban informado
    informando expresar expresa expresan expresó expresaron expresaba expresaban expresado expresando justificar
    justifica justifican justificó justificaron justificaba justificaban justificado justificando mencionar menciona
    mencionan mencionó mencionaron mencionaba mencionaban mencionado mencionando valorar valora valoran valoró
    valoraron valoraba valoraban valorado valorando criticar critica critican criticó criticaron criticaba criticaban
    criticado criticando cuestionar cuestiona cuestionan cuestionó cuestionaron cuestionaba cuestionaban cuestionado
    cuestionando celebrar celebra celebran celebró celebraron celebraba celebraban celebrado celebrando acusar acusa
    acusan acusó acusaron acusaba acusaban acusado acusando elogiar elogia elogian elogió elogiaron elogiaba elogiaban
    elogiado elogiando alabar alaba alaban alabó alabaron alababa alababan alabado alabando calificar califica
    califican calificaron calificaba calificaban calificado calificando tildar tilda tildan tildaron tildaba tildaban
    tildado tildando tachar tacha tachan tachó tacharon tachaba tachaban tachado tachando bautizar bautiza bautizan
    bautizó bautizaron bautizaba bautizaban bautizado bautizando observar observa observan observó observaron
    observaba observaban observado observando avisar avisa avisan avisó avisaron avisaba avisaban avisado avisando
    notificar notifica notifican notificó notificaron notificaba notificaban notificado notificando comunicar comunica
    comunican comunicó comunicaron comunicaba comunicaban comunicado comunicando adelantar adelanta adelantan adelantó
    adelantaron adelantaba adelantaban adelantado adelantando lanzar lanza lanzan lanzó lanzaron lanzaba lanzaban
    lanzado lanzando rematar remata rematan remató remataron remataba remataban rematado rematando protestar protesta
    protestan protestó protestaron protestaba protestaban protestado protestando garantizar garantiza garantizan
    garantizó garantizaron garantizaba garantizaban garantizado garantizando certificar certifica certifican certificó
    certificaron certificaba certificaban certificado certificando ratificar ratifica ratifican ratificó ratificaron
    ratificaba ratificaban ratificado ratificando respaldar respalda respaldan respaldó respaldaron respaldaba
    respaldaban respaldado respaldando recomendar recomenda recomendan recomendó recomendaron recomendaba recomendaban
    recomendado recomendando reclamar reclama reclaman reclamó reclamaron reclamaba reclamaban reclamado reclamando
    lamentar lamenta lamentan lamentó lamentaron lamentaba lamentaban lamentado lamentando considerar consideran
    consideró consideraron consideraba consideraban considerado considerando esperar esperan esperó esperaron esperaba
    esperaban esperado esperando estimar estima estiman estimó estimaron estimaba estimaban estimado estimando dudar
    duda dudan dudó dudaron dudaba dudaban dudado dudando avanzar avanza avanzan avanzó avanzaron avanzaba avanzaban
    avanzado avanzando revelar revela revelan reveló revelaron revelaba revelaban revelado revelando desvelar desvela
    desvelan desveló desvelaron desvelaba desvelaban desvelado desvelando ironizar ironiza ironizan ironizó ironizaron
    ironizaba ironizaban ironizado ironizando contar cuentan contaron contaba contaban contado contando negar niegan
    negaron negaba negaban negado negando soltar suelta sueltan soltó soltaron soltaba soltaban soltado soltando
    recordar recuerdan recordaron recordaba recordaban recordado recordando habló_de habla_de hablaron_de hablado_de
    hablaba_de llama llamaron llamado llamaba apodó piden pidieron pedía pedido propone defienden defendió defendido
    exigen exigió sugiere resume resumió mantiene mantuvo mantenía repite repitió prevé prevén concluye concluyó
    concede concedió confía discrepa temer teme temen expone expuso plantea planteó se_mostró se_muestra se_mostraron`,
  addressed: '',
  accordingTo: `según de_acuerdo_con a_juicio_de a_juicio_del en_palabras_de en_palabras_del en_opinión_de en_opinión_del a_ojos_de
    a_ojos_del al_decir_de a_decir_de`,
  accordingAfter: '',
  conjunctions: 'que si',
  keptConjunctions: 'cómo cuánto cuántos cuándo dónde quién qué',
  bareClause: 'never',
  between:
    'ha han había habían no nunca siempre también ya aún todavía después luego además incluso le les se lo me nos',
  farAuxiliaries: '',
  pronouns: 'él ella ellos ellas yo nosotros usted ustedes',
  articles: 'el la los las un una unos unas',
  determiners: 'su sus este esta estos estas ese esa nuestro nuestra dos tres varios varias',
  links: 'de del',
  prepositions: 'a al en con por para sin sobre tras desde hasta entre ante bajo contra durante',
  stops: `cuando mientras si pero o u y e porque aunque como que quien quienes donde ayer hoy mañana lunes martes miércoles
    jueves viernes sábado domingo según así también entonces luego después`,
  relatives: 'que quien quienes cuyo cuya donde',
  documents: 'entrevista nota declaración publicación comunicado carta informe mensaje tuit nota artículo correo',
  asOpeners: 'como según',
  thatSaid: 'así_lo',
  impersonal: 'se_lee se_puede_leer puede_leerse',
  infinitiveEndings: 'ar er ir',
  dropsSubjects: true,
  dialogueDash: true,
  reportsInsideMarks: true,
  nested: 'behind',
  nobody: 'eso esto ello nadie nada',
  splitsWords: false,
};
