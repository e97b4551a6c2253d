import type { Concept } from './concepts';

/** Health, care and courts: things that one word of a label often mixes up. */
export const CARE_CONCEPTS: readonly Concept[] = [
  {
    id: 'disability',
    about: /disab|special education|\bidea act\b|autism|wheelchair|accessib|down syndrome/,
    filed: [
      [0.97, /disab/],
      [0.74, /civil rights/],
      [0.7, /health|social (?:services|security)/],
    ],
    not: /social services and history/,
  },
  {
    id: 'mental-health',
    about: /mental health|suicide|\b988\b/,
    filed: [
      [0.97, /mental health/],
      [0.88, /health/],
      [0.7, /\bdrugs?\b/],
    ],
    not: /prescription/,
  },
  {
    id: 'medicaid',
    about: /medicaid|\bchip\b|home care services/,
    filed: [
      [0.98, /medicaid/],
      [0.92, /health/],
      [0.84, /medicare|affordable care/],
      [0.64, /welfare|entitlement/],
    ],
    not: /agricultur|women/,
  },
  {
    id: 'child-care',
    about: /child ?care|early (?:childhood|learning)|pre ?k\b|day ?care/,
    filed: [
      [0.97, /child ?care|early (?:childhood|learning)/],
      [0.92, /famil|child/],
      [0.74, /education|social (?:issues|services)/],
      [0.66, /labor|welfare/],
    ],
    not: /planning|tax|merit/,
  },
  {
    id: 'addiction',
    about: /opioids?|overdose|addiction|substance (?:use|abuse)|fentanyl|recovery|narcan|naloxone/,
    filed: [
      [0.98, /opioids?|addiction|substance|drug (?:abuse|policy|addiction)/],
      [0.94, /\bdrugs?\b/],
      [0.86, /mental health/],
      [0.8, /health/],
      [0.62, /crime|law enforcement/],
    ],
    not: /prescription/,
  },
  {
    id: 'cannabis',
    about: /cannabis|marijuana|hemp\b/,
    filed: [
      [0.98, /marijuana|cannabis|hemp/],
      [0.9, /\bdrugs?\b/],
      [0.68, /criminal justice|crime/],
    ],
    not: /prescription/,
  },
  {
    id: 'judges',
    about: /supreme court|\bjudges?\b|judicial nomin|court (?:reform|packing|expansion|nominee)|justices\b/,
    filed: [
      [0.97, /judicial nominations?|supreme court|federal judges|nominations/],
      [0.93, /judicia|courts?\b/],
    ],
    not: /academy|crim/,
  },
  {
    id: 'research',
    about: /\bnih\b|(?:medical|cancer|disease|alzheimers?|biomedical|als|diabetes) research|rare disease|cure\b/,
    filed: [
      [0.96, /(?:medical|health|disease) research/],
      [0.92, /health/],
      [0.74, /science|appropriation/],
    ],
  },
  {
    id: 'tobacco',
    about: /tobacco|vap(?:e|ing)|cigarette|nicotine/,
    filed: [
      [0.9, /health/],
      [0.7, /\bfda\b|agricultur|\bdrugs?\b/],
    ],
  },
];
