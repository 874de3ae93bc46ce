import type { LanguagePack } from '../language-pack';

export const german: LanguagePack = {
  language: 'de',
  speech: `sagen sagt sagte sagten gesagt erklären erklärt erklärte erklärten teilte~mit teilten~mit teilt~mit teilen~mit mitteilt
    mitteilte mitteilten mitgeteilt betonen betont betonte betonten kritisieren kritisiert kritisierte kritisierten fordern
    fordert forderte forderten gefordert berichten berichtet berichtete berichteten melden meldet meldete meldeten gemeldet
    vermeldet vermeldete warnen warnt warnte warnten gewarnt fügte~hinzu fügten~hinzu fügt~hinzu fügen~hinzu hinzufügt
    hinzufügte hinzugefügt ergänzen ergänzt ergänzte ergänzten antworten antwortet antwortete antworteten geantwortet behaupten
    behauptet behauptete behaupteten bestätigen bestätigt bestätigte bestätigten kündigte~an kündigten~an kündigt~an kündigen~an
    ankündigt ankündigte ankündigten angekündigt versichern versichert versicherte versicherten äußern äußert äußerte äußerten
    geäußert begründen begründet begründete begründeten entgegnen entgegnet entgegnete entgegneten erwidern erwidert erwiderte
    erwiderten rufen ruft rief riefen gerufen versprechen verspricht versprach versprachen versprochen räumte~ein räumten~ein
    räumt~ein einräumte eingeräumt widerspricht widersprach widersprachen erzählen erzählt erzählte erzählten fragen fragt
    fragte fragten gefragt hieß_es heißt_es verkünden verkündet verkündete verkündeten unterstreicht unterstrich unterstrichen
    mahnt mahnte mahnten beteuert beteuerte beteuerten klagt klagte klagten beklagt beklagte beklagten schätzen schätzt schätzte
    schätzten geschätzt rechnet rechnete mutmaßt mutmaßte mutmaßten lobte stellte~klar stellt~klar stellten~klar klargestellt
    stellte~fest stellt~fest stellten~fest festgestellt kommentiert kommentierte kommentierten sagte~aus sagten~aus sagt~aus
    ausgesagt bekräftigt bekräftigte bekräftigten bemängelt bemängelte bemängelten bezweifelt bezweifelte hob~hervor hebt~hervor
    hoben~hervor hervorgehoben führte~aus führt~aus führten~aus ausgeführt gab~bekannt gibt~bekannt gaben~bekannt geben~bekannt
    bekanntgab bekanntgegeben bekannt_gegeben bekannt_gab gab~an gibt~an gaben~an geben~an angab gestand gesteht gestanden
    konstatiert konstatierte resümiert resümierte scherzt scherzte schildert schilderte schimpft schimpfte urteilt urteilte
    verlangt verlangte verlangten vermutet vermutete vermuteten verrät verriet verteidigte verweist verwies verwiesen wies~hin
    weist~hin wiesen~hin weisen~hin hinweist hinwies hingewiesen warf~vor wirft~vor warfen~vor werfen~vor vorwirft vorwarf
    vorgeworfen wies~zurück weist~zurück wiesen~zurück zurückwies zurückgewiesen zeigte_sich zeigten_sich zeigt_sich appelliert
    appellierte appellierten dementiert dementierte dementierten droht drohte drohten plädiert plädierte plädierten freute_sich
    erläutert erläuterte erläuterten erinnert erinnerte folgert folgerte gab~zu gibt~zu gaben~zu zugab zugegeben beschwerte_sich
    zitierte zitiert prognostiziert prognostizierte lautet lautete legte~nach legt~nach setzte~hinzu setzt~hinzu tönt tönte
    jubelt jubelte bilanziert bilanzierte moniert monierte merkte~an merkt~an merkten~an anmerkte angemerkt wandte~ein
    wendet~ein wandten~ein einwandte eingewandt wendete~ein fuhr~fort fährt~fort schlug~vor schlägt~vor schlugen~vor
    schlagen~vor vorschlug vorgeschlagen sagte~zu sicherte~zu sichert~zu zugesichert legte~dar legt~dar dargelegt stimmte~zu
    stimmten~zu pflichtete~bei pflichtet~bei hakte~nach spekuliert spekulierte spekulierten argumentiert argumentierte
    argumentierten bedauert bedauerte bedauerten bemerkt bemerkte bestreitet bestritt bestritten bittet bat baten gebeten
    charakterisiert charakterisierte empfiehlt empfahl empfahlen empfohlen erwähnt erwähnte kontert konterte konterten
    informiert informierte informierten insistiert insistierte beharrt beharrte offenbart offenbarte präzisiert präzisierte
    protestiert protestierte rät riet rieten schlussfolgert schlussfolgerte schwärmt schwärmte schwor schwört signalisiert
    signalisierte spottet spottete verlautet verlautete verneint verneinte verurteilt verurteilte verurteilten wiederholt
    wiederholte wünscht wünschte zweifelt bezifferte beziffert befand befanden beschreibt beschrieb beschrieben bekennt bekannte
    diagnostiziert diagnostizierte definiert flüsterte orakelte philosophierte polterte wetterte wettert ätzte lästerte
    frohlockte seufzte stöhnte murmelte brummte schrie rechtfertigte_sich rechtfertigt_sich verteidigte_sich wunderte_sich
    beschwert_sich freut_sich ärgerte_sich entschuldigte_sich aufgefordert fordert~auf forderte~auf forderten~auf rief~auf
    riefen~auf aufgerufen aufrief loben lobt lobten gelobt tadeln tadelt tadelte tadelten getadelt rügen rügt rügte rügten
    gerügt würdigen würdigt würdigte würdigten gewürdigt bewerten bewertet bewertete bewerteten beurteilen beurteilt beurteilte
    beurteilten begrüßen begrüßten befürworten befürwortet befürwortete befürworteten betiteln betitelt betitelten rätseln
    rätselt rätselte rätselten gerätselt höhnen höhnt höhnte höhnten gehöhnt witzeln witzelt witzelte witzelten gewitzelt unken
    unkt unkte unkten geunkt donnern donnert donnerte donnerten gedonnert zürnen zürnt zürnte zürnten gezürnt raunen raunt
    raunte raunten geraunt hauchen haucht hauchte hauchten gehaucht zischen zischt zischte zischten gezischt fauchen faucht
    fauchte fauchten gefaucht knurren knurrt knurrte knurrten geknurrt brüllen brüllt brüllte brüllten gebrüllt stammeln
    stammelt stammelte stammelten gestammelt stottern stottert stotterte stotterten gestottert jammern jammert jammerte
    jammerten gejammert flehen fleht flehte flehten gefleht grübeln grübelt grübelte grübelten gegrübelt sinnieren sinniert
    sinnierte sinnierten bejahen bejaht bejahte bejahten bezeugen bezeugt bezeugte bezeugten verlautbaren verlautbart
    verlautbarte verlautbarten proklamieren proklamiert proklamierte proklamierten postulieren postuliert postulierte
    postulierten skizzieren skizziert skizzierte skizzierten verdeutlichen verdeutlicht verdeutlichte verdeutlichten
    veranschaulichen veranschaulicht veranschaulichte veranschaulichten illustrieren illustriert illustrierte illustrierten
    ermahnen ermahnt ermahnte ermahnten ermuntern ermuntert ermunterte ermunterten verspotten verspottet verspottete
    verspotteten attackieren attackiert attackierte attackierten prophezeien prophezeit prophezeite prophezeiten orakeln orakelt
    orakelten georakelt präzisieren präzisierten relativieren relativiert relativierte relativierten thematisieren thematisiert
    thematisierte thematisierten interpretieren interpretiert interpretierte interpretierten analysieren analysiert analysierte
    analysierten argwöhnen argwöhnt argwöhnte argwöhnten geargwöhnt wähnen wähnt wähnte wähnten gewähnt bezichtigen bezichtigt
    bezichtigte bezichtigten beschuldigen beschuldigt beschuldigte beschuldigten verdächtigen verdächtigt verdächtigte
    verdächtigten kalkulieren kalkuliert kalkulierte kalkulierten taxieren taxiert taxierte taxierten veranschlagen veranschlagt
    veranschlagte veranschlagten motzen motzt motzte motzten gemotzt maulen mault maulte maulten gemault meckern meckert
    meckerte meckerten gemeckert klagen geklagt granteln grantelt grantelte grantelten gegrantelt kritteln krittelt krittelte
    krittelten gekrittelt lamentieren lamentiert lamentierte lamentierten bekunden bekundet bekundete bekundeten erinnern
    erinnerten plaudern plaudert plauderte plauderten geplaudert berichtigen berichtigt berichtigte berichtigten quittieren
    quittiert quittierte quittierten honorieren honoriert honorierte honorierten parieren pariert parierte parierten fabulieren
    fabuliert fabulierte fabulierten zetern zetert zeterte zeterten gezetert machte~deutlich macht~deutlich machten~deutlich
    machen~deutlich machte~geltend macht~geltend machten~geltend machen~geltend machte~klar macht~klar machten~klar machen~klar
    machte~öffentlich macht~öffentlich machten~öffentlich machen~öffentlich nahm~an nimmt~an nahmen~an nehmen~an nahm~stellung
    nimmt~stellung nahmen~stellung nehmen~stellung deutete~an deutet~an deuteten~an deuten~an legte~fest legt~fest legten~fest
    legen~fest lehnte~ab lehnt~ab lehnten~ab lehnen~ab hielt~fest hält~fest hielten~fest halten~fest hielt~entgegen
    hält~entgegen hielten~entgegen halten~entgegen hielt~dagegen hält~dagegen hielten~dagegen halten~dagegen gab~bedenken
    gibt~bedenken gaben~bedenken geben~bedenken gab~protokoll gibt~protokoll gaben~protokoll geben~protokoll gab~preis
    gibt~preis gaben~preis geben~preis brachte~ausdruck bringt~ausdruck brachten~ausdruck bringen~ausdruck brachte~punkt
    bringt~punkt brachten~punkt bringen~punkt stellte~aussicht stellt~aussicht stellten~aussicht stellen~aussicht stellte~frage
    stellt~frage stellten~frage stellen~frage stellte~infrage stellt~infrage stellten~infrage stellen~infrage prangerte~an
    prangert~an prangerten~an fasste~zusammen fasst~zusammen fassten~zusammen schätzte~ein schätzt~ein schätzten~ein
    setzte~dagegen setzt~dagegen zählte~auf zählt~auf tat~kund tut~kund rief~zu riefen~zu ruft~zu fragte~nach fragt~nach
    fragten~nach drückte~aus drückt~aus drückten~aus angenommen angedeutet festgelegt ausgeschlossen abgelehnt festgehalten
    entgegengehalten angeprangert zusammengefasst eingeschätzt deutlich_gemacht klargemacht klar_gemacht geltend_gemacht
    aufgezählt andeutete annahm festlegte ausschloss ablehnte festhielt klarmachte deutlich_machte klar_machte geltend_machte
    abgewiesen wies~ab weist~ab kommt_zu_dem_schluss kam_zu_dem_schluss kommen_zu_dem_schluss kamen_zu_dem_schluss
    kommt_zum_schluss kam_zum_schluss kommt_zu_dem_ergebnis kam_zu_dem_ergebnis kommen_zu_dem_ergebnis kamen_zu_dem_ergebnis
    zog_das_fazit zieht_das_fazit äußerte_die_hoffnung äußerte_den_verdacht äußerte_den_wunsch äußerte_die_befürchtung
    äußerten_die_hoffnung erhob_den_vorwurf erhoben_den_vorwurf stellte_die_forderung gab_sich gibt_sich gaben_sich
    gab_zu_protokoll ließ_durchblicken lässt_durchblicken ließ_mitteilen ließ_verlauten ließ_wissen ließ_ausrichten
    ließ_erklären lässt_wissen lässt_ausrichten sprach_sich spricht_sich wandte_sich bedankte_sich bedankt_sich erkundigte_sich
    erkundigt_sich mokierte_sich empörte_sich empört_sich wundert_sich ärgert_sich sorgt_sich sorgte_sich entrüstete_sich
    echauffierte_sich hielt~vor hält~vor halten~vor hielten~vor vorgehalten es_heißt es_hieß geht~hervor ging~hervor
    gehen~hervor gingen~hervor hervorgeht hervorging heißt hieß strich~hervor streicht~hervor strichen~hervor hervorgestrichen
    strich~heraus streicht~heraus stellte~heraus stellt~heraus herausgestellt sprach~aus spricht~aus sprachen~aus sprechen~aus
    ausgesprochen zu_lesen stand steht standen`,
  writing: `schreiben schreibt schrieb schrieben geschrieben twittert twitterte twitterten notiert notierte postete postet
    veröffentlichte bloggte`,
  thought: `meinen meint meinte meinten glauben glaubt glaubte glaubten hoffen hofft hoffte hofften denken denkt dachte dachten
    befürchten befürchtet befürchtete befürchteten fürchtet fürchtete fürchten erwartet erwarten erwartete ist_der_meinung
    sind_der_meinung war_der_meinung ist_der_ansicht sind_der_ansicht war_der_ansicht ist_der_auffassung sind_der_auffassung
    ist_überzeugt sind_überzeugt ist_davon_überzeugt zeigte_sich_überzeugt zeigt_sich_überzeugt ist_sicher ist_sich_sicher
    geht~aus gehen~aus ging~aus gingen~aus ausgeht ausging zweifelte vertritt_die_auffassung vertrat_die_auffassung
    vertritt_die_ansicht vertrat_die_ansicht vertraten_die_ansicht ist_der_überzeugung sind_der_überzeugung war_der_auffassung
    war_der_überzeugung waren_der_meinung waren_der_ansicht waren_der_auffassung waren_der_überzeugung
    ist_der_festen_überzeugung sind_der_festen_überzeugung war_der_festen_überzeugung waren_der_festen_überzeugung
    vertritt_die_meinung vertritt_die_these vertrat_die_meinung vertrat_die_these vertreten_die_meinung vertreten_die_ansicht
    vertreten_die_auffassung vertreten_die_these vertraten_die_meinung vertraten_die_auffassung vertraten_die_these
    zeigten_sich_überzeugt sind_davon_überzeugt war_davon_überzeugt waren_überzeugt war_überzeugt`,
  ambiguous: `sprach_von spricht_von sprechen_von sprachen_von gesprochen warf wirft warfen rechnet rechnete nannte nennt nannten nennen
    bezeichnete bezeichnet bezeichneten bezeichnen fordert forderte fordern forderten gefordert kritisiert kritisierte
    kritisierten lobte teilte teilten fügte fügten kündigte kündigten räumte rief riefen ruft gerufen äußerte begründet
    begründete meint fragte fragt widersprach hofft erinnert erinnerte verweist verwies verteidigte verlangt verlangte droht
    drohte zitiert zitierte lautet lautete schildert schilderte meldet meldete melden bemerkt bemerkte bestreitet bestritt
    bittet bat baten gebeten charakterisiert charakterisierte empfiehlt empfahl empfohlen erwähnt erwähnte informiert
    informierte offenbart offenbarte signalisiert signalisierte verurteilt verurteilte verurteilten wiederholt wiederholte
    wünscht wünschte beziffert bezifferte befand befanden beschreibt beschrieb beschrieben bekannte bekennt schrie ergänzt
    ergänzte ergänzen gestanden erwartet erwartete erwarten fürchtet fürchtete fürchten protestiert protestierte dachte dachten
    notierte veröffentlichte beklagt beklagte titulierte betitelte aufgefordert aufgerufen vorgeschlagen bestätigt bestätigte
    begrüßte begrüßt festgestellt ausgeführt angab rät riet geschätzt versprochen definiert urteilt zeigte_sich zeigten_sich
    zeigt_sich sagte~zu fordert~auf forderte~auf forderten~auf rief~auf riefen~auf zugegeben loben lobt lobten gelobt tadeln
    tadelt tadelte tadelten getadelt rügen rügt rügte rügten gerügt würdigen würdigt würdigte würdigten gewürdigt bewerten
    bewertet bewertete bewerteten beurteilen beurteilt beurteilte beurteilten begrüßen begrüßten befürworten befürwortet
    befürwortete befürworteten betiteln betitelt betitelten skizzieren skizziert skizzierte skizzierten veranschaulichen
    veranschaulicht veranschaulichte veranschaulichten illustrieren illustriert illustrierte illustrierten ermahnen ermahnt
    ermahnte ermahnten ermuntern ermuntert ermunterte ermunterten verspotten verspottet verspottete verspotteten attackieren
    attackiert attackierte attackierten relativieren relativiert relativierte relativierten thematisieren thematisiert
    thematisierte thematisierten interpretieren interpretiert interpretierte interpretierten analysieren analysiert analysierte
    analysierten bezichtigen bezichtigt bezichtigte bezichtigten beschuldigen beschuldigt beschuldigte beschuldigten
    verdächtigen verdächtigt verdächtigte verdächtigten taxieren taxiert taxierte taxierten veranschlagen veranschlagt
    veranschlagte veranschlagten plaudern plaudert plauderte plauderten geplaudert quittieren quittiert quittierte quittierten
    honorieren honoriert honorierte honorierten parieren pariert parierte parierten machte~klar macht~klar machten~klar
    machen~klar machte~öffentlich macht~öffentlich machten~öffentlich machen~öffentlich nahm~an nimmt~an nahmen~an nehmen~an
    nahm~stellung nimmt~stellung nahmen~stellung nehmen~stellung deutete~an deutet~an deuteten~an deuten~an legte~fest legt~fest
    legten~fest legen~fest lehnte~ab lehnt~ab lehnten~ab lehnen~ab hielt~fest hält~fest hielten~fest halten~fest gab~preis
    gibt~preis gaben~preis geben~preis brachte~ausdruck bringt~ausdruck brachten~ausdruck bringen~ausdruck brachte~punkt
    bringt~punkt brachten~punkt bringen~punkt stellte~frage stellt~frage stellten~frage stellen~frage stellte~infrage
    stellt~infrage stellten~infrage stellen~infrage prangerte~an prangert~an prangerten~an schätzte~ein schätzt~ein
    schätzten~ein zählte~auf zählt~auf rief~zu riefen~zu ruft~zu drückte~aus drückt~aus drückten~aus angenommen festgelegt
    ausgeschlossen abgelehnt festgehalten eingeschätzt festlegte ablehnte festhielt abgewiesen wies~ab weist~ab aufgezählt
    zusammengefasst gab_sich gibt_sich gaben_sich sprach_sich spricht_sich wandte_sich bedankte_sich bedankt_sich sieht_darin
    sah_darin sehen_darin sahen_darin sieht_in sah_in sehen_in sahen_in hielt~vor hält~vor halten~vor hielten~vor vorgehalten
    heißt hieß hielt_es_für hält_es_für halten_es_für hielten_es_für sah_es_als sieht_es_als sehen_es_als sahen_es_als
    strich~heraus streicht~heraus stellte~heraus stellt~heraus herausgestellt sprach~aus spricht~aus sprachen~aus sprechen~aus
    ausgesprochen stand steht standen`,
  addressed: '',
  accordingTo: `laut gemäß nach_angaben nach_angaben_von nach_angaben_vom nach_ansicht nach_ansicht_von nach_meinung nach_meinung_von
    nach_auffassung nach_auffassung_von nach_auskunft nach_auskunft_von nach_aussage nach_aussage_von nach_aussagen
    nach_aussagen_von nach_einschätzung nach_einschätzung_von nach_darstellung nach_darstellung_von nach_informationen
    nach_informationen_von nach_überzeugung nach_überzeugung_von nach_worten nach_worten_von nach_den_worten nach_den_worten_von
    nach_den_angaben nach_den_angaben_von den_worten_nach nach_berechnungen nach_berechnungen_von nach_schätzungen nach_schätzungen_von
    nach_schätzung nach_schätzung_von nach_mitteilung nach_mitteilung_von nach_erkenntnissen nach_erkenntnissen_von
    nach_berichten nach_berichten_von in_den_augen aus_sicht nach_lesart nach_dafürhalten`,
  accordingAfter: 'zufolge',
  conjunctions: 'dass daß ob',
  keptConjunctions: '',
  bareClause: 'after-comma',
  between: `hat haben hatte hatten habe ist war auch noch nicht nie bereits schon später dann zudem außerdem jedoch aber weiter
    gestern heute damals am sich`,
  farAuxiliaries: 'hat haben hatte hatten habe',
  pronouns: 'er sie es man wir ich ihr dieser diese',
  articles: 'der die das den dem des ein eine einen einem einer eines',
  determiners: `sein ihr seine seiner seines seinem seinen ihre ihrer ihres ihrem ihren unser unsere dieser diese dieses diesem diesen jener
    jene kein keine mehrere viele einige zahlreiche beide alle zwei drei vier fünf sechs sieben acht neun zehn`,
  links: 'von vom für des der',
  prepositions: `in im an am auf aus bei beim mit nach zu zum zur über unter vor vorm seit um gegen durch gegenüber ohne trotz während
    wegen zwischen hinter neben aufgrund anlässlich anhand bezüglich hinsichtlich angesichts innerhalb außerhalb bis ab ins ans
    aufs entgegen mittels`,
  stops: `während als wenn weil aber oder und denn doch sondern gestern heute morgen montag dienstag mittwoch donnerstag freitag
    samstag sonntag auch noch nicht nur so wie dass ob dort hier dann dagegen daraufhin anschließend laut nachdem bevor obwohl
    damit indem sodass falls sofern sobald solange bis da dabei dazu zudem außerdem ferner darüber weiterhin weiter darauf darin
    dafür daran davon darum deshalb daher deswegen nun jetzt schließlich zuletzt zunächst zuvor danach allerdings zugleich
    gleichzeitig überdies inzwischen mittlerweile indes indessen unterdessen hinterher nachher vorher wörtlich hierzu ebenso
    ebenfalls erneut bislang bisher dennoch trotzdem jedoch immerhin übrigens insgesamt somit also vielmehr zumal wiederum
    später früher kürzlich jüngst damals einst bereits schon erst vielleicht wahrscheinlich möglicherweise offenbar angeblich
    wer was wo warum weshalb wieso woher wohin wann beispielsweise etwa zusätzlich ergänzend abschließend einerseits
    andererseits ausdrücklich hinzu sei seien wird werde werden wurde wurden wäre wären hätte hätten würde würden kann könne
    können könnte will wolle soll solle sollen sollte muss müsse müssen darf dürfe entsprechend letztlich tatsächlich natürlich
    selbst gemeinsam öffentlich demnach demzufolge hierbei hingegen infolgedessen andernfalls ansonsten anfangs bald
    dementsprechend diesbezüglich eigentlich einmal endlich freilich hiermit hierfür hierauf hieraus immer jedenfalls kaum
    lediglich leider letztendlich mehrfach mehrmals mitunter nämlich neulich nebenbei nunmehr oft oftmals offensichtlich
    seinerseits ihrerseits seither seitdem sicherlich sofort sonst sowieso stets teilweise überhaupt unlängst vermutlich
    voraussichtlich vorab vorerst währenddessen weitgehend wenigstens wohl zumindest zusammenfassend zwar zwischenzeitlich
    daneben abends morgens mittags nachts vormittags nachmittags indirekt anonym besonders insbesondere vorsichtig`,
  relatives: 'deren dessen welche welcher welches',
  documents: `mitteilung erklärung brief bericht schreiben stellungnahme beitrag tweet mail pressemitteilung presseerklärung
    pressemeldung aussendung verlautbarung gutachten bekennerschreiben`,
  asOpeners: 'wie',
  thatSaid: 'das dies',
  impersonal: `hieß_es heißt_es es_heißt es_hieß heißt hieß verlautet verlautete verlauteten geht~hervor ging~hervor gehen~hervor
    gingen~hervor hervorgeht hervorging zu_lesen stand steht standen`,
  sayingPlaces: 'aus bei beim von vom seitens',
  nested: 'anywhere',
  nobody: 'es das dies niemand nichts',
  splitsWords: false,
};
