/**
 * English words that report what somebody wants, thinks or speaks of without a clause of its own, by what follows them. Words
 * stand as in a language pack: each form as it is written, `_` between the words of one.
 */
export const englishFrames = {
  own: `vow vows vowed vowing pledge pledges pledged pledging promise promises promised promising threaten threatens
    threatened threatening agree agrees agreed agreeing refuse refuses refused refusing decline declines declined
    declining offer offers offered offering hope hopes hoped hoping plan plans planned planning intend intends
    intended intending want wants wanted wanting wish wishes wished wishing expect expects expected expecting
    propose proposes proposed proposing swear swears swore sworn swearing decide decides decided deciding volunteer
    volunteers volunteered volunteering demand demands demanded demanding ask asks asked asking claim claims claimed
    claiming resolve resolves resolved resolving consent consents consented consenting prefer prefers preferred
    preferring choose chooses chose choosing would_like vote votes voted voting`,
  others: `urge urges urged urging ask asks asked asking call_on calls_on called_on calling_on tell tells told telling
    order orders ordered ordering advise advises advised advising warn warns warned warning encourage encourages
    encouraged encouraging want wants wanted wanting expect expects expected expecting implore implores implored
    imploring beg begs begged begging invite invites invited inviting instruct instructs instructed instructing
    direct directs directed directing challenge challenges challenged challenging request requests requested
    requesting exhort exhorts exhorted exhorting press presses pressed pressing counsel counsels counseled
    counseling caution cautions cautioned cautioning remind reminds reminded reminding prompt prompts prompted
    prompting`,
  things: `call_for calls_for called_for calling_for apologize_for apologizes_for apologized_for apologizing_for
    apologise_for apologises_for apologised_for apologising_for push_for pushes_for pushed_for pushing_for argue_for
    argues_for argued_for arguing_for plead_for pleads_for pleaded_for pleading_for appeal_for appeals_for
    appealed_for appealing_for ask_for asks_for asked_for asking_for advocate_for advocates_for advocated_for
    advocating_for warn_of warns_of warned_of warning_of warn_about warns_about warned_about warning_about
    warn_against warns_against warned_against warning_against complain_of complains_of complained_of complaining_of
    complain_about complains_about complained_about complaining_about speak_of speaks_of spoke_of spoken_of
    speaking_of speak_about speaks_about spoke_about spoken_about speaking_about talk_about talks_about talked_about
    talking_about worry_about worries_about worried_about worrying_about joke_about jokes_about joked_about
    joking_about ask_about asks_about asked_about asking_about brag_about brags_about bragged_about bragging_about
    boast_of boasts_of boasted_of boasting_of boast_about boasts_about boasted_about boasting_about argue_against
    argues_against argued_against arguing_against rail_against rails_against railed_against railing_against
    protest_against protests_against protested_against protesting_against speak_out_against speaks_out_against
    spoke_out_against spoken_out_against speaking_out_against object_to objects_to objected_to objecting_to refer_to
    refers_to referred_to referring_to allude_to alludes_to alluded_to alluding_to agree_with agrees_with
    agreed_with agreeing_with disagree_with disagrees_with disagreed_with disagreeing_with take_issue_with
    takes_issue_with took_issue_with taking_issue_with scoff_at scoffs_at scoffed_at scoffing_at lash_out_at
    lashes_out_at lashed_out_at lashing_out_at hint_at hints_at hinted_at hinting_at lash_out_against
    lashes_out_against lashed_out_against lashing_out_against disapprove_of disapproves_of disapproved_of
    disapproving_of approve_of approves_of approved_of approving_of make_the_case_for makes_the_case_for
    made_the_case_for making_the_case_for argue_over argues_over argued_over arguing_over insist_on insists_on
    insisted_on insisting_on criticize criticizes criticized criticizing criticise criticises criticised criticising
    praise praises praised praising condemn condemns condemned condemning denounce denounces denounced denouncing
    oppose opposes opposed opposing support supports supported supporting endorse endorses endorsed endorsing reject
    rejects rejected rejecting deny denies denied denying dismiss dismisses dismissed dismissing defend defends
    defended defending question questions questioned questioning demand demands demanded demanding blast blasts
    blasted blasting slam slams slammed slamming mock mocks mocked mocking hail hails hailed hailing welcome
    welcomes welcomed welcoming applaud applauds applauded applauding deplore deplores deplored deploring decry
    decries decried decrying doubt doubts doubted doubting favor favors favored favoring favour favours favoured
    favouring predict predicts predicted predicting propose proposes proposed proposing promise promises promised
    promising pledge pledges pledged pledging recommend recommends recommended recommending suggest suggests
    suggested suggesting mention mentions mentioned mentioning cite cites cited citing discuss discusses discussed
    discussing outline outlines outlined outlining announce announces announced announcing confirm confirms
    confirmed confirming reveal reveals revealed revealing disclose discloses disclosed disclosing acknowledge
    acknowledges acknowledged acknowledging admit admits admitted admitting concede concedes conceded conceding note
    notes noted noting stress stresses stressed stressing emphasize emphasizes emphasized emphasizing emphasise
    emphasises emphasised emphasising highlight highlights highlighted highlighting underscore underscores
    underscored underscoring reiterate reiterates reiterated reiterating allege alleges alleged alleging dispute
    disputes disputed disputing lament laments lamented lamenting blame blames blamed blaming accuse accuses accused
    accusing ridicule ridicules ridiculed ridiculing attack attacks attacked attacking assail assails assailed
    assailing chastise chastises chastised chastising rebuke rebukes rebuked rebuking commend commends commended
    commending express expresses expressed expressing voice voices voiced voicing tout touts touted touting bemoan
    bemoans bemoaned bemoaning fault faults faulted faulting laud lauds lauded lauding extol extols extoled extoling
    disavow disavows disavowed disavowing deride derides derided deriding advocate advocates advocated advocating
    consider considers considered considering view views viewed viewing regard regards regarded regarding portray
    portrays portrayed portraying characterize characterizes characterized characterizing characterise characterises
    characterised characterising describe describes described describing label labels labeled labelled labeling
    labelling brand brands branded branding vilify vilifies vilified vilifying scold scolds scolded scolding
    lambaste lambastes lambasted lambasting rip rips ripped ripping repudiate repudiates repudiated repudiating
    renounce renounces renounced renouncing urge urges urged urging request requests requested requesting warn warns
    warned warning fear fears feared fearing rebut rebuts rebutted rebutting refute refutes refuted refuting
    envision envisions envisioned envisioning knock knocks knocked knocking trumpet trumpets trumpeted trumpeting
    savage savages savaged savaging skewer skewers skewered skewering lampoon lampoons lampooned lampooning
    reference references referenced referencing invoke invokes invoked invoking grill grills grilled grilling hammer
    hammers hammered hammering bristle_at bristles_at bristled_at bristling_at wonder_about wonders_about
    wondered_about wondering_about fume_about fumes_about fumed_about fuming_about lay_out lays_out laid_out
    laying_out credit credits credited crediting`,
  questions: `say says said saying explain explains explained explaining ask asks asked asking wonder wonders wondered
    wondering describe describes described describing question questions questioned questioning reveal reveals
    revealed revealing discuss discusses discussed discussing outline outlines outlined outlining tell tells told
    telling detail details detailed detailing doubt doubts doubted doubting know knows knew known knowing understand
    understands understood understanding decide decides decided deciding predict predicts predicted predicting show
    shows showed shown showing lament laments lamented lamenting demonstrate demonstrates demonstrated demonstrating
    illustrate illustrates illustrated illustrating recount recounts recounted recounting recall recalls recalled
    recalling clarify clarifies clarified clarifying muse muses mused musing boast_about boasts_about boasted_about
    boasting_about joke_about jokes_about joked_about joking_about talk_about talks_about talked_about talking_about
    speak_about speaks_about spoke_about spoken_about speaking_about wonder_about wonders_about wondered_about
    wondering_about ask_about asks_about asked_about asking_about brag_about brags_about bragged_about
    bragging_about complain_about complains_about complained_about complaining_about note notes noted noting`,
  names: `call calls called calling label labels labeled labeling brand brands branded branding deem deems deemed deeming
    declare declares declared declaring consider considers considered considering dub dubs dubbed dubbing pronounce
    pronounces pronounced pronouncing`,
  asThings: `brush_off brushes_off brushed_off brushing_off shrug_off shrugs_off shrugged_off shrugging_off
    present presents presented presenting depict depicts depicted depicting paint paints painted painting cast casts
    casting see sees saw seen seeing hail hails hailed hailing pitch pitches pitched pitching treat treats treated
    treating frame frames framed framing characterize characterizes characterized characterizing characterise
    characterises characterised characterising describe describes described describing portray portrays portrayed
    portraying view views viewed viewing regard regards regarded regarding dismiss dismisses dismissed dismissing`,
  thatStates: `afraid aware certain confident concerned convinced disappointed doubtful frustrated glad hopeful optimistic
    pessimistic pleased proud sceptical skeptical sorry sure worried adamant`,
  toStates: `determined eager hesitant prepared reluctant unwilling willing`,
  ofStates: `critical_of supportive_of sceptical_of skeptical_of wary_of fearful_of proud_of concerned_about worried_about
    angry_about upset_about furious_about optimistic_about excited_about sorry_for opposed_to frustrated_with
    frustrated_by disappointed_with disappointed_by angry_at confident_in committed_to`,
  nouns: `accusation accusations acknowledgment admission admissions allegation allegations argument arguments assertion
    assertions assurance assurances belief call claim claims complaint complaints conclusion concern concerns
    contention conviction demand denial fear fears hope hopes insistence intention opinion pledge prediction
    predictions promise proposal statement statements suggestion suggestions suspicion suspicions announcement
    revelation revelations testimony finding findings remark remarks criticism news warnings warning rumors rumours
    threat view vow emphasis observation declaration confirmation recommendation explanation notion case hint hints
    worry worries`,
  intents: `decision decisions plan plans refusal willingness unwillingness reluctance desire promise promises pledge
    pledges vow vows threat threats intention proposal proposals offer offers request requests demand demands call
    calls order bid motion petition appeal appeals commitment determination eagerness`,
  topicNouns: `allegation_of allegations_of accusation_of accusations_of claim_of claims_of warning_of warnings_of denial_of
    denials_of praise_of criticism_of criticisms_of complaint_of complaints_of condemnation_of denunciation_of
    rejection_of endorsement_of description_of descriptions_of accounts_of account_of characterization_of
    portrayal_of assessment_of prediction_of predictions_of promise_of promises_of threats_of threat_of admission_of
    acknowledgment_of acknowledgement_of suspicions_of mention_of defense_of defence_of criticism_about
    complaint_about complaints_about concern_about concerns_about fear_about fears_about worry_about worries_about
    comment_about comments_about remark_about remarks_about question_about questions_about doubt_about doubts_about
    claim_about claims_about warning_about warnings_about misgivings_about reservations_about statement_about
    statements_about anxiety_about anger_about outrage_about frustration_about suspicions_about words_about
    jokes_about call_for calls_for demand_for demands_for plea_for pleas_for appeal_for appeals_for request_for
    requests_for support_for praise_for apology_for hopes_for desire_for opposition_to objections_to objection_to
    references_to reference_to response_to criticism_on comments_on views_on stance_on position_on attack_on
    attacks_on`,
  lending: `make makes made making raise raises raised raising voice voices voiced voicing express expresses expressed
    expressing issue issues issued issuing offer offers offered offering repeat repeats repeated repeating reiterate
    reiterates reiterated reiterating deliver delivers delivered delivering announce announces announced announcing
    unveil unveils unveiled unveiling outline outlines outlined outlining persist persists persisted continue
    continues continued file files filed filing submit submits submitted submitting launch launches launched share
    shares shared renew renews renewed renewing level leveled levelled leveling air aired airing have has had`,
  bodies: `government party company campaign committee court police union ministry council agency administration panel
    board team group family judge opposition coalition parliament senate house congress commission bank firm office
    department army military church university school hospital newspaper paper network association federation
    foundation charity delegation community public crowd jury staff majority minority prosecution defense defence
    fund station site website channel outlet magazine journal institute centre center society club league chamber
    cabinet embassy treasury watchdog body mission alliance bloc movement caucus camp side industry country nation
    state city town village bench lobby`,
};
