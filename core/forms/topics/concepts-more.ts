import type { Concept } from './concepts';

/** Narrower things that alerts are about, and where offices file them. After the broad ones: their places come first. */
export const MORE_CONCEPTS: readonly Concept[] = [
  {
    id: 'arms-control',
    about:
      /nuclear (?:weapons?|disarm|arms|prolif|test)|arms (?:control|sales?|race)|disarmament|landmines?|cluster munitions?/,
    filed: [
      [0.95, /nuclear (?:proliferation|weapons)|arms control/],
      [0.9, /(?:foreign|international|intl) (?:relations|affairs|policy)/],
      [0.8, /national security|\bdefense\b|\bmilitary\b|armed forces/],
    ],
  },
  {
    id: 'trafficking',
    about: /traffick|slavery|forced lab|child exploit/,
    filed: [
      [0.96, /traffick/],
      [0.86, /human rights/],
      [0.76, /crime|judiciary|justice|law enforcement/],
      [0.7, /(?:foreign|international) (?:relations|affairs|policy)|child/],
    ],
  },
  {
    id: 'religious-freedom',
    about: /religious (?:freedom|liberty|persecution|minorit)|persecut\w+ (?:christians|uyghurs|church)|christians in/,
    filed: [
      [0.95, /religious (?:liberty|freedom)|religion/],
      [0.86, /civil (?:rights|libert)|human rights|church/],
      [0.7, /(?:foreign|international|intl) (?:relations|affairs|policy)|constitution/],
    ],
  },
  {
    id: 'surveillance',
    about: /surveill|(?:section )?702|\bfisa\b|wiretap|warrantless|patriot act|facial recognition/,
    filed: [
      [0.97, /surveill|wiretap|privacy/],
      [0.88, /civil libert/],
      [0.76, /civil rights|constitution|judiciary|intelligence/],
    ],
  },
  {
    id: 'speech',
    about: /free speech|first amendment|censorship|press freedom|freedom of (?:speech|the press)|journalis/,
    filed: [
      [0.96, /first amendment|free speech|censorship/],
      [0.9, /civil libert|civil rights|constitution/],
      [0.7, /judiciary|justice/],
    ],
  },
  {
    id: 'antitrust',
    about: /antitrust|monopol|big tech|competition|merger/,
    filed: [
      [0.96, /antitrust|competition/],
      [0.8, /commerce|consumer|judiciary/],
      [0.72, /business|technolog/],
    ],
  },
  {
    id: 'consumer',
    about: /consumer|scam|fraud|junk fees|robocalls?|product safety|right to repair/,
    filed: [
      [0.96, /consumer/],
      [0.72, /commerce|bank|financ/],
    ],
    not: /campaign finance/,
  },
  {
    id: 'copyright',
    about: /copyright|patents?|trademark|intellectual property|royalt/,
    filed: [
      [0.97, /copyright|patent|intel(?:lectual)? property/],
      [0.72, /judiciary|commerce|technolog/],
    ],
  },
  {
    id: 'paid-leave',
    about: /paid (?:family |sick |parental )?leave|minimum wage|equal pay|overtime/,
    filed: [
      [0.93, /labor|workforce|wage/],
      [0.88, /famil|child/],
      [0.76, /employment|\bjobs\b|women|econom/],
    ],
    not: /tax credit/,
  },
  {
    id: 'student-loans',
    about: /student (?:loans?|debt)|pell grants?|college affordab|tuition/,
    filed: [
      [0.97, /student loan|higher ed|education higher|college/],
      [0.93, /education/],
    ],
    not: /k ?(?:to|through)? ?12|pre k|elementary/,
  },
  {
    id: 'food',
    about: /food stamps|\bsnap\b|hunger|school (?:lunch|meals)|nutrition|\bwic\b/,
    filed: [
      [0.97, /hunger|nutrition|\bsnap\b|food (?:stamps|assistance)/],
      [0.88, /^food|food$|agricultur/],
      [0.82, /welfare|poverty|social services/],
    ],
    not: /food safety/,
  },
  {
    id: 'disaster',
    about: /disaster|hurricane|wildfire|flood|earthquake|\bfema\b|tornado/,
    filed: [
      [0.97, /disaster|\bfema\b|emergency|flood|hurricane/],
      [0.74, /homeland security/],
    ],
  },
  {
    id: 'oceans',
    about: /ocean|fisher|marine|whales?|coral|plastic|coast/,
    filed: [
      [0.95, /ocean|marine/],
      [0.9, /environment/],
      [0.84, /fisher|maritime|coast/],
      [0.8, /natural resources|wildlife/],
      [0.66, /water|energy/],
    ],
    not: /coast guard$/,
  },
  {
    id: 'wildlife',
    about: /wildlife|wolves|wolf|bears?\b|endangered|species|hunting|trophy|pollinator|\bbees\b/,
    filed: [
      [0.97, /wildlife|endangered/],
      [0.9, /animal/],
      [0.84, /environment|natural resources|conservation/],
      [0.7, /\binterior\b|public lands/],
    ],
  },
  {
    id: 'puerto-rico',
    about: /puerto ric|\bguam\b|territor(?:y|ies)|statehood/,
    filed: [
      [0.97, /puerto rico|territor|^statehood/],
      [0.66, /interior/],
    ],
    not: /government grants?|municipal/,
  },
  {
    id: 'pensions',
    about: /pension|retirement|401k|\bwep\b|\bgpo\b/,
    filed: [
      [0.96, /pension|retirement/],
      [0.86, /social security/],
      [0.74, /labor|\bseniors?\b|aging/],
    ],
  },
  {
    id: 'federal-employees',
    about: /federal (?:employees|workers|workforce)|civil service/,
    filed: [
      [0.97, /federal employee|civil service/],
      [0.76, /government|labor/],
    ],
    not: /government grants?|municipal/,
  },
  {
    id: 'broadcasting',
    about: /public (?:broadcasting|media|radio|television)|\bpbs\b|\bnpr\b/,
    filed: [
      [0.9, /broadcast|\bmedia\b/],
      [0.86, /\barts?\b|humanities|culture/],
      [0.8, /telecom|communications/],
      [0.7, /appropriation|budget|education/],
    ],
  },
  {
    id: 'ai',
    about: /artificial intelligence|\bai\b|deepfake|algorithm|autonomous/,
    filed: [
      [0.97, /artificial intelligence/],
      [0.92, /technolog/],
      [0.8, /science|telecom|communications|internet/],
      [0.66, /commerce|consumer/],
    ],
    not: /social science/,
  },
  {
    id: 'crypto',
    about: /crypto|bitcoin|digital (?:currency|assets?|dollar)|\bcbdc\b/,
    filed: [
      [0.93, /financ|bank/],
      [0.8, /monetary|technolog|econom/],
    ],
    not: /campaign finance/,
  },
  {
    id: 'police',
    about: /police|policing|qualified immunity|body cameras?/,
    filed: [
      [0.95, /law enforcement|police|criminal justice/],
      [0.88, /crime|justice|public safety/],
      [0.76, /civil rights|judiciary/],
    ],
  },
  {
    id: 'coal-and-mines',
    about: /\bcoal\b|mining|miners?\b|black lung/,
    filed: [
      [0.88, /energy|\bmining\b/],
      [0.82, /natural resources|labor/],
      [0.76, /environment/],
    ],
  },
  {
    id: 'first-responders',
    about: /first responders?|firefighters?|fire (?:service|department)|paramedic|emergency medical/,
    filed: [
      [0.97, /first responders?|fire\b/],
      [0.8, /public safety|emergency|homeland security/],
    ],
  },
  {
    id: 'history',
    about: /histor|museum|monuments?\b|smithsonian|preservation/,
    filed: [
      [0.95, /histor|smithsonian|museum/],
      [0.84, /\barts?\b|humanities|culture/],
      [0.66, /interior|education/],
    ],
  },
  {
    id: 'insurance',
    about: /insurance/,
    filed: [[0.8, /insurance/]],
    not: /unemployment|health|flood/,
  },
];
