import * as z from 'zod/mini';

type Schema = z.core.$ZodType;
type Path = readonly (string | number)[];

/** A part that did not fit and was left out: where it stood, and what it was. */
export interface Lost {
  readonly path: Path;
  readonly value: unknown;
}

/** What could be kept. `lost` is empty when all of it could. */
export interface Kept<T> {
  readonly value: T;
  readonly lost: readonly Lost[];
}

/**
 * How far a broken value is taken apart: into the smallest parts, into the entries of the list or record alone, or not
 * at all. Copies of public data are better fetched again as a whole than used with holes.
 */
export type Depth = 'parts' | 'entries' | 'whole';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Keeps of a value whatever fits the schema: good entries of lists and records, good fields of objects. A field that is
 * missing or bad takes the fallback's; without one the object is lost as a whole. Undefined when nothing could be kept.
 */
export function salvage<T>(
  schema: z.core.$ZodType<T>,
  value: unknown,
  fallback?: T,
  depth: Depth = 'parts',
): Kept<T> | undefined {
  return keep(schema, value, fallback, depth, []) as Kept<T> | undefined;
}

function keep(schema: Schema, value: unknown, fallback: unknown, depth: Depth, path: Path): Kept<unknown> | undefined {
  const whole = z.safeParse(schema, value);
  if (whole.success) return { value: whole.data, lost: [] };
  if (depth === 'whole') return undefined;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const inside = depth === 'entries' ? 'whole' : depth;
  const again = (kept: Kept<unknown>): Kept<unknown> | undefined => {
    const parsed = z.safeParse(schema, kept.value);
    return parsed.success ? { value: parsed.data, lost: kept.lost } : undefined;
  };
  if (def.type === 'optional') return keep(def.innerType, value, fallback, depth, path);
  if (def.type === 'array' && Array.isArray(value)) return again(keepList(def.element, value, inside, path));
  if (def.type === 'record' && isObject(value)) return again(keepRecord(def.valueType, value, inside, path));
  if (def.type === 'object' && isObject(value)) {
    const kept = keepObject(def.shape, value, isObject(fallback) ? fallback : {}, inside, path);
    return kept && again(kept);
  }
  return undefined;
}

function keepList(element: Schema, list: readonly unknown[], depth: Depth, path: Path): Kept<unknown[]> {
  const good: unknown[] = [];
  const lost: Lost[] = [];
  for (const [at, one] of list.entries()) {
    const kept = keep(element, one, undefined, depth, [...path, at]);
    if (kept) good.push(kept.value);
    lost.push(...(kept?.lost ?? [{ path: [...path, at], value: one }]));
  }
  return { value: good, lost };
}

function keepRecord(of: Schema, record: Record<string, unknown>, depth: Depth, path: Path): Kept<unknown> {
  const good: [string, unknown][] = [];
  const lost: Lost[] = [];
  for (const [key, one] of Object.entries(record)) {
    const kept = key === '__proto__' ? undefined : keep(of, one, undefined, depth, [...path, key]);
    if (kept) good.push([key, kept.value]);
    lost.push(...(kept?.lost ?? [{ path: [...path, key], value: one }]));
  }
  return { value: Object.fromEntries(good), lost };
}

function keepObject(
  shape: Readonly<Record<string, Schema>>,
  value: Record<string, unknown>,
  fallback: Record<string, unknown>,
  depth: Depth,
  path: Path,
): Kept<unknown> | undefined {
  const good: [string, unknown][] = [];
  const lost: Lost[] = [];
  for (const [key, field] of Object.entries(shape)) {
    const one = Object.hasOwn(value, key) ? value[key] : undefined;
    const kept = keep(field, one, fallback[key], depth, [...path, key]);
    if (kept) {
      if (kept.value !== undefined) good.push([key, kept.value]);
      lost.push(...kept.lost);
      continue;
    }
    if (one !== undefined) lost.push({ path: [...path, key], value: one });
    if (Object.hasOwn(fallback, key)) good.push([key, fallback[key]]);
    else if (!z.safeParse(field, undefined).success) return undefined;
  }
  return { value: Object.fromEntries(good), lost };
}
