import type { LanguagePack } from '../language-pack';

export const english: LanguagePack = {
  language: 'en',
  speech: `inform informs informed informing notify notifies notified notifying say says said saying tell tells told telling add adds added adding ask asks asked asking state states stated stating
    announce announces announced announcing argue argues argued arguing explain explains explained explaining insist insists
    insisted insisting warn warns warned warning reply replies replied replying respond responds responded responding declare
    declares declared declaring admit admits admitted admitting acknowledge acknowledges acknowledged acknowledging concede
    concedes conceded conceding deny denies denied denying allege alleges alleged alleging stress stresses stressed stressing
    promise promises promised promising pledge pledges pledged pledging vow vows vowed vowing predict predicts predicted
    suggest suggests suggested suggesting recall recalls recalled recalling remark remarks remarked observe observes observed
    complain complains complained complaining joke jokes joked joking quip quips quipped confirm confirms confirmed confirming
    assert asserts asserted maintain maintains maintained contend contends contended testify testifies testified mention
    mentions mentioned continue continues continued claim claims claimed claiming estimate estimates estimated conclude
    concludes concluded pointed_out points_out pointing_out shout shouts shouted whisper whispers whispered murmured muttered
    answer answers answered
    advise advises advised advising assure assures assured assuring boast boasts boasted boasting caution cautions
    cautioned cautioning comment comments commented commenting counter counters countered countering exclaim exclaims
    exclaimed exclaiming emphasize emphasizes emphasized emphasizing emphasise emphasises emphasised emphasising
    interject interjects interjected interjecting lament laments lamented lamenting muse muses mused musing opine
    opines opined opining proclaim proclaims proclaimed proclaiming reason reasons reasoned reasoning reassure
    reassures reassured reassuring reiterate reiterates reiterated reiterating retort retorts retorted retorting
    rejoin rejoins rejoined rejoining reveal reveals revealed revealing scoff scoffs scoffed scoffing thunder
    thunders thundered thundering tease teases teased teasing yell yells yelled yelling deadpan deadpans deadpanned
    deadpanning sigh sighs sighed sighing gush gushes gushed gushing plead pleads pleaded pleading elaborate
    elaborates elaborated elaborating speculate speculates speculated speculating testifying remarking observing
    comment comments reflect reflects reflected reflecting quipping shouting whispering murmur murmurs murmuring mutter mutters
    muttering predicting asserting contending snap snaps snapped snapping swear swears swore swearing cried went_on
    goes_on going_on go_on chimed_in fired_back shot_back hit_back chants chanted chanting summed_up summing_up
    put_it puts_it signal signals signalled signaled signalling concluded
    made_the_case makes_the_case making_the_case make_the_case went_on_to_say goes_on_to_say going_on_to_say go_on_to_say went_on_to_explain went_on_to_tell went_on_to_add`,
  writing: 'write writes wrote writing written tweet tweets tweeted tweeting post posts posted posting',
  thought: `believe believes believed believing think thinks thought thinking hope hopes hoped hoping fear fears feared fearing
    feel feels felt understand understands understood wonder wonders wondered wondering doubt doubts doubted
    worry worries worried expect expects expected`,
  ambiguous: `comment comments ask asks asked state states stated post posts posted call calls called calling describe describes described
    describing note notes noted noting report reports reported reporting read reads continue continues continued continuing
    respond responds responded observe observes observed find finds found show shows showed mention mentions mentioned
    maintain maintains maintained estimate estimates estimated conclude concludes concluded recall recalls recalled suggest
    suggests suggested pledge pledges pledged promise promises promised answer answers answered deny denies denied hope hopes
    fear fears expect expects expected announce announces announced confirm confirms confirmed writing thought claim claims
    accuse accuses accused accusing agree agrees agreed agreing advise advises advised advising applaud applauds
    applauded applauding assail assails assailed assailing attacked attacking blame blames blamed blaming blasted
    blasting branded branding cite cites cited citing characterize characterizes characterized characterizing
    characterise characterises characterised characterising challenged challenging chastise chastises chastised
    chastising cheered cheering compares compared comparing condemn condemns condemned condemning criticize
    criticizes criticized criticizing criticise criticises criticised criticising decry decries decried decrying
    defend defends defended defending demanded demanding denounce denounces denounced denouncing deride derides
    derided deriding detailed detailing dismiss dismisses dismissed dismissing disclose discloses disclosed
    disclosing discusses discussed discussing echos echoed echoing endorse endorses endorsed endorsing explain
    explains explained explaining express expresses expressed expressing hail hails hailed hailing highlight
    highlights highlighted highlighting imply implies implied implying indicate indicates indicated indicating joke
    jokes joked joking labeled labeling lambaste lambastes lambasted lambasting laud lauds lauded lauding lament
    laments lamented lamenting liken likens likened likening mock mocks mocked mocking mourn mourns mourned mourning
    ordered ordering outline outlines outlined outlining offered offering oppose opposes opposed opposing
    portray portrays portrayed portraying praise praises praised praising propose proposes proposed proposing
    questioned questioning reassure reassures reassured reassuring rebuke rebukes rebuked rebuking
    recommend recommends recommended recommending references referenced referencing refer refers referred referring
    reject rejects rejected rejecting repeat repeats repeated repeating requested requesting ridicule ridicules
    ridiculed ridiculing scold scolds scolded scolding signal signals signalled signaled signalling slams slammed slamming stress stresses
    stressed stressing tout touts touted touting underline underlines underlined underlining underscore underscores
    underscored underscoring urge urges urged urging voices voiced voicing welcome welcomes welcomed welcoming wonder
    wonders wondered wondering issued issuing reveal reveals revealed revealing featured featuring texted texting
    emailed emailing declare declares declared declaring recount recounts recounted recounting elaborate elaborates
    elaborated elaborating reflect reflects reflected reflecting speculate speculates speculated speculating reasoned
    reasoning countered countering remark remarks remarked remarking commented commenting caution cautions cautioned
    cautioning boast boasts boasted boasting dub dubs dubbed dubbing cried snapped put_it puts_it made_clear
    makes_clear making_clear spoke_of speaks_of speaking_of refer_to refers_to referred_to referring_to went_on goes_on going_on go_on
    chants chanted swore insists_on shown discover discovers discovered
    made_it_clear makes_it_clear making_it_clear called_on calls_on calling_on call_on wants wanted feels felt understands understood`,
  addressed: `notify notifies notified notifying tell tells told telling ask asks asked asking warn warns warned warning remind reminds reminded inform informs informed
    informing assure assures assured reassured advise advises advised urge urges urged urging promised accuse accuses accused`,
  accordingTo: 'according_to in_the_words_of in_the_view_of in_the_opinion_of',
  accordingAfter: '',
  conjunctions: 'that whether',
  keptConjunctions: '',
  bareClause: 'at-once',
  between: `has have had is are was were be been do does did not never also later then still even already again repeatedly
    simply only just once publicly privately reportedly quietly flatly earlier often always hardly didn't didn’t hasn't
    hasn’t hadn't hadn’t haven't haven’t isn't isn’t aren't aren’t wasn't wasn’t weren't weren’t won't won’t
    can't can’t cannot couldn't couldn’t shouldn't shouldn’t don't don’t doesn't doesn’t wouldn't wouldn’t would will could may might must should to went on`,
  farAuxiliaries: '',
  pronouns: 'he she it they we i you one',
  articles: 'the a an',
  determiners: 'his her its their our my this that these those one another some several many two three',
  links: 'of for',
  prepositions: `in at on to by with about as after before during since until under over against between from into near outside
    inside within without behind beyond despite amid among across along around through throughout onto upon via like unlike
    except besides toward towards above below beneath beside following including regarding concerning`,
  stops: `when while where because although though if but or so than who which whose whom that whether yesterday today tomorrow
    now earlier later there here then also not meanwhile however instead still and yet nothing`,
  relatives: 'who whose whom which where',
  documents: `statement letter post report email e-mail message tweet article memo note book blog column filing essay editorial
    op-ed release tweets memoir newsletter petition affidavit`,
  nested: 'anywhere',
  nobody: 'it there that this nobody nothing none',
  splitsWords: false,
};
