/**
 * What an alert may be about, and the words that offices file it under, best first with the confidence each deserves.
 * Judged on folded text: lower case, no punctuation. One line more here serves every office.
 */
export interface Concept {
  readonly id: string;
  /** Publishers' words for it. */
  readonly about: RegExp;
  readonly filed: readonly (readonly [number, RegExp])[];
  /** Labels that match `filed` by accident. */
  readonly not?: RegExp;
}

export const CONCEPTS: readonly Concept[] = [
  {
    id: 'human-rights',
    about:
      /human rights|prisoners? of war|\bpows?\b|hostage|political prisoner|genocide|ethnic cleansing|refugees abroad|war crimes?|religious (?:freedom|liberty) abroad|torture/,
    filed: [
      [0.97, /human rights/],
      [0.93, /(?:foreign|international|intl) (?:relations|affairs|policy)|^foreign$|^international$/],
      [0.82, /torture|genocide|united nations/],
      [0.7, /national security|armed forces|national defense/],
      [0.66, /\bdefense\b|\bmilitary\b/],
    ],
    not: /human rights campaign|foreign trade/,
  },
  {
    id: 'foreign-policy',
    about:
      /foreign|afghan|africa|albania|algeria|argentin|asia|balkan|bangladesh|belarus|bolivia|bosnia|brazil|burma|myanmar|cambodia|cameroon|chile\b|colombia|congo|cuba|cyprus|darfur|ecuador|egypt|eritrea|ethiopia|tigray|europe|greece|guatemala|haiti|honduras|hong kong|hungary|india\b|indonesia|iraq|ireland|japan|kashmir|kazakh|kenya|korea|kosovo|kurd|kuwait|kyrgyz|laos|latin america|leban|liberia|libya|mali\b|moldova|mongolia|morocco|mozambique|nepal|nicaragua|niger\b|nigeria|pakistan|panama|peru\b|philippin|poland|qatar|rohingya|rwanda|saudi|serbia|somali|south africa|sri lanka|sudan|syria|tajik|tanzania|thailand|tibet|tunisia|uganda|uyghur|uighur|uzbek|venezuela|vietnam|west bank|xinjiang|yemen|zimbabwe|international|diplomac|\bintl\b|armenia|artsakh|karabakh|azerbaijan|turkey|turkiye|caucasus|ukrain|russia|israel|palestin|gaza|\biran\b|\bchina\b|taiwan|sanctions|overseas|embass|\bpeace\b|middle east|global|\bnato\b|state department|united nations|treaty|treaties|cease ?fire|blockade|arms sales?|\bwar\b/,
    filed: [
      [
        0.98,
        /(?:foreign|international|intl|global|world) (?:relations|affairs|policy|issues)|^foreign$|^international$|foreign aid|state department/,
      ],
      [0.88, /human rights/],
      [0.7, /national security|armed forces|national defense/],
      [0.66, /\bdefense\b|\bmilitary\b/],
      [0.6, /\bwar\b|homeland security/],
    ],
    not: /foreign trade|trade and international finance/,
  },
  {
    id: 'privacy',
    about:
      /privacy|surveillance|encryption|data (?:protection|security|brokers?)|cyber|digital rights|net neutrality|facial recognition|internet|online|\btech(?:nology)?\b|artificial intelligence|\bai\b|broadband|telecom/,
    filed: [
      [0.97, /privacy/],
      [0.9, /cyber|telecom|\binternet\b|broadband/],
      [0.86, /technolog|communications/],
      [0.76, /civil libert/],
      [0.72, /civil rights/],
      [0.64, /judiciary|judicial|constitution/],
      [0.62, /consumer/],
    ],
    not: /social science|right to work/,
  },
  {
    id: 'medicare',
    about: /medicare|senior health|prescription|drug (?:prices|costs?)|insulin/,
    filed: [
      [0.97, /medicare/],
      [0.9, /health/],
      [0.88, /medicaid|prescription/],
      [0.72, /\bseniors?\b|\baging\b|elderly/],
      [0.62, /insurance|entitlement/],
    ],
    not: /mental health only|agricultur/,
  },
  {
    id: 'health',
    about:
      /health|telehealth|hospital|medical|insulin|affordable care|\baca\b|disease|vaccin|opioid|nurs(?:e|ing)|cancer|pandemic/,
    filed: [
      [0.95, /health|affordable care/],
      [0.85, /medicare|medicaid/],
      [0.68, /prescription|insurance/],
      [0.62, /\bseniors?\b|senior citizens/],
    ],
    not: /agricultur|women/,
  },
  {
    id: 'immigration',
    about: /immigra|refugee|asylum|\bdaca\b|border|visa|deport|migrant|naturali/,
    filed: [
      [0.96, /immigra/],
      [0.75, /border/],
      [0.6, /homeland security/],
    ],
  },
  {
    id: 'guns',
    about: /\bguns?\b|firearm|second amendment|2nd amendment|background checks?|shooting/,
    filed: [
      [0.96, /\bguns?\b|firearm/],
      [0.9, /second amendment|2nd amendment/],
      [0.62, /crime|public safety|law enforcement|judiciary/],
    ],
  },
  {
    id: 'climate',
    about: /climate|global warming|carbon|emission|greenhouse/,
    filed: [
      [0.97, /climate/],
      [0.9, /environment/],
      [0.75, /energy/],
      [0.68, /natural resources/],
    ],
  },
  {
    id: 'environment',
    about:
      /environment|pollution|clean (?:air|water)|\bepa\b|conservation|wildlife|endangered|public lands|national parks?|forest|ocean|\bwater\b/,
    filed: [
      [0.95, /environment/],
      [0.82, /natural resources|public lands|conservation|wildlife|\binterior\b/],
      [0.7, /water|climate|energy/],
    ],
  },
  {
    id: 'energy',
    about: /energy|\boil\b|\bgas\b|drilling|fracking|nuclear power|solar|wind power|utilit|pipeline/,
    filed: [
      [0.96, /energy/],
      [0.75, /natural resources|gas prices|environment/],
    ],
  },
  {
    id: 'animals',
    about: /animal|\bpets?\b|wildlife|puppy|horses?|slaughter/,
    filed: [
      [0.95, /animal/],
      [0.72, /wildlife/],
      [0.62, /agricultur/],
    ],
  },
  {
    id: 'veterans',
    about: /veteran|\bva\b|service ?members?|gi bill/,
    filed: [
      [0.96, /veteran/],
      [0.66, /military|armed forces|defense/],
    ],
  },
  {
    id: 'defense',
    about: /defense|military|armed forces|troops|pentagon|national security|army|navy|terroris/,
    filed: [
      [0.95, /defense|military|armed forces/],
      [0.88, /national security/],
      [0.68, /homeland security|intelligence/],
    ],
  },
  {
    id: 'homeland',
    about: /homeland|terror|\btsa\b|\bfema\b|disaster|emergency/,
    filed: [
      [0.95, /homeland|terror/],
      [0.8, /emergency|\bfema\b|disaster/],
      [0.7, /national security/],
    ],
  },
  {
    id: 'taxes',
    about: /\btax(?:es|ation)?\b|\birs\b|charitable deduction/,
    filed: [
      [0.96, /\btax(?:es|ation)?\b/],
      [0.66, /budget|finance|econom/],
    ],
  },
  {
    id: 'budget',
    about: /budget|appropriation|spending|(?:national|federal) debt|deficit|government funding|shutdown/,
    filed: [
      [0.95, /budget/],
      [0.9, /appropriation|spending/],
      [0.72, /econom|public finance/],
      [0.6, /\btax/],
    ],
  },
  {
    id: 'economy',
    about: /econom|inflation|jobs|unemployment|cost of living|recession/,
    filed: [
      [0.94, /econom/],
      [0.85, /\bjobs\b|employment/],
      [0.7, /budget|labor|finance/],
    ],
  },
  {
    id: 'banking',
    about: /bank|(?<!campaign )financ|wall street|credit|mortgage|crypto|securities|consumer protection/,
    filed: [
      [0.93, /bank|financ/],
      [0.75, /securities|consumer/],
    ],
    not: /campaign finance|public finance|international finance/,
  },
  {
    id: 'trade',
    about: /\btrade\b|tariff|export|import/,
    filed: [
      [0.95, /(?:international |intl |foreign |global |world )?trade\b/],
      [0.72, /commerce/],
      [0.62, /foreign|international/],
    ],
  },
  {
    id: 'business',
    about: /small business|business|entrepreneur|commerce|manufactur/,
    filed: [
      [0.94, /business/],
      [0.8, /commerce/],
      [0.66, /econom/],
    ],
  },
  {
    id: 'labor',
    about: /labor|labour|\bunions?\b|workers?|wages?|overtime|workplace/,
    filed: [
      [0.94, /labor|workforce|workers/],
      [0.82, /employment/],
      [0.68, /\bjobs\b|econom/],
    ],
  },
  {
    id: 'education',
    about: /education|head start|schools?|teachers?|students?|college|universit|tuition|loans?/,
    filed: [
      [0.95, /education/],
      [0.76, /school|college|student/],
    ],
  },
  {
    id: 'agriculture',
    about: /agricultur|farm|crops?|livestock|\bfood\b|nutrition|\bsnap\b|hunger/,
    filed: [
      [0.95, /agricultur|farm/],
      [0.82, /food|nutrition|hunger/],
    ],
    not: /animal only/,
  },
  {
    id: 'housing',
    about: /housing|\brent\b|homeless|mortgage|eviction/,
    filed: [
      [0.95, /housing/],
      [0.66, /urban|community development|social services|welfare/],
    ],
  },
  {
    id: 'transport',
    about: /transport|infrastructure|highway|railroad|\brail\b|aviation|airline|transit|roads?/,
    filed: [
      [0.95, /transport/],
      [0.85, /infrastructure|public works/],
    ],
  },
  {
    id: 'social-security',
    about: /social security|\bssi\b|ssdi/,
    filed: [
      [0.97, /social security/],
      [0.74, /\bseniors?\b|aging|retirement/],
    ],
  },
  {
    id: 'seniors',
    about: /\bseniors?\b|elderly|aging|older americans|alzheimer/,
    filed: [
      [0.95, /\bseniors?\b|aging|elderly/],
      [0.8, /social security/],
      [0.66, /health|medicare/],
    ],
  },
  {
    id: 'civil-rights',
    about:
      /civil rights|discriminat|racial|equality|racism|voting rights|civil libert|hate crimes?|antisemit|minorit|disab/,
    filed: [
      [0.95, /civil rights/],
      [0.9, /civil libert/],
      [0.72, /judiciary|^justice/],
      [0.64, /social issues/],
    ],
  },
  {
    id: 'elections',
    about: /election|voting|\bvote\b|ballot|campaign finance|gerrymander|democracy|electoral/,
    filed: [
      [0.95, /election|voting/],
      [0.85, /campaign/],
      [0.66, /government reform|congress/],
    ],
  },
  {
    id: 'justice',
    about:
      /judicia|court|crime|criminal|police|prisons?\b|incarcerat|sentencing|law enforcement|death penalty|supreme court|judges?/,
    filed: [
      [0.93, /judicia|court/],
      [0.9, /crime|criminal|law enforcement|justice/],
      [0.68, /^law$|civil rights/],
    ],
    not: /academy|nominat|supreme court/,
  },
  {
    id: 'abortion',
    about: /abortion|pro ?life|pro ?choice|reproductive|planned parenthood|contracepti|unborn/,
    filed: [
      [0.96, /abortion/],
      [0.92, /reproductive|pro ?life\b|^life$|pro ?choice/],
      [0.76, /women/],
      [0.64, /social issues|health/],
    ],
  },
  {
    id: 'women',
    about: /women|gender|maternal|domestic violence/,
    filed: [
      [0.95, /women/],
      [0.66, /social issues|civil rights|family|families/],
    ],
  },
  {
    id: 'lgbt',
    about: /lgbt|\bgay\b|transgender|same sex|marriage/,
    filed: [
      [0.96, /lgbt|\bgay\b/],
      [0.72, /civil rights/],
      [0.64, /social issues/],
    ],
  },
  {
    id: 'families',
    about: /famil|child|adoption|foster|parental leave|day ?care/,
    filed: [
      [0.93, /famil|child/],
      [0.7, /social (?:issues|services)|welfare/],
    ],
    not: /tax|education|merit badge|planning/,
  },
  {
    id: 'welfare',
    about: /(?<!animal )welfare|poverty|low income|food stamps|safety net/,
    filed: [
      [0.95, /welfare|poverty/],
      [0.82, /social services|social welfare/],
      [0.64, /housing|nutrition/],
    ],
  },
  {
    id: 'native',
    about: /native american|tribal|tribes?|indian affairs|indigenous/,
    filed: [[0.96, /native american|tribal|indian/]],
  },
  { id: 'postal', about: /postal|post office|\busps\b|mail delivery/, filed: [[0.96, /post(?:al| office)/]] },
  {
    id: 'government',
    about: /government|ethics|corruption|transparency|congress|term limits|filibuster|lobby|impeach/,
    filed: [
      [0.9, /government|ethics/],
      [0.8, /congress/],
      [0.62, /election/],
    ],
    not: /government grants?|municipal|state government|local government/,
  },
  {
    id: 'science',
    about: /science|space|nasa|research/,
    filed: [
      [0.95, /science|nasa|\bspace\b/],
      [0.7, /technolog/],
    ],
    not: /social science/,
  },
  {
    id: 'arts',
    about: /\barts?\b|humanities|museum|culture|librar|public broadcasting/,
    filed: [
      [0.94, /\barts?\b|humanities/],
      [0.66, /education/],
    ],
  },
  {
    id: 'religion',
    about: /religi|faith|church|prayer/,
    filed: [
      [0.93, /religi/],
      [0.7, /civil (?:rights|libert)|social issues|culture/],
    ],
  },
  {
    id: 'drugs',
    about: /\bdrugs?\b(?! (?:prices?|pricing|costs?))|marijuana|cannabis|fentanyl|opioid|addiction/,
    filed: [
      [0.93, /\bdrugs?\b|marijuana|opioid/],
      [0.74, /crime|law enforcement/],
      [0.68, /health/],
    ],
    not: /prescription/,
  },
];
