import type { LanguagePack } from '../language-pack';

export const english: LanguagePack = {
  language: 'en',
  speech: `say says said saying tell tells told telling add adds added adding ask asks asked asking state states stated stating
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
    answer answers answered`,
  writing: 'write writes wrote writing written tweet tweets tweeted tweeting post posts posted posting',
  thought: `believe believes believed believing think thinks thought thinking hope hopes hoped hoping fear fears feared fearing
    worry worries worried expect expects expected`,
  ambiguous: `ask asks asked state states stated post posts posted call calls called calling describe describes described
    describing note notes noted noting report reports reported reporting read reads continue continues continued continuing
    respond responds responded observe observes observed find finds found show shows showed mention mentions mentioned
    maintain maintains maintained estimate estimates estimated conclude concludes concluded recall recalls recalled suggest
    suggests suggested pledge pledges pledged promise promises promised answer answers answered deny denies denied hope hopes
    fear fears expect expects expected announce announces announced confirm confirms confirmed writing thought claim claims`,
  addressed:
    'tell tells told telling ask asks asked asking warn warns warned warning remind reminds reminded inform informed',
  accordingTo: 'according_to in_the_words_of',
  accordingAfter: '',
  conjunctions: 'that whether',
  keptConjunctions: '',
  bareClause: 'at-once',
  between: `has have had is are was were be been do does did not never also later then still even already again repeatedly
    simply only just once publicly privately reportedly quietly flatly earlier often always hardly didn't didn’t hasn't
    hasn’t hadn't hadn’t doesn't doesn’t wouldn't wouldn’t would will could may might must should to went on`,
  farAuxiliaries: '',
  pronouns: 'he she it they we i you one',
  articles: 'the a an',
  determiners: 'his her its their our my this that these those one another some several many two three',
  links: 'of for',
  prepositions: `in at on to by with about as after before during since until under over against between from into near outside
    inside within without behind beyond despite amid among across along around through throughout onto upon via like unlike
    except besides per toward towards above below beneath beside following including regarding concerning`,
  stops: `when while where because although though if but or so than who which whose whom that whether yesterday today tomorrow
    now earlier later there here then also not meanwhile however instead still and yet nothing`,
  relatives: 'who whose whom which where',
  documents: 'statement letter post report email message tweet article memo note book blog column filing',
  splitsWords: false,
};
