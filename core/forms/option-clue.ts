import { foldText } from './fold-text';
import type { ControlOption } from './snapshot';
import type { FieldToken } from './tokens';

const words = (s: string): ReadonlySet<string> => new Set(s.split('|'));

const STATES = words(
  'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|district of columbia|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|puerto rico|guam|al|ak|az|ar|ca|co|ct|de|dc|fl|ga|hi|id|il|in|ia|ks|ky|la|me|md|ma|mi|mn|ms|mo|mt|ne|nv|nh|nj|nm|ny|nc|nd|oh|ok|or|pa|ri|sc|sd|tn|tx|ut|vt|va|wa|wv|wi|wy|pr|gu',
);
const TITLES = words(
  'mr|mrs|ms|miss|mx|dr|mr and mrs|mr and ms|dr and mrs|rev|reverend|the honorable|hon|sr|sra|srta|prof|professor|rabbi|sister|father|pastor|sir|madam',
);
const CIVIL = words('mr|mrs|ms|miss|mx|sr|sra|srta');
const SUFFIXES = words(
  'jr|sr|i|ii|iii|iv|v|vi|esq|md|m d|phd|ph d|dds|dvm|do|rn|ret|usa|usaf|usn|usmc|cpa|jd|j d|dmd|od|junior|senior',
);
const COUNTRIES = words(
  'united states|united states of america|usa|us|canada|mexico|france|germany|united kingdom|japan|china|india|afghanistan|albania|algeria|australia|austria|brazil|italy|spain|zimbabwe|zambia',
);
const PHONES = words(
  'voice|vp|ttd|tty|tdd|home|work|cell|mobile|cellular|business|landline|office|home phone|cell phone|work phone|mobile phone|fax|pager|other|voice home|voice mobile|vp home|vp mobile|ttd home|voice work|casa|celular|trabajo',
);
const TELLING_PHONES = words(
  'voice|vp|ttd|tty|tdd|home|cell|mobile|cellular|landline|cell phone|home phone|mobile phone|voice home|voice mobile|casa|celular',
);
const SEPARATOR =
  /^(?:states?|military|territories|select.*|choose.*|please.*|none|n a|other|seleccione.*|elija.*|-*)$/;

const ANSWER = /\brespon(?:se|d)|\breply|contact me|no answer|respuesta|voice my opinion|hear back|passing my comments/;
const POLICY =
  /agricultur|educat|immigra|veteran|\btax|health|environment|\benergy|\bdefense|foreign|social security|medicare|budget|\bguns?\b|\btrade\b|transport|judicia|judiciary|\blabor\b|econom|homeland|abortion|animal|civil rights|housing|banking|\bcrime|elections?\b|human rights|agricultura|educacion|inmigra|salud|veteranos|impuestos|energia|telecom|technolog|small business|campaign finance|native american|welfare|military|climate|postal/;
const PURPOSE =
  /casework|federal agency|\bhelp\b|assistance|\btours?\b|\bflags?\b|schedul|meeting|internship|academy|opinion|comment|share (?:my|your|a)|voice|press|media|feedback|general inquiry|request|appointment|contact (?:me|us)|ask a question|\bquestions?\b|other|ayuda|solicit|issue|legislation|grant|email|office locations/;
const STRONG_PURPOSE =
  /casework|federal agency|need (?:\w+ )?(?:help|assist)|help (?:me )?with|opinion|(?:share|express|voice|send|leave|make) (?:my|your|a|an)? ?(?:opinion|comment|thought|view|message)|request (?:a |an )?(?:tour|flag|meeting)|flag|tour|schedul|internship|office locations|assistance with|^(?:opinion|comment|comments|contact|help)$/;

const LIMIT = 90;

/** What a list of answers alone says: its token, the rule's name, and the answers that say so. */
export interface OptionClue {
  readonly token: FieldToken;
  readonly id: string;
  readonly matched: string;
  /** False where a label may know better (topic or purpose). */
  readonly sure: boolean;
}

/** "Ohio", "OH", "OH - Ohio", "Ohio (OH)". */
function isState(label: string): boolean {
  if (STATES.has(label)) return true;
  const [, head, tail] = /^(\w\w) (.+)$/.exec(label) ?? /^(.+) (\w\w)$/.exec(label) ?? [];
  return head !== undefined && tail !== undefined && STATES.has(head) && STATES.has(tail);
}

/** Judges a list by its answers: the states, titles of address, countries, policy topics, reasons for writing… */
export function readOptions(options: readonly ControlOption[] | undefined): OptionClue | undefined {
  if (options === undefined || options.length === 0) return undefined;
  const labels: string[] = [];
  for (const option of options) {
    if (labels.length >= LIMIT) break;
    const folded = foldText(option.label);
    if (folded !== '') labels.push(folded);
  }
  const real = labels.filter((label) => !SEPARATOR.test(label));
  const count = (test: (label: string) => boolean): number =>
    real.reduce((sum, label) => sum + (test(label) ? 1 : 0), 0);
  const share = (n: number): number => (real.length === 0 ? 0 : n / real.length);
  const clue = (token: FieldToken, id: string, sure: boolean, test: (label: string) => boolean): OptionClue => ({
    token,
    id,
    sure,
    matched: options
      .filter((option) => test(foldText(option.label)))
      .slice(0, 3)
      .map((option) => option.label)
      .join(', '),
  });

  const states = count(isState);
  if (states >= 8 && share(states) >= 0.5) return clue('address-level1', 'states', true, isState);
  const isTitle = (label: string): boolean => TITLES.has(label);
  const civil = new Set(real.filter((label) => CIVIL.has(label))).size;
  if (civil >= 2 && (share(count(isTitle)) >= 0.3 || real.length > 20)) {
    return clue('honorific-prefix', 'titles', true, isTitle);
  }
  const isCountry = (label: string): boolean => COUNTRIES.has(label);
  const countries = count(isCountry);
  if (countries >= 8 || (countries >= 2 && share(countries) >= 0.5))
    return clue('country', 'countries', true, isCountry);
  if (countries === 1 && real.length === 1 && real[0]?.startsWith('united') === true) {
    return clue('country', 'countries', true, isCountry);
  }
  const isSuffix = (label: string): boolean => SUFFIXES.has(label);
  const suffixes = count(isSuffix);
  if (suffixes >= 2 && share(suffixes) >= 0.5) return clue('honorific-suffix', 'suffixes', true, isSuffix);
  const isPhone = (label: string): boolean => PHONES.has(label);
  if (count((label) => TELLING_PHONES.has(label)) >= 2 && share(count(isPhone)) >= 0.8) {
    return clue('x-tel-type', 'tel-types', true, isPhone);
  }
  const isAnswer = (label: string): boolean => ANSWER.test(label);
  if (
    real.length <= 5 &&
    count(isAnswer) >= 1 &&
    share(count((l) => isAnswer(l) || /^(?:yes|no|si)\b/.test(l))) >= 0.6
  ) {
    return clue('x-response', 'answers', true, isAnswer);
  }
  const isPolicy = (label: string): boolean => POLICY.test(label);
  const isPurpose = (label: string): boolean => PURPOSE.test(label);
  const policies = count(isPolicy);
  if (policies >= 4 && share(policies) >= 0.25) return clue('x-topic', 'topics', false, isPolicy);
  const strong = count((label) => STRONG_PURPOSE.test(label));
  if (strong >= 1 && policies <= strong && count(isPurpose) >= 2 && share(count(isPurpose)) >= 0.6) {
    return clue('x-purpose', 'purposes', false, (label) => STRONG_PURPOSE.test(label));
  }
  if (policies >= 2 && share(policies) >= 0.5) return clue('x-topic', 'topics', false, isPolicy);
  return undefined;
}
