import { describe, expect, it } from 'vitest';
import { chooseTopic } from '../../../core/forms/topics/choose-topic';

/** An invented office's list. */
const LIST =
  '--Select--|Agriculture|Animals|Arts and Humanities|Civil Rights|Defense & Foreign Affairs|Education - Higher|Education - K to 12|Environment|Foreign Trade|Global Health|Guns|Health Care|Human Services|Immigration|Judicial Nominations|Judiciary|Medicare and Medicaid|Native Americans|Seniors|Taxes|Telecommunications|Transportation|Veterans|Tours|Help with a Federal Agency|No Response Necessary';
const options = (text: string) => text.split('|').map((label) => ({ label, value: label }));
const chosen = (topics: string[], list = LIST) => {
  const choice = chooseTopic(topics, options(list));
  return 'index' in choice ? choice.label : undefined;
};

it.each([
  [['foreign policy', 'human rights'], 'Defense & Foreign Affairs'],
  [['prisoners of war'], 'Defense & Foreign Affairs'],
  [['Tibet'], 'Defense & Foreign Affairs'],
  [['health costs', 'medicare'], 'Medicare and Medicaid'],
  [['hospitals'], 'Health Care'],
  [['digital privacy'], 'Telecommunications'],
  [['animal welfare'], 'Animals'],
  [['public broadcasting'], 'Arts and Humanities'],
  [['broadband'], 'Telecommunications'],
  [['student loans'], 'Education - Higher'],
  [['gun violence'], 'Guns'],
  [['refugees'], 'Immigration'],
  [['police reform'], 'Judiciary'],
  [['tribal sovereignty'], 'Native Americans'],
  [['supreme court'], 'Judicial Nominations'],
  [['tariffs'], 'Foreign Trade'],
  [['medicaid'], 'Medicare and Medicaid'],
])('%j is filed under %s', (topics, label) => expect(chosen(topics)).toBe(label));

describe('none is better than a wrong one', () => {
  it.each([
    [['human rights'], 'Human Services|Global Health|Agriculture|Taxes'],
    [['national security'], 'Social Security|Food Safety|Taxes'],
    [['animal welfare'], 'Welfare|Taxes|Health'],
    [['public schools'], 'Public Safety|Public Lands|Taxes'],
    [['medicare'], 'Global Health|Reproductive Health|Mental Health'],
    [['trade tariffs'], 'Imported Cheese Week|Taxidermy|Broadcasting'],
    [['foreign policy'], 'Select|Tours|Flag Request|No Response Necessary|Help with a Federal Agency'],
    [['education'], 'Education - Higher|Education - K to 12'],
    [['something nobody files'], LIST],
    [['abortion'], 'Nuclear Proliferation|Taxes'],
    [['campaign finance'], 'Banking and Finance|Taxes'],
    [['child care'], 'Family Planning|Taxes'],
    [['human rights'], 'Missile Defense|Taxes'],
    [['puerto rico'], 'DC Statehood|Taxes'],
    [['vaccines'], 'Health Care Stories|Taxes'],
  ])('%j on %s is left', (topics, list) => expect(chosen(topics, list)).toBeUndefined());
});

it.each([
  [['immigration'], 'Protect Dreamers now', 'DACA and Dreamers|H-1B Visas|Border Wall|Taxes', 'DACA and Dreamers'],
  [['wages'], 'Raise the minimum wage', 'Minimum Wage|Gambling|Taxes|Hunger', 'Minimum Wage'],
  [['immigration'], 'Protect Dreamers now', 'DACA and Dreamers|Immigration|Border Wall', 'Immigration'],
])('%j and "%s": the rare word that both have, where no label is plain (%s)', (topics, about, list, label) =>
  expect(chooseTopic(topics, options(list), about)).toMatchObject({ label }),
);
it('a narrower thing that shares no word stands in for none', () => {
  expect(chosen(['immigration'], 'H-1B Visas|Border Wall|Taxes')).toBeUndefined();
  expect(chosen(['immigration'], 'Border Security|Taxes')).toBe('Border Security');
  expect(chooseTopic(['medicare'], options('Drugs|Gambling|Taxes'), 'Lower drug prices')).not.toHaveProperty('index');
  expect(chooseTopic(['animal welfare'], options('Welfare|Taxes|Health'), 'Animal welfare now')).not.toHaveProperty(
    'index',
  );
});

it.each([
  [['opioids'], 'Mental Health|Drugs|Taxes', 'Drugs'],
  [['cannabis'], 'Drugs|Marijuana|Taxes', 'Marijuana'],
  [['medicaid'], 'Medicare|Health|Taxes', 'Health'],
  [['gun control'], 'Gun Safety|Crime', 'Gun Safety'],
  [['trade'], 'International Trade|Foreign Affairs', 'International Trade'],
])('%j of %s: %s', (topics, list, label) => expect(chosen(topics, list)).toBe(label));

it.each([
  [['foreign policy'], 'Agricultura|Salud|Relaciones Exteriores|Impuestos', 'Relaciones Exteriores'],
  [['medicare'], 'Seguro Social|Cuidado de la salud|Vivienda', 'Cuidado de la salud'],
  [['refugees'], 'Inmigración|Veteranos y Defensa', 'Inmigración'],
])('%j on a list in Spanish', (topics, list, label) => expect(chosen(topics, list)).toBe(label));

it('takes Other last, and never an "other" of something', () => {
  expect(chosen(['foreign policy'], 'Agriculture|Taxes|Other')).toBe('Other');
  expect(chosen(['foreign policy'], 'Agriculture|Insurance - Other|Taxes')).toBeUndefined();
  expect(chosen(['foreign policy'], 'Other|Foreign Relations')).toBe('Foreign Relations');
});

it('says how sure it is, and offers three at most', () => {
  const sure = chooseTopic(['foreign policy'], options('Health|Foreign Policy'));
  expect(sure).toMatchObject({ index: 1, label: 'Foreign Policy' });
  expect('confidence' in sure && sure.confidence).toBeGreaterThan(0.9);
  const unsure = chooseTopic(
    ['medicare'],
    options('Global Health|Mental Health|Reproductive Health|Animal Health|Taxes'),
  );
  expect('suggestions' in unsure && unsure.suggestions).toHaveLength(3);
});

it('tells labels that share a value apart by their place', () => {
  const list = [
    { label: 'Adoption', value: 'GENERAL' },
    { label: 'Foreign Relations', value: 'GENERAL' },
    { label: 'Other', value: 'GENERAL' },
  ];
  expect(chooseTopic(['human rights'], list)).toMatchObject({ index: 1 });
});

describe('an alert that names no topic: its subject is heard', () => {
  const heard = (about: string, list = LIST, topics: string[] = []) => chooseTopic(topics, options(list), about);

  it.each([
    ['Free the prisoners of war held abroad', 'Defense & Foreign Affairs'],
    ['Do not cut Medicare', 'Medicare and Medicaid'],
    ['Protect our immigrant neighbours', 'Immigration'],
    ['End puppy mills now', 'Animals'],
    ['Pass universal background checks', 'Guns'],
  ])('%s is filed under %s, and less surely than a named topic', (about, label) => {
    const choice = heard(about);
    expect(choice).toMatchObject({ label });
    expect('confidence' in choice && choice.confidence).toBeGreaterThan(0.7);
    expect('confidence' in choice && choice.confidence).toBeLessThan(0.9);
  });

  it.each(['Vote no on H.R. 412', 'Congress must act', 'A day for puppeteers', 'Do the right thing', ''])(
    '"%s" names none: left, and nothing is taken for it',
    (about) => expect(heard(about, `${LIST}|Other`)).toEqual({ suggestions: [] }),
  );

  it('leaves a subject that speaks of two things, and offers both', () => {
    expect(heard('Guns and immigration')).toEqual({ suggestions: ['Immigration', 'Guns'] });
  });

  it('goes behind what the publisher named, and before "Other"', () => {
    expect(heard('End puppy mills now', LIST, ['taxes'])).toMatchObject({ label: 'Taxes' });
    expect(heard('End puppy mills now', `${LIST}|Other`, ['kindness'])).toMatchObject({ label: 'Animals' });
    expect(heard('A day for puppeteers', `${LIST}|Other`, ['kindness'])).toMatchObject({ label: 'Other' });
  });
});
