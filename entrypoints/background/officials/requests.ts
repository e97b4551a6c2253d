import type { Office, OfficeTable } from '../../../core/officials/office';
import { congressAt } from '../../../core/officials/parse-legislators';
import { type Representation, whoRepresents } from '../../../core/officials/who-represents';
import type { Requests } from '../../../utils/messaging';
import { actionsItem, confirmedItem, myOfficesItem, supporterItem } from '../../../utils/storage';
import { loadOffices, loadZips } from './load-offices';

type Found = Requests['find-offices']['out'];

/** The representative that the tables tell, else the one that the supporter chose for the Congress that sits now. */
function representativeOf(
  representation: Representation,
  table: OfficeTable | undefined,
  chosen: readonly string[],
): Office | undefined {
  const { representative, state } = representation;
  if (representative.kind === 'one') return representative.office;
  if (representative.kind !== 'choose') return undefined;
  return table?.offices.find(
    (office) => office.chamber === 'house' && office.state === state && chosen.includes(office.bioguide),
  );
}

/** Who represents the supporter, as far as the tables and the supporter's own choice tell today; remembers the answer. */
export async function findOffices(): Promise<Found> {
  const [{ state, zip }, table, zips, stored, confirmed, actions] = await Promise.all([
    supporterItem.get(),
    loadOffices(),
    loadZips(),
    myOfficesItem.get(),
    confirmedItem.get(),
    actionsItem.get(),
  ]);
  const now = Date.now();
  const representation = whoRepresents({ state, zip, table, zips, now });
  const chosen = confirmed === congressAt(now) ? stored : [];
  const representative = representativeOf(representation, table, chosen);
  const mine = [...representation.senators, ...(representative ? [representative] : [])];
  const ids = mine.map(({ bioguide }) => bioguide);
  if (mine.length > 0 && ids.join() !== stored.join()) await myOfficesItem.set(ids);
  const written = new Set(actions.flatMap(({ deliveries }) => deliveries.map(({ bioguide }) => bioguide)));
  const known = (table?.offices ?? []).filter(({ bioguide }) => written.has(bioguide) || ids.includes(bioguide));
  return { representation, mine, known };
}

/** The supporter says which of several is their representative; it holds for the Congress that sits now. */
export async function chooseRepresentative({ bioguide }: Requests['choose-representative']['in']): Promise<Found> {
  const [stored, table] = await Promise.all([myOfficesItem.get(), loadOffices()]);
  const house = new Set(
    (table?.offices ?? []).filter(({ chamber }) => chamber === 'house').map((office) => office.bioguide),
  );
  await myOfficesItem.set([...stored.filter((id) => !house.has(id)), bioguide]);
  await confirmedItem.set(congressAt(Date.now()));
  return findOffices();
}
