import type { OfficeTable } from '../../core/officials/office';
import { whoRepresents } from '../../core/officials/who-represents';
import { parseZipTable } from '../../core/officials/zip-table';

/** Reads both tables from their text and looks one address up, as the worker does; milliseconds. */
function lookUp(offices: string, zips: string, zip: string): { ms: number; found: string } {
  const start = performance.now();
  const table = JSON.parse(offices) as OfficeTable;
  const answer = whoRepresents({ state: '', zip, table, zips: parseZipTable(zips), now: Date.parse('2026-12-01') });
  return { ms: performance.now() - start, found: answer.representative.kind };
}

Object.assign(globalThis, { lookUp });
