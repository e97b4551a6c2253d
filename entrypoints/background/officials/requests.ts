import { type Representation, whoRepresents } from '../../../core/officials/who-represents';
import { supporterItem } from '../../../utils/storage';
import { loadOffices, loadZips } from './load-offices';

/** Who represents the supporter, as far as the tables tell today. */
export async function findOffices(): Promise<Representation> {
  const [{ state, zip }, table, zips] = await Promise.all([supporterItem.get(), loadOffices(), loadZips()]);
  return whoRepresents({ state, zip, table, zips, now: Date.now() });
}
