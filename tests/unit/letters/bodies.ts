/** Letters of invented causes, as parts: a paragraph, or a list. */
export type Part = string | { readonly list: readonly string[]; readonly ordered?: true };

export const CANAL: readonly Part[] = [
  'I am writing as somebody who grew up beside the Harrow Canal, and I am worried about what has happened to it since the locks were closed in March.',
  'The water is low, the boats of forty families lie in the mud, and the lock keepers’ houses – built in 1911, and loved ever since – stand empty. Nobody has said when, or whether, the locks will open again.',
  'I ask you to support H.Res.9112 and S.Res.8801, which would direct the Corps of Engineers to publish a plan within ninety days, and to write to the Corps yourself.',
  'Your answer will be read at my kitchen table, and it will matter. I look forward to hearing what you decide.',
];

export const ARCHIVE: readonly Part[] = [
  'As your constituent, I urge you to protect the National Folk Archive in the coming budget.',
  'Please do three things:',
  {
    ordered: true,
    list: [
      'Cosponsor H.R. 7755, the Folk Archive Preservation Act.',
      'Ask the Appropriations Committee for at least $12 million, as in last year’s report (#52 on its list).',
      'Vote against any amendment that would close the reading rooms.',
    ],
  },
  'The head of the archive put it well when she spoke here last autumn: “A song that nobody writes down dies with the singer. We have lost hundreds. We can still save thousands.”',
  'For questions about the bill your staff can reach the archive at legislation@folk-archive.example.',
];

export const LANTERN: readonly Part[] = [
  'I thank you for voting YES on H.R.4350-A, the Lantern Safety Act, on the evening of June 9.',
  'Because of that vote the lamps in our schools will be checked, and parents such as me will sleep better. It took courage – the makers spent a great deal to stop it.',
  'I hope that you will stay firm when the bill returns from the Senate, and that you will tell your colleagues why you stood up for it.',
];

export const LANTERN_NO: readonly Part[] = [
  'I was disappointed to learn that you voted NO on H.R.4350-A, the Lantern Safety Act, on the evening of June 9.',
  'Lamps of this make have burned down two school halls in our state. I ask you to look at the reports again – they are short, and they are clear – and to vote for the bill when it comes back.',
  'I would be glad to hear your reasons, and gladder still to hear that you have changed your mind.',
];

export const BEES: readonly Part[] = [
  'Please stop the sale of the pesticide Florazin until the agency has finished its own study of what it does to bees.',
  {
    list: [
      'It was approved without a field test.',
      'Four countries have already withdrawn it.',
      'Beekeepers in my county lost six of ten hives last spring.',
    ],
  },
  'I keep nine hives myself. I know what a quiet orchard sounds like, and I ask you to act before we all do.',
];

/** The letter as it must come out. */
export const textOf = (parts: readonly Part[]): string =>
  parts
    .map((part) =>
      typeof part === 'string'
        ? part
        : part.list.map((item, at) => (part.ordered ? `${at + 1}. ${item}` : `- ${item}`)).join('\n'),
    )
    .join('\n\n');
