import * as z from 'zod/mini';
import type { FormSnapshot } from './snapshot';

const text = z.string();
const flag = z.boolean();
const LabelText = z.object({
  from: z.enum([
    'label',
    'aria-labelledby',
    'aria-label',
    'sublabel',
    'cell',
    'before',
    'after',
    'title',
    'placeholder',
    'describedby',
  ]),
  text,
});
const ControlOption = z.object({ label: text, value: text, group: z.optional(text), disabled: z.optional(flag) });
const Control = z.object({
  ref: text,
  kind: z.enum(['text', 'textarea', 'richtext', 'select', 'combobox', 'radio', 'checkbox', 'hidden']),
  type: text,
  id: text,
  name: text,
  className: text,
  wrapperClass: z.optional(text),
  autocomplete: text,
  inputMode: text,
  pattern: text,
  maxLength: z.optional(z.number()),
  labels: z.array(LabelText),
  question: z.optional(text),
  groupKey: z.optional(text),
  section: z.optional(text),
  options: z.optional(z.array(ControlOption)),
  value: text,
  selected: z.optional(z.number()),
  checked: z.optional(flag),
  touched: flag,
  visible: flag,
  hiddenBy: z.optional(
    z.enum(['type', 'display', 'visibility', 'size', 'offscreen', 'opacity', 'clip', 'covered', 'aria', 'inert']),
  ),
  disabled: flag,
  readOnly: flag,
  required: flag,
  invalid: z.optional(flag),
});
const FormArea = z.object({
  ref: text,
  id: text,
  name: text,
  className: text,
  role: text,
  action: text,
  method: text,
  heading: text,
  text,
  controls: z.array(Control),
  buttons: z.array(z.object({ text, type: text, visible: flag })),
  captcha: z.optional(z.enum(['recaptcha', 'hcaptcha', 'turnstile', 'image', 'question', 'other'])),
  within: z.array(text),
  visible: flag,
});
const Snapshot = z.object({
  url: text,
  title: text,
  headings: z.array(text),
  notices: z.array(text),
  text,
  areas: z.array(FormArea),
  truncated: flag,
  readMs: z.number(),
});
const ReadAnswer = z.object({
  snapshot: Snapshot,
  ancestors: z.optional(z.array(text)),
  parent: z.optional(z.number()),
  doc: z.optional(z.string()),
  status: z.optional(z.number()),
});

/** A frame's answer to `read`, parsed: the page's process is not trusted. */
export interface FrameReading {
  readonly snapshot: FormSnapshot;
  readonly ancestors?: readonly string[] | undefined;
  /** Number of the frame above, where the browser tells that and no origins (Firefox). */
  readonly parent?: number | undefined;
  /** Differs for each document that was ever loaded. */
  readonly doc?: string | undefined;
  /** HTTP status of the document, where the browser tells. */
  readonly status?: number | undefined;
}

/** Parses what a frame answered to `read`; undefined when it is not of the agreed shape. */
export function parseReading(answer: unknown): FrameReading | undefined {
  const parsed = z.safeParse(ReadAnswer, answer);
  return parsed.success ? (parsed.data as FrameReading) : undefined;
}
