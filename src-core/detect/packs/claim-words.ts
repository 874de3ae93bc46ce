/**
 * Words by which a sentence that can be checked is known, by language: one string each, forms in lower case with spaces
 * between, `_` inside those of several words.
 */
export interface ClaimWords {
  /** Comparison and measure, beside figures. */
  readonly quantity: string;
  /** Numbers in words. */
  readonly numerals: string;
  readonly causation: string;
  readonly law: string;
  readonly prediction: string;
  /** Verbs of what happened. */
  readonly event: string;
  readonly firstPerson: string;
  /** Verbs of what somebody saw or did. */
  readonly experience: string;
  /** What ought to be, and what somebody thinks of it. */
  readonly opinion: string;
}

export const CLAIM_WORDS: Readonly<Record<string, ClaimWords>> = {
  en: {
    quantity: `percent per_cent twice double doubled tripled halved half third quarter majority most fewer highest lowest largest
      biggest smallest record more_than less_than at_least at_most up_to average median rate increase increased decrease
      decreased rose risen fell fallen dropped grew grown shrank`,
    numerals: `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
      nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
      billion billions dozen dozens`,
    causation: `because_of caused causes led_to leads_to due_to result_of as_a_result resulted_in results_in owing_to thanks_to
      blamed_for responsible_for triggered prompted brought_about contributed_to`,
    law: `law laws legal illegal unlawful banned ban bans prohibited prohibits forbids forbidden allowed requires required
      decree treaty constitution constitutional statute regulation regulations article resolution sanctions ruling ruled licence
      license act entitled`,
    prediction: `will won’t going_to expected_to forecast forecasts predicted likely_to projected shall about_to due_to_open`,
    event: `killed died signed attacked elected arrested destroyed opened closed won lost resigned launched approved voted
      rejected seized withdrew returned met visited fired dismissed appointed agreed struck shot bombed invaded crossed
      sank collapsed burned crashed happened took_place began ended refused cancelled suspended introduced built paid bought
      sold fled deported released charged convicted sentenced acquitted broke ordered sent received announced published`,
    firstPerson: 'i we my our me us',
    experience: `saw heard went came was were had lived worked felt found asked told knew watched met waited sat stood slept lost
      got drove walked called tried`,
    opinion: `should must ought think believe hope fear wish want feel beautiful terrible wonderful shameful disgrace great
      sorry glad proud happy unacceptable wrong`,
  },
  fr: {
    quantity: `pour_cent fois double doublé moitié tiers quart majorité plus_de moins_de au_moins record hausse baisse augmenté
      diminué reculé moyenne taux`,
    numerals:
      'deux trois quatre cinq six sept huit neuf dix vingt trente quarante cinquante soixante cent mille millions million milliard milliards',
    causation: 'à_cause_de en_raison_de causé provoqué entraîné grâce_à conduit_à résulte',
    law: 'loi lois légal illégal interdit interdite décret traité constitution règlement autorise oblige article tribunal',
    prediction: 'sera seront va vont prévoit prévu prévue devrait_atteindre aura auront fermera ouvrira',
    event: `tué mort signé attaqué élu arrêté détruit ouvert fermé gagné perdu démissionné lancé approuvé voté rejeté rencontré
      nommé condamné publié annoncé construit`,
    firstPerson: 'je j nous',
    experience: 'vu entendu allé venu vécu travaillé suis étais mis commencé perdu attendu',
    opinion: 'faut devrait devons doit pense crois espère souhaite veux honte beau terrible inacceptable',
  },
  de: {
    quantity: `prozent doppelt verdoppelt hälfte drittel viertel mehrheit mehr_als weniger_als mindestens höchstens rekord gestiegen
      stieg gesunken sank gefallen durchschnitt rate knapp rund etwa`,
    numerals:
      'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert tausend millionen million milliarden milliarde dutzend',
    causation: 'wegen aufgrund verursacht verursachte führte_zu führt_zu infolge dank auslöste ausgelöst',
    law: 'gesetz gesetze gesetzlich illegal legal verboten verbot erlaubt verordnung vertrag verfassung grundgesetz vorschrift urteil paragraf artikel richtlinie',
    prediction: 'wird werden voraussichtlich erwartet prognose künftig sollen soll',
    event: `getötet starb gestorben unterzeichnet unterzeichnete angegriffen gewählt verhaftet festgenommen zerstört eröffnet
      geschlossen gewann gewonnen verlor verloren zurückgetreten gestartet beschlossen abgelehnt ernannt verurteilt gebaut
      stimmten stimmte veröffentlicht`,
    firstPerson: 'ich wir mich uns mein',
    experience: 'sah gesehen gehört ging kam war waren lebte arbeitete gefühlt erlebt gewartet',
    opinion:
      'sollte sollten müsste muss müssen glaube hoffe denke finde wünsche schön schrecklich schande inakzeptabel',
  },
  es: {
    quantity: `por_ciento doble duplicado mitad tercio cuarto mayoría más_de menos_de al_menos récord aumento aumentó subió bajó
      cayó creció media tasa`,
    numerals:
      'dos tres cuatro cinco seis siete ocho nueve diez veinte treinta cuarenta cincuenta cien ciento mil millón millones',
    causation: 'a_causa_de debido_a provocó causó causado gracias_a llevó_a por_culpa_de',
    law: 'ley leyes legal ilegal prohibido prohíbe prohibida decreto tratado constitución reglamento autoriza obliga artículo sentencia',
    prediction: 'será serán va_a van_a prevé previsto habrá costará tendrá abrirá cerrará',
    event: `murió mató firmó atacó eligió detuvo destruyó abrió cerró ganó perdió dimitió lanzó aprobó votó rechazó nombró
      condenó publicó construyó borrado`,
    firstPerson: 'yo me nosotros nos mi',
    experience: 'vi oí fui vine viví trabajé estaba era tenía esperé cortado',
    opinion: 'debe deben debería creo espero pienso quiero ojalá vergüenza hermoso terrible inaceptable',
  },
  ru: {
    quantity:
      'процентов процента процент вдвое втрое половина треть четверть большинство больше_чем более менее рекорд выросло вырос снизилось снизился упал увеличился',
    numerals:
      'два две три четыре пять шесть семь восемь девять десять двадцать тридцать сорок пятьдесят сто тысяч тысячи тысяча миллион миллионов миллиард миллиардов',
    causation: 'из-за вследствие привело_к привела_к вызвал вызвала вызвано благодаря',
    law: 'закон закона законом закону запрещено запрещает запрет указ договор конституция незаконно постановление статья статье суд',
    prediction: 'будет будут ожидается прогноз станет откроется закроется планируется',
    event:
      'погиб погибли подписал подписали напал избран арестован разрушен открыли открыл закрыли закрыл победил проиграл ушёл одобрил проголосовали отклонил назначен осуждён построили убит',
    firstPerson: 'я мы мне нам',
    experience: 'видел видела слышал слышала был была были жил жила работал работала ждал ждала',
    opinion: 'должен должны должна думаю считаю надеюсь хочу надо нужно стыдно прекрасно ужасно',
  },
  hy: {
    quantity: `տոկոս տոկոսը տոկոսով տոկոսի կրկնակի եռակի կեսը կեսից երրորդը քառորդը մեծամասնությունը ավելի_քան պակաս_քան նվազագույնը
      առավելագույնը ռեկորդային աճել աճեց աճ նվազել նվազեց նվազում միջին միջինը դրամ դրամով դոլար դոլարով եվրո մետր մետրը կիլոմետր
      տոննա մարդ տարեկան անգամ`,
    numerals: `երկու երեք չորս չորսը հինգ վեց յոթ ութ ինը տասը տասնմեկ տասներկու տասնհինգ քսան երեսուն քառասուն հիսուն վաթսուն յոթանասուն
      ութսուն իննսուն հարյուր հազար միլիոն միլիարդ`,
    causation: 'պատճառով հետևանքով շնորհիվ հանգեցրել հանգեցրեց քանի_որ պատճառ_դարձավ պատճառ_է_դարձել',
    law: `օրենք օրենքը օրենքով օրենքի օրինական անօրինական արգելված արգելվում արգելվել արգելել սահմանադրություն սահմանադրությունը
      սահմանադրության պայմանագիր պայմանագիրը հրամանագիր հոդվածը հոդվածով դատարանը դատարանի վճիռը`,
    prediction: `կլինի կլինեն կբացվի կբացվեն կփակվի կփակվեն կկառուցվի կսկսվի կավարտվի կաճի կնվազի կօգնի կանցկացվի կստորագրվի կտրամադրվի
      կդառնա կունենա կցուցադրվի կհրապարակվի կմասնակցի կմեկնի կգա կսկսի կտևի սպասվում նախատեսվում կանխատեսվում ակնկալվում`,
    event: `զոհվել զոհվեց զոհվեցին վիրավորվել վիրավորվեց վիրավորվեցին մահացել մահացավ սպանվել սպանվեց ստորագրել ստորագրեց ստորագրվել
      հարձակվել հարձակվեց ընտրվել ընտրվեց ձերբակալվել ձերբակալվեց ձերբակալել բացվել բացվեց բացել փակվել փակվեց փակել հաղթել հաղթեց
      պարտվել պարտվեց հրաժարական_տվել հրաժարական_տվեց ընդունվել ընդունել ընդունեց մերժել մերժեց կառուցվել կառուցել կառուցեց հրապարակել
      հրապարակվել նշանակվել նշանակել դատապարտվել ոչնչացվել ավերվել այրվել սկսվել սկսվեց ավարտվել ավարտվեց գնել գնեց վաճառվել վաճառել
      հայտնաբերվել հայտնաբերել գրվել հիմնադրվել`,
    firstPerson: 'ես մենք իմ մեր ինձ մեզ',
    experience:
      'տեսել տեսա լսել լսեցի ապրել ապրում աշխատել աշխատում քայլում փնտրել սպասել սպասում կորցրել գնացել եկել գտել սկսել',
    opinion: 'պետք պարտավոր կարծում հուսով ցանկանում ուզում ամոթ հրաշալի սարսափելի անընդունելի հպարտ ուրախ',
  },
  fa: {
    quantity: `درصد برابر دوبرابر نیمی نصف یک‌سوم یک‌چهارم اکثریت بیش_از کمتر_از دست‌کم حداقل حداکثر حدود رکورد افزایش کاهش میانگین
      نفر تن متر کیلومتر هکتار تومان ریال دلار یورو ساعت سال`,
    numerals: `دو سه چهار پنج شش هفت هشت نه ده یازده دوازده پانزده بیست سی چهل پنجاه شصت هفتاد هشتاد نود صد دویست سیصد چهارصد پانصد
      هزار میلیون میلیارد`,
    causation: 'به_دلیل به_علت به_خاطر در_نتیجه باعث_شد باعث_شده منجر_شد موجب_شد در_پی به_سبب',
    law: 'قانون قوانین قانونی غیرقانونی ممنوع ممنوعیت فرمان معاهده پیمان آیین‌نامه مصوبه دادگاه ماده مادهٔ حکم',
    prediction: 'خواهد خواهند قرار_است پیش‌بینی_می‌شود انتظار_می‌رود احتمالاً',
    event: `کشته_شد کشته_شدند درگذشت زخمی_شدند امضا_کرد امضا_کردند حمله_کرد انتخاب_شد بازداشت_شد بازداشت_شدند ویران_شد افتتاح_شد بسته_شد
      تعطیل_شد پیروز_شد شکست_خورد استعفا_داد استعفا_کرد تصویب_کرد تصویب_شد رد_کرد منصوب_شد محکوم_شد منتشر_کرد منتشر_شد ساخته_شد آغاز_شد
      پایان_یافت به_پایان_رسید برگزار_شد فروخته_شد آتش_گرفت خشک_شده خشک_شد سقوط_کرد`,
    firstPerson: 'من ما مرا دیدم دیدیم شنیدم بودم بودیم رفتم رفتیم آمدم کردم کردیم داشتم',
    experience: 'دیدم دیدیم شنیدم بودم بودیم رفتم رفتیم آمدم زندگی_کردم کار_کردم منتظر_ماندم داشتم',
    opinion:
      'باید نباید امیدوارم امیدواریم معتقدم می‌خواهم می‌خواهیم شرم‌آور زیبا وحشتناک غیرقابل‌قبول کاش متأسفم خوشحالم',
  },
};
