/** Words that begin sentences with a capital and are never the first of a name; lower case. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  [
    'the a an and but or if in on at to for from of by with as when while then than after before since until during because',
    'although though however meanwhile last next this that these those his her its their our my your he she it they we you i',
    'there here what who why how which where not no yes said says added wrote later earlier had has have was were is are be been will would can could did do does',
    'may might must should some many most all both each every only even also just now today yesterday tomorrow asked speaking',
    'according under over between against about one two three four five six seven eight nine ten',
    'le la les un une des du de en au aux et mais ou si dans sur par pour avec sans ce cet cette ces il elle ils elles on nous',
    'vous je mon ma mes son sa ses leur leurs notre votre selon après avant depuis pendant quand lorsque puis hier lundi',
    'der die das den dem ein eine einen einem einer und aber oder wenn in im am an auf aus bei mit nach von vom zu zum zur für',
    'über unter vor seit während er sie es wir ihr ich sein seine ihre unser jede jedes jeder dieser diese dieses laut auch',
    'noch nur so als wie was wer nicht kein keine alle viele herr frau',
    'ansicht meinung auffassung angaben worten einschätzung aussage auskunft darstellung informationen berichten medienberichten',
    'el los las lo una unos unas y pero o si en con por para sin según tras desde hasta cuando mientras este esta estos estas',
    'ese esa su sus mi nuestro ella ellos no sí ayer hoy',
    'в на но и а с со к ко о об от до из за по при про под над для без он она оно они мы вы я это этот эта эти тот его её их',
    'как что кто когда если после перед не нет да уже ещё все только',
    'նա նրանք մենք դուք ես այս այդ այն և բայց իսկ եթե երբ ըստ',
  ]
    .join(' ')
    .split(' '),
);

/** Days, months and the like, written with a capital in some languages; they end a name and begin none. Lower case. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  [
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september',
    'october november december christmas easter spring summer autumn winter',
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz mai juni juli oktober dezember',
    'montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend montagmorgen dienstagmorgen',
    'mittwochmorgen donnerstagmorgen freitagmorgen samstagmorgen sonntagmorgen montagvormittag dienstagvormittag mittwochvormittag',
    'donnerstagvormittag freitagvormittag samstagvormittag sonntagvormittag montagnachmittag dienstagnachmittag mittwochnachmittag',
    'donnerstagnachmittag freitagnachmittag samstagnachmittag sonntagnachmittag wochenende vormittag nachmittag',
    'woche monat jahr jahres',
    'երկուշաբթի երեքշաբթի չորեքշաբթի հինգշաբթի ուրբաթ կիրակի հունվարի փետրվարի ապրիլի մայիսի մայիսին հունիսի հուլիսի օգոստոսի',
    'սեպտեմբերի հոկտեմբերի նոյեմբերի դեկտեմբերի',
    'شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه ژانویه فوریه مارس آوریل ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر',
    'فروردین اردیبهشت خرداد مرداد شهریور مهرماه آبان آذرماه بهمن اسفند',
  ]
    .join(' ')
    .split(' '),
);
