import { parseArgs } from 'node:util';

/** Something the person can put right: told in one sentence, without a stack. */
export class Wrong extends Error {}

export const USAGE = `npm run publish-alert -- LETTER --to WHOM --expires DATE [options]

  LETTER               letter.txt, letter.html or letter.md; "-" reads from standard input
  --to WHOM            senate, house, or both with a comma; "white-house" for the executive
  --states CA,TX       only members from these states
  --offices A000360    only these offices, by bioguide id (bioguide.congress.gov); --except leaves some out
  --expires DATE       last day, as 2026-12-31, or a time, as 2026-12-31T18:00:00-05:00
  --topics a,b         what it is about in plain words, most fitting first: foreign policy, human rights
  --title, --subject, --summary, --url, --id
  --publisher NAME     your organisation; kept from the feed that is there
  --site URL           your site's address; kept as well
  --key FILE           signs the feed with this private key; --new-key makes one
  --rotate FILE        signs over to the key in FILE (made with --new-key): give the old one with --key
  --out FOLDER         where feed.json lies, or will (default: alerts)
  --remove ID          takes an alert out of the feed
  --quiet              no previews

  npm run publish-alert -- --new-key [FILE]     makes a key pair (default: publisher.key)`;

const text = { type: 'string' };
const OPTIONS = {
  to: text,
  states: text,
  offices: text,
  except: text,
  expires: text,
  topics: text,
  title: text,
  subject: text,
  summary: text,
  url: text,
  id: text,
  publisher: text,
  site: text,
  key: text,
  rotate: text,
  remove: text,
  out: { type: 'string', default: 'alerts' },
  'new-key': { type: 'boolean' },
  quiet: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
};

const listOf = (given) =>
  (given ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);

const CHAMBERS = { senate: 'senate', senators: 'senate', house: 'house', representatives: 'house' };

/** Whom the options name, as the feed says it; undefined when they do not say. */
export function audienceOf(options) {
  const to = listOf(options.to).map((one) => one.toLowerCase());
  const states = listOf(options.states).map((one) => one.toUpperCase());
  const [offices, except] = [listOf(options.offices), listOf(options.except)];
  const odd = states.find((one) => !/^[A-Z]{2}$/.test(one));
  if (odd !== undefined) throw new Wrong(`--states wants two letters for each state, as CA,TX; ${odd} is none.`);
  const noId = [...offices, ...except].find((one) => !/^[A-Z]\d{6}$/.test(one));
  if (noId !== undefined) throw new Wrong(`${noId} is no bioguide id: one letter and six digits, as A000360.`);
  if (to.length === 0 && offices.length === 0) return undefined;
  if (to.includes('white-house') || to.includes('president')) {
    if (to.length > 1)
      throw new Wrong('A letter to the White House is one of its own: publish it apart from those to Congress.');
    return { executive: 'White House' };
  }
  const unknown = to.find((one) => one !== 'congress' && CHAMBERS[one] === undefined);
  if (unknown !== undefined)
    throw new Wrong(`--to does not know "${unknown}". It takes senate, house, or senate,house; or white-house.`);
  const chambers = new Set(to.includes('congress') ? ['senate', 'house'] : to.map((one) => CHAMBERS[one]));
  return {
    ...(chambers.size === 1 && { chamber: [...chambers][0] }),
    ...(states.length > 0 && { states }),
    ...(offices.length > 0 && { offices }),
    ...(except.length > 0 && { except }),
  };
}

/** Reads the command line; throws `Wrong` for what it does not know. */
export function readOptions(args) {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
    return { ...values, files: positionals, topics: listOf(values.topics) };
  } catch (error) {
    throw new Wrong(`${error.message.split('. ')[0]}. Run it with --help to see what it takes.`);
  }
}
