/** One line of the panel; `ref` and `frameId` say where its control is, when the page has one. */
export interface PanelLine {
  readonly text: string;
  readonly ref?: string;
  readonly frameId?: number;
}

/** What the status panel in the page shows. Words are made by the background in the person's language; no values. */
export interface PanelState {
  readonly title: string;
  readonly status: 'working' | 'ready' | 'needs-you' | 'sent' | 'failed';
  readonly summary: string;
  /** A word of warning: the office is not the person's own. */
  readonly note?: string;
  /** How many answers were filled in, in words. */
  readonly filled?: string;
  /** What needs the person, in the page's order. */
  readonly needs: readonly PanelLine[];
  readonly left: readonly PanelLine[];
  /** Handle of the form in the top frame: the panel keeps beside it. */
  readonly areaRef?: string;
  /** The offices whose tabs still wait, in words. */
  readonly next?: string;
  readonly labels: {
    readonly fold: string;
    readonly unfold: string;
    readonly close: string;
    readonly show: string;
    readonly needs: string;
    readonly left: string;
    readonly next: string;
  };
}

/** What the background asks of the panel's script. `jump` leads to a control of the frame that is asked. */
export type PanelRequest =
  | { readonly to: 'panel'; readonly kind: 'show'; readonly panel: PanelState }
  /** How many offices wait in other tabs has changed; undefined: none. */
  | { readonly to: 'panel'; readonly kind: 'next'; readonly next: string | undefined }
  | { readonly to: 'panel'; readonly kind: 'jump'; readonly ref: string };

/** What a click in the panel may ask for: a jump into a frame of the same tab, or the tab of the next office. */
export type PanelWish =
  | { readonly to: 'background'; readonly kind: 'panel-jump'; readonly frameId: number; readonly ref: string }
  | { readonly to: 'background'; readonly kind: 'panel-next' };
