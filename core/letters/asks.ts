const HOW =
  '(?:(?:also|again|therefore|hereby|now|further|furthermore|finally|strongly|respectfully|urgently|earnestly|humbly|[a-z]+ly|and|would|want to|must|write to|am writing to|have to) ){0,4}';
const VERB =
  '(?:ask|asks|asking|urge|urges|urging|call(?:ing)? (?:on|upon|for)|request(?:ing)?|implor(?:e|ing)|beg(?:ging)?|beseech|plead with|appeal to|encourag(?:e|ing)|demand|insist|want you to|expect you to|need you to|like you to|count(?:ing)? on you to|hope (?:that )?you (?:will|would|can))';
const DO =
  'support|oppose|co-?sponsor|vote|use|speak|press|introduce|sign|raise|act|do|help|take|make|stand|call|work|consider|protect|pass|reject|block|join|ensure|stop|end|hold|demand|urge|ask|contact|condemn|sanction|impose|condition|suspend|cut|fund|restore|defend|release|insist|secure|provide|reach|publicly|immediately|investigate|withdraw|invoke|enforce|repeal|sponsor|lead|push|tell|write|appropriate|recogni[sz]e|hold|keep|let|bring|urge|consider|prioriti[sz]e|expand|extend|strengthen|increase';

/** The words by which letters ask an office for something, in English, Spanish and Armenian. */
const ASKS: readonly RegExp[] = [
  new RegExp(`\\b(?:i|we)(?: am| are|'m|\\u2019m|'re|\\u2019re)? ${HOW}${VERB}\\b`, 'i'),
  new RegExp(`\\b(?:please|kindly) (?:also )?(?:${DO})\\b`, 'i'),
  /\b(?:urging|asking) you\b|\bmy (?:request|ask)s? (?:is|are|to you)\b|\b(?:will|would|could|can) you (?:please )?(?:support|co-?sponsor|vote|commit|pledge|join|oppose|sign|introduce)\b/i,
  /\b(?:congress|the (?:u\. ?s\.|us|united states|administration|president|senate|house)(?: government)?|america|you) (?:should|must|needs? to|ought to)\b/i,
  /\bvote (?:yes|no|for|against|in favor)\b|\bco-?sponsor(?:ing|s|ed)? (?:of )?(?:the|this|that|h\.|s\.|it|both)/i,
  // Bill numbers: H.R. 4350, H.Res.296, S. 1260, S.J.Res. 4, H. Con. Res. 12.
  /\b(?:h\. ?r\.|hr|h\. ?(?:j\.? ?|con\.? ?)?res\.|s\. ?(?:j\.? ?|con\.? ?)?res\.|s\.) ?\d{1,5}\b/i,
  /(?:^|[^\p{L}])(?:le|les|lo|los) (?:pido|pedimos|ruego|rogamos|insto|instamos|solicito|solicitamos|exhorto|exhortamos)(?:$|[^\p{L}])|(?:^|[^\p{L}])(?:solicito|exijo|insto a) /iu,
  /\u056d\u0576\u0564\u0580\u0578\u0582\u0574 (?:\u0565\u0574|\u0565\u0576\u0584)|\u056f\u0578\u0579 (?:\u0565\u0574|\u0565\u0576\u0584) \u0561\u0576\u0578\u0582\u0574|\u0570\u0578\u0580\u0564\u0578\u0580\u0578\u0582\u0574 (?:\u0565\u0574|\u0565\u0576\u0584)/u,
];

const ITEM = /^\s*(?:[-*\u2022\u2013\u2014\u25aa]|#?\d{1,3}[.):]|\(\d{1,3}\)|\(?[a-z][.)])\s+/i;
const IMPERATIVE = new RegExp(`^(?:to )?(?:please |publicly |immediately |strongly )?(?:${DO})\\b`, 'i');

/** A line or paragraph that is one of a list: "1) …", "• …", "(2) …". */
export const isListItem = (text: string): boolean => ITEM.test(text);

/** True for a paragraph that asks the office for something, or names the bill it is about. */
export function isAsk(paragraph: string): boolean {
  if (ASKS.some((like) => like.test(paragraph))) return true;
  const items = paragraph.split('\n').filter(isListItem);
  return items.some((item) => IMPERATIVE.test(item.replace(ITEM, '')));
}
