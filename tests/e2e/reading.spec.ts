import { expect, test } from '@playwright/test';
import type { Control, FormSnapshot } from '../../core/forms/snapshot';
import { openEngine } from '../../tools/bench/page-engine.mjs';
import { GROUPS, LABELS, type ReadingCase, type Seen } from './reading/cases';
import { LIMITS, SIGHT } from './reading/limits-sight';

let engine: Awaited<ReturnType<typeof openEngine>>;
test.beforeAll(async () => {
  engine = await openEngine();
});
test.afterAll(() => engine.close());

const pageOf = ({ body, style = '' }: ReadingCase): string =>
  `<!doctype html><html lang="en"><title>Contact</title><style>${style}</style><body><main><form action="/x">${body}</form></main></body></html>`;

/** The part of a control that the case names, in the case's own terms. */
function told(control: Control | undefined, seen: Seen): Seen | 'absent' {
  if (!control) return 'absent';
  const texts = control.labels.map(({ text }) => text);
  const all: Required<Seen> = {
    label: texts[0] ?? '',
    labels: seen.labels?.length ? seen.labels.filter((text) => texts.includes(text)) : texts,
    question: control.question ?? '',
    required: control.required,
    maxLength: control.maxLength,
    visible: control.visible,
    options: control.options?.map(({ label }) => label) ?? [],
    groups: control.options?.map(({ group }) => group ?? '') ?? [],
    section: control.section ?? '',
    value: control.value,
  };
  return Object.fromEntries(Object.keys(seen).map((key) => [key, all[key as keyof Seen]]));
}

for (const one of [...LABELS, ...GROUPS, ...LIMITS, ...SIGHT])
  test(one.name, async () => {
    await engine.open(pageOf(one));
    const snapshot = (await engine.read()) as FormSnapshot;
    const controls = snapshot.areas.flatMap((area) => area.controls);
    const found = Object.entries(one.controls).map(([id, seen]) => [
      id,
      told(
        controls.find((control) => control.id === id),
        seen === 'absent' ? {} : seen,
      ),
    ]);
    expect(Object.fromEntries(found)).toEqual(one.controls);
  });
