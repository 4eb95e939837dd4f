/**
 * Phrases that the benchmark's resolutions are put together from, written for this project in the manner of UN
 * resolutions. Slots: {mission} what the title is about, {before} earlier resolutions, {last} the latest of them,
 * {date} and {later} dates, {report} a document, {theme} something of concern, {share} a number, {months} a period.
 */

/** Paragraphs of a preamble, without their comma. */
export const preambularPhrases: readonly string[] = [
  'Recalling its resolutions {before}, and all its previous decisions on {mission}',
  'Reaffirming its resolution {last} of {date} in its entirety, and the obligations that it lays on all parties',
  'Having considered the report of the Secretary-General of {date} ({report}) on {theme}',
  'Taking note of the letter dated {date} from the Permanent Representative addressed to its President ({report})',
  'Noting with concern that {theme} and {theme} continue to hold up the work begun under resolution {last}',
  'Expressing its appreciation to the troop- and police-contributing countries for what they have done for {theme}',
  'Emphasizing the need for {theme}, and recalling in this regard that {share} per cent of the sum pledged is outstanding',
  'Deeply concerned at the situation of the {share} persons who have had to leave their homes since {date}',
  'Welcoming the agreement signed on {date}, and urging those who have not yet done so to accede to it',
  'Mindful of the importance of {theme} for peace and security in the region',
  'Convinced that {theme} calls for measures taken together, with due regard to the rights of each State',
  'Guided by the purposes and principles of the Charter of the United Nations, in particular those on {theme}',
  'Recognizing the part that regional organizations play in {theme}, and the efforts of the neighbouring States',
  'Condemning in the strongest terms the attack of {date}, in which {share} persons lost their lives',
  'Stressing that {theme} and {theme} bear on each other and have to be dealt with together',
  'Bearing in mind the conclusions of the review submitted to it on {date} ({report})',
  'Determining that the situation continues to constitute a threat to international peace and security',
  'Alarmed by reports that {theme} has been obstructed in {share} places since the adoption of resolution {last}',
  'Underlining that the primary responsibility for {theme} rests with the Governments concerned',
  'Commending the Special Representative for the efforts made in favour of {theme} since {date}',
];

/** Openings of operative paragraphs, each with what may follow it. */
export const operativePhrases: readonly (readonly [string, readonly string[]])[] = [
  [
    'Decides',
    [
      'to extend for a further period of {months} months, until {later}, what it authorized in resolution {last} on {mission}',
      'that the ceiling set in paragraph {share} of resolution {last} shall be kept until {later}',
      'to review, by {later} at the latest, the measures taken for {theme}',
      'to convene a meeting on {theme} in {months} months, and invites all interested organizations to take part',
    ],
  ],
  [
    'Requests the Secretary-General',
    [
      'to report to it every {months} months on {mission}, and for the first time by {later}',
      'to keep it regularly informed of {theme} and of the steps taken under resolution {last}',
      'to submit before {later} proposals on {theme}, with an estimate of the resources that they require',
      'to make the necessary arrangements for {theme} within existing resources',
      'to consult with the parties on {theme} and to circulate what they reply as a document of the Organization',
    ],
  ],
  [
    'Calls upon',
    [
      'all States to cooperate fully in {theme} and to refrain from any act that might stand in its way',
      'all parties to respect the agreement of {date} and to let aid through without hindrance',
      'the Governments concerned to complete, before {later}, the work on {theme} begun in {year}',
      'Member States that have not paid their contributions, {share} in all, to do so promptly and in full',
    ],
  ],
  [
    'Urges',
    [
      'the parties to resume without delay the talks broken off on {date}',
      'all States in a position to do so to contribute to {theme}, in money or in kind',
      'the specialized agencies to take {theme} into account when they plan their programmes for {year}',
    ],
  ],
  [
    'Encourages',
    [
      'the continuation of the efforts made for {theme}, in particular those described in paragraph {share} of the report',
      'Member States to exchange what they have learned from {theme} and from {theme}',
    ],
  ],
  [
    'Expresses its grave concern',
    [
      'at the {share} incidents recorded between {date} and {later}, and at the lack of progress in {theme}',
      'that {theme} remains without sufficient means',
    ],
  ],
  [
    'Welcomes',
    [
      'the progress made in {theme} as set out in document {report}',
      'the intention of the Secretary-General to strengthen {theme} by {share} observers',
      'the pledges of {share} Member States at the conference held on {date}',
    ],
  ],
  [
    'Reaffirms',
    [
      'that {theme} and {theme} remain essential to any lasting settlement',
      'its determination to consider further measures if resolution {last} is not complied with by {later}',
    ],
  ],
  [
    'Invites',
    [
      'Member States, the organizations of the system and civil society to mark {later} by activities for {theme}',
      'the Commission to consider {theme} at its next session and to report on it through the Council',
    ],
  ],
  [
    'Takes note with appreciation',
    ['of the report of the Secretary-General ({report})', 'of what {share} Member States have done for {theme}'],
  ],
  [
    'Stresses',
    [
      'the need to ensure {theme}, and notes that {share} of the measures agreed on {date} are still to be carried out',
      'that nothing in the present resolution prejudices the position of any party on {theme}',
    ],
  ],
  [
    'Authorizes',
    [
      'the States that cooperate in {theme} to take all necessary measures until {later}',
      'an increase of the military component by {share} persons for a period of {months} months',
    ],
  ],
];

/** What may follow an operative paragraph's object. */
export const operativeTails: readonly string[] = [
  ', taking into account the recommendations in paragraphs {share} and {share} of the report',
  ', with particular attention to {theme} and {theme}',
  ', in close consultation with the parties and with the regional organizations concerned',
  ', in accordance with resolution {last} and with the relevant rules of international law',
  ', and in this regard recalls the commitments undertaken on {date}',
  ', bearing in mind that {share} per cent of the persons affected are women and children',
  ', subject to the agreement of the Governments concerned, and to review the matter in {months} months',
];

/** Items of an operative paragraph, after "by", "to the following" or a colon. */
export const items: readonly string[] = [
  'Training {share} officers for {theme}',
  'Exchanging information on {theme} at least every {months} months',
  'Setting up, not later than {later}, a focal point for {theme}',
  'Collecting, publishing and comparing figures on {theme}',
  'Reviewing the laws that bear on {theme}',
  'Keeping separate accounts for {theme} and for {theme}',
];

/** Operative paragraphs in which nothing tells one resolution from another. */
export const closing: Readonly<Record<'council' | 'assembly', readonly string[]>> = {
  council: ['Decides to remain actively seized of the matter.', 'Decides to remain seized of the matter.'],
  assembly: ['Decides to include in the provisional agenda of its next session an item on the same question.'],
};

export const themes: readonly string[] = [
  'the protection of civilians',
  'the safe return of displaced persons',
  'the clearance of mines and of the remnants of war',
  'the delivery of humanitarian assistance',
  'the training of a national police force',
  'the holding of free and fair elections',
  'the rule of law and the administration of justice',
  'the disarmament and reintegration of former combatants',
  'the participation of women in decision-making',
  'the protection of children in armed conflict',
  'the conservation and sustainable use of the seas',
  'the prevention of crime and the treatment of offenders',
  'the fight against the illicit traffic in small arms',
  'the supply of clean water and of energy',
  'the eradication of poverty in rural areas',
  'the exchange of prisoners and the search for missing persons',
  'the registration of births',
  'the monitoring of the ceasefire line',
  'the preservation of cultural heritage',
  'the financing of development',
  'the transfer of technology on agreed terms',
  'the safety and security of staff',
  'the strengthening of public institutions',
  'the observance of the arms embargo',
  'the prevention of communicable diseases',
  'the peaceful uses of outer space',
  'the education of girls',
  'the reduction of the risk of disasters',
  'the freedom of movement of the observers',
  'the reconstruction of roads and bridges',
];
