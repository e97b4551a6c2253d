import type { Rule } from './rule';

/** The letter: why, about what, the text, and whether an answer is wanted. */
export const LETTER_RULES: readonly Rule[] = [
  {
    id: 'response',
    token: 'x-response',
    on: ['choice', 'box'],
    words: 40,
    like: /\brespon(?:se|d|ses)\b|\breply|\breplies\b|\banswer\b|\bcontact me\b|contacted (?:by|back|regarding|about)|(?:hear|call|called|write|written|get)(?: (?:to )?you)? back|follow ?up|hear from|^nrn$|would you like (?:\w+ ){0,6}(?:written|letter|email|contact)|\brespuesta\b|\bresponda\w*|\bcontest(?:e|ar|en)\b/,
    not: /newsletter|subscribe|topic|issue|emergency response|answer \d/,
  },
  {
    id: 'sub-topic',
    token: 'x-subtopic',
    on: ['choice', 'box'],
    words: 12,
    like: /sub ?(?:topic|issue|category|subject)|(?:topic|issue|subject|category) (?:2|two|ii|detail)|(?:second|secondary|specific|more specific|detailed) (?:topic|issue|category|subject)|subtema/,
  },
  {
    id: 'purpose',
    token: 'x-purpose',
    on: ['choice', 'box'],
    words: 20,
    like: /\breasons?\b|\bpurpose\b|why (?:are|would|do|you)|brings you|how (?:can|may) (?:i|we|the|our|senator|representative) (?:\w+ ){0,3}(?:help|assist|serve)|what (?:can|may) (?:we|i) (?:do|help)|(?:type|kind|nature) of (?:\w+ )?(?:request|inquiry|enquiry|contact|message|feedback|assistance|correspondence|communication|help|visit|service)|(?:inquiry|request|contact|message|feedback|form|service|submission|correspondence) ?types?|\bi (?:would like|want|need|wish|am (?:writing|contacting|looking))|would (?:you )?like (?:help|to|assistance)|what would you like|(?:opinion|comment|share|voice) (?:or|and) (?:\w+ )?(?:help|assist\w*|casework|request)|\bmotivo\b|razon|como (?:le |podemos )|tipo de (?:consulta|solicitud|mensaje)|^(?:contact|writing|inquiry|help)$/,
    not: /newsletter|topic|^issue|subject/,
  },
  {
    id: 'topic',
    token: 'x-topic',
    on: ['choice', 'box'],
    words: 34,
    like: /\btopics?|\bissues?|\bsubject|\bcategor(?:y|ies)|\btemas?\b|\bconcerns?\b|areas? of|\bpolicy\b|policies|\bregarding\b|\babout\b|in reference|in regard|\bconcerning\b|\basunto\b|\bmatter\b|\binterests?\b|\bmessage ?type\b|^re$|\bmateria\b/,
    not: /veteran|newsletter|hear about/,
  },
  {
    id: 'subject',
    token: 'x-subject',
    on: ['line'],
    words: 16,
    like: /\bsubject|\btopics?\b|\bissues?\b|^re$|\bregarding\b|\babout\b|in reference|\bconcerning\b|\basunto\b|\btema\b|headline|(?:message|letter|email|comment) ?title|title of (?:\w+ )?(?:message|letter|comment|email)|(?:short|brief) (?:description|summary|title)|\breason for\b|\bpurpose\b|^message subject|messagesubject|^motivo|\bcategory\b/,
    not: /about (?:you$|yourself|us$)/,
  },
  {
    id: 'subject-big',
    token: 'x-subject',
    on: ['big'],
    words: 8,
    like: /^(?:message |email |letter )?subject(?: line)?$|^asunto$|^message title$/,
  },
  {
    id: 'how-to-explain',
    token: 'x-other',
    on: ['big'],
    words: 20,
    like: /^(?:if )?other\b.{0,24}(?:explain|specify|describe)|directions to|special (?:needs|requests|accommodations)|accessib|(?:steps|what) (?:have )?you (?:have )?(?:already )?taken|^additional (?:comments|information|notes)$|^(?:biography|bio|resume)$/,
  },
  {
    id: 'message',
    token: 'x-message',
    on: ['big'],
    words: 60,
    like: /\bmessages?|\bcomments?|\bletter\b|\bopinions?\b|\bquestions?\b|\bconcerns?\b|\bfeedback\b|\bbody\b|\bremarks?\b|\bthoughts?\b|\binquiry\b|\benquiry\b|\bstory\b|how (?:can|may) (?:we|i|the)|tell (?:us|me|the)|\bwrite\b|\bshare\b|\bviews?\b|\bsay\b|\bnote\b|^dear\b|you think|on your mind|\bmensajes?\b|\bcomentarios?\b|\bcarta\b|\bpreguntas?\b|\bopinion\b|describe|description|details?|issue|\btext\b|help/,
  },
  {
    id: 'message-line',
    token: 'x-message',
    on: ['line'],
    words: 6,
    like: /^(?:(?:message|letter|comments?|mensaje|comentarios?)(?: (?:text|body|to \w+(?: \w+)?))?|body|text of message)$/,
  },
];
