import { describe, expect, it } from 'vitest';
import { censusQuestion, parseCensus } from '../../../core/officials/census';
import { DURING, NOON } from './invented';

const LAYER = '119th Congressional Districts';
const place = (GEOID: string, CDSESSN = '119') => ({ GEOID, STATE: GEOID.slice(0, 2), BASENAME: '7', CDSESSN });
const answer = (...places: object[]) => ({
  result: { addressMatches: places.map((one) => ({ matchedAddress: '1 MAIN ST', geographies: { [LAYER]: [one] } })) },
});

describe('the question to the Census', () => {
  const address = { street: '1 Main St #4 & Co', city: 'Seattle', state: 'WA', zip: '98105' };

  it('holds the address and the pinned vintage, and nothing else of the person', () => {
    const asked = censusQuestion(address, DURING);
    expect(asked.ok && new URL(asked.value).searchParams.get('address')).toBe('1 Main St #4 & Co, Seattle, WA 98105');
    const url = new URL(asked.ok ? asked.value : '');
    expect(url.origin).toBe('https://geocoding.geo.census.gov');
    expect([...url.searchParams.keys()].sort()).toEqual(['address', 'benchmark', 'format', 'layers', 'vintage']);
    expect(url.searchParams.get('vintage')).toBe('ACS2025_Current');
    expect(url.searchParams.get('layers')).toBe(LAYER);
  });

  it('is not put without a street, nor once another Congress sits', () => {
    expect(censusQuestion({ ...address, street: ' ' }, DURING)).toEqual({ ok: false, error: 'no-address' });
    expect(censusQuestion(address, NOON)).toEqual({ ok: false, error: 'other-congress' });
  });
});

describe('the answer of the Census', () => {
  it.each([
    ['5307', 'WA', { state: 'WA', number: 7 }],
    ['5000', 'VT', { state: 'VT', number: 0 }],
    ['1198', 'DC', { state: 'DC', number: 0 }],
    ['7298', 'PR', { state: 'PR', number: 0 }],
    ['4838', '', { state: 'TX', number: 38 }],
  ])('%s is a district', (geoid, state, district) => {
    expect(parseCensus(answer(place(geoid)), state)).toEqual({ ok: true, value: district });
  });

  it('may name one district twice', () => {
    expect(parseCensus(answer(place('5307'), place('5307')), 'WA')).toMatchObject({ ok: true });
  });

  it.each([
    ['nothing fits', answer(), 'WA', 'no-match'],
    ['two districts fit', answer(place('5307'), place('5309')), 'WA', 'several-matches'],
    ['it is of another Congress', answer(place('5307', '120')), 'WA', 'other-congress'],
    ['it does not say of which Congress it is', answer({ GEOID: '5307' }), 'WA', 'other-congress'],
    ['the layer is missing', { result: { addressMatches: [{ geographies: {} }] } }, 'WA', 'other-congress'],
    ['it lies in another state', answer(place('4102')), 'WA', 'other-state'],
    ['it lies in the water', answer(place('53ZZ')), 'WA', 'no-match'],
    ['it is no answer at all', '<html>', 'WA', 'down'],
    ['there is none', undefined, 'WA', 'down'],
  ])('is refused when %s', (_, json, state, error) => {
    expect(parseCensus(json, state)).toEqual({ ok: false, error });
  });

  it('leaves aside a match in another state when one fits', () => {
    expect(parseCensus(answer(place('4102'), place('5307')), 'WA')).toEqual({
      ok: true,
      value: { state: 'WA', number: 7 },
    });
  });
});
