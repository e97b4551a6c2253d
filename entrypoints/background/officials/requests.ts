import { browser } from 'wxt/browser';
import { CENSUS_ORIGIN, censusQuestion, parseCensus } from '../../../core/officials/census';
import { congressAt } from '../../../core/officials/congress';
import { myOffices } from '../../../core/officials/my-offices';
import type { Office } from '../../../core/officials/office';
import { membersOf, whoRepresents } from '../../../core/officials/who-represents';
import { err, ok } from '../../../core/result';
import type { FoundOffices, Requests } from '../../../utils/messaging';
import { actionsItem, confirmedItem, districtItem, myOfficesItem, supporterItem } from '../../../utils/storage';
import { loadOffices, loadZips, textAt } from './load-offices';

/** The geocoder is slow at times; a worker's fetch must give up before its 30 seconds are over. */
const PATIENCE = 20_000;

/** Who represents the supporter, as far as the tables and the supporter's own choice tell; remembers the answer. */
export async function findOffices(_: unknown = {}, now = Date.now()): Promise<FoundOffices> {
  const [{ state, zip }, table, zips, ids, congress, known, actions] = await Promise.all([
    supporterItem.get(),
    loadOffices(now),
    loadZips(),
    myOfficesItem.get(),
    confirmedItem.get(),
    districtItem.get(),
    actionsItem.get(),
  ]);
  const representation = whoRepresents({ state, zip, table, zips, known, now });
  const { mine, confirm, remember } = myOffices(representation, table, { ids, congress }, now);
  if (remember) {
    await myOfficesItem.set([...remember.ids]);
    await confirmedItem.set(remember.congress);
  }
  const named = new Set([...mine, ...actions.flatMap(({ deliveries }) => deliveries)].map(({ bioguide }) => bioguide));
  return {
    representation,
    mine,
    known: (table?.offices ?? []).filter(({ bioguide }) => named.has(bioguide)),
    confirm,
    ...(table && { asOf: table.asOf, congress: table.congress }),
  };
}

const officeOf = async (bioguide: string): Promise<Office | undefined> =>
  (await loadOffices())?.offices.find((office) => office.bioguide === bioguide);

async function keepDistrict(state: string, number: number, now: number): Promise<void> {
  const { zip } = await supporterItem.get();
  await districtItem.set({ state, number, zip, congress: congressAt(now) });
}

/** The supporter says which of several is their representative; it holds for this address and the Congress that sits now. */
export async function chooseRepresentative(
  { bioguide }: Requests['choose-representative']['in'],
  now = Date.now(),
): Promise<FoundOffices> {
  const office = await officeOf(bioguide);
  if (office?.chamber === 'house') {
    await keepDistrict(office.state, office.district ?? 0, now);
    await confirmedItem.set(congressAt(now));
  }
  return findOffices({}, now);
}

/** The supporter says that the offices shown are theirs in the Congress that sits now. */
export async function confirmOffices(_: unknown = {}, now = Date.now()): Promise<FoundOffices> {
  const { mine, confirm } = await findOffices({}, now);
  if (confirm && mine.length > 0) {
    const member = mine.find(({ chamber }) => chamber === 'house');
    if (member) await keepDistrict(member.state, member.district ?? 0, now);
    await myOfficesItem.set(mine.map(({ bioguide }) => bioguide));
    await confirmedItem.set(congressAt(now));
  }
  return findOffices({}, now);
}

export async function listRepresentatives({
  state,
}: Requests['list-representatives']['in']): Promise<readonly Office[]> {
  const table = await loadOffices();
  return table ? membersOf(table, state) : [];
}

/** Asks the Census for the district of the supporter's address and keeps it, also when its seat is vacant. */
export async function askCensus(_: unknown = {}, now = Date.now()): Promise<Requests['ask-census']['out']> {
  const supporter = await supporterItem.get();
  const question = censusQuestion(supporter, now);
  if (!question.ok) return question;
  if (!(await browser.permissions.contains({ origins: [CENSUS_ORIGIN] }))) return err('no-permission');
  const text = await textAt(question.value, PATIENCE);
  const found = parseCensus(text === undefined ? undefined : parsed(text), supporter.state);
  if (!found.ok) return found;
  await keepDistrict(found.value.state, found.value.number, now);
  await confirmedItem.set(congressAt(now));
  const { representation } = await findOffices({}, now);
  const { representative } = representation;
  return ok({ district: found.value, ...(representative.kind === 'one' && { office: representative.office }) });
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
