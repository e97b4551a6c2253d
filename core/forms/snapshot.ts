/**
 * A page's forms as plain data: what the content script reads, all that core ever sees of a page.
 * Text is folded (white space runs to one space, trimmed) and capped by the reader.
 */

/** Where a label's text was found, most trustworthy first. */
export type LabelSource =
  | 'label' // <label for> or a wrapping <label>
  | 'aria-labelledby'
  | 'aria-label'
  | 'sublabel' // text right below or inside the control's own wrapper (Gravity's "First", "ZIP Code")
  | 'cell' // the cell to the left (or above) in a table
  | 'before' // bare text before the control
  | 'after' // bare text after it (checkboxes and radios)
  | 'title'
  | 'placeholder'
  | 'describedby';

export interface LabelText {
  readonly from: LabelSource;
  readonly text: string;
}

export interface ControlOption {
  /** Text the person sees. */
  readonly label: string;
  readonly value: string;
  /** Label of the <optgroup>. */
  readonly group?: string;
  readonly disabled?: boolean;
}

/**
 * - `text`: every one-line input that takes typing (also type=tel, email, number, date, password: see `type`)
 * - `richtext`: contenteditable; `combobox`: an ARIA listbox or combobox that is no <select>
 * - `radio`: a whole radio group is ONE control, its answers are the options
 * - `checkbox`: one box; boxes that belong together share `groupKey`
 * - `hidden`: <input type=hidden>, listed for recognition only, never written
 */
export type ControlKind = 'text' | 'textarea' | 'richtext' | 'select' | 'combobox' | 'radio' | 'checkbox' | 'hidden';

/** Why a person cannot see or reach a control. */
export type HiddenBy =
  | 'type'
  | 'display'
  | 'visibility'
  | 'size'
  | 'offscreen'
  | 'opacity'
  | 'clip'
  | 'covered'
  | 'aria'
  | 'inert';

export interface Control {
  /** The reader's handle, unique in its frame and stable while the element lives. Opaque to core. */
  readonly ref: string;
  readonly kind: ControlKind;
  /** The type attribute as the browser understands it, lower case ('text', 'tel', 'email', 'date', 'select-one'…). */
  readonly type: string;
  readonly id: string;
  readonly name: string;
  readonly className: string;
  /** Classes of the nearest wrappers inside the area (three levels), joined by spaces: traps are marked there. */
  readonly wrapperClass?: string;
  readonly autocomplete: string;
  readonly inputMode: string;
  readonly pattern: string;
  /** Characters, from maxlength or from a visible counter beside the control; undefined when not limited. */
  readonly maxLength?: number;
  /** Every text that may label the control, in the order of LabelSource. A radio group's answers are in `options`. */
  readonly labels: readonly LabelText[];
  /** For radio groups and grouped checkboxes: the group's question (legend, aria-labelledby, bare text above). */
  readonly question?: string;
  /** Same value for checkboxes that belong to one question. */
  readonly groupKey?: string;
  /** Nearest legend or heading above, e.g. "Your Contact Information". */
  readonly section?: string;
  /** For select, combobox, radio: all answers in document order. Absent for a drawn list
   * that nobody has looked into yet; empty when it was opened and showed none. */
  readonly options?: readonly ControlOption[];
  /** Current text, or the value of the selected option. */
  readonly value: string;
  /** Index into options of what is selected now; -1 when nothing is. */
  readonly selected?: number;
  readonly checked?: boolean;
  /** True when the current state differs from the state the page came with: the person (or a script) was here. */
  readonly touched: boolean;
  readonly visible: boolean;
  readonly hiddenBy?: HiddenBy;
  readonly disabled: boolean;
  readonly readOnly: boolean;
  readonly required: boolean;
  /** Marked invalid by the page (aria-invalid, an error class or an error text of its own). */
  readonly invalid?: boolean;
}

export interface FormButton {
  readonly text: string;
  /** 'submit' | 'button' | 'reset' | 'image' | 'link' */
  readonly type: string;
  readonly visible: boolean;
}

/** A group of controls that is sent together: a <form>, or the page's controls outside any form. */
export interface FormArea {
  readonly ref: string;
  readonly id: string;
  readonly name: string;
  readonly className: string;
  readonly role: string;
  /** Absolute address that the form is sent to (attribute, resolved); '' when it has none. */
  readonly action: string;
  readonly method: string;
  /** Accessible name or nearest heading above. */
  readonly heading: string;
  /** Visible text of the area without option texts, at most 4,000 characters. */
  readonly text: string;
  readonly controls: readonly Control[];
  readonly buttons: readonly FormButton[];
  readonly captcha?: CaptchaKind;
  /** Inside <header>, <footer>, <nav>, <aside>, [role=search], a dialog… lower case, outermost first. */
  readonly within: readonly string[];
  readonly visible: boolean;
}

export type CaptchaKind = 'recaptcha' | 'hcaptcha' | 'turnstile' | 'image' | 'question' | 'other';

/** One frame's document. */
export interface FormSnapshot {
  readonly url: string;
  readonly title: string;
  /** Texts of visible h1–h3, at most 40. */
  readonly headings: readonly string[];
  /** Visible status, error and thank-you texts ([role=alert|status], .gform_confirmation_message, .wpcf7-response-output…). */
  readonly notices: readonly string[];
  /** Main text of the page, at most 4,000 characters: for thank-you pages. */
  readonly text: string;
  readonly areas: readonly FormArea[];
  /** True when caps were reached and something was not read. */
  readonly truncated: boolean;
  /** Milliseconds that reading took. */
  readonly readMs: number;
}
