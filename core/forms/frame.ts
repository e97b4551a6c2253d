import type { FillOutcome, WriteStep } from './plan';
import type { FormSnapshot } from './snapshot';

/** What the background asks of one frame's content script. The reader answers `read` with a snapshot, and so on. */
export type FrameRequest =
  | { readonly to: 'frame'; readonly kind: 'read' }
  | { readonly to: 'frame'; readonly kind: 'write'; readonly areaRef: string; readonly steps: readonly WriteStep[] }
  | { readonly to: 'frame'; readonly kind: 'continue'; readonly areaRef: string; readonly button: string }
  | { readonly to: 'frame'; readonly kind: 'panel'; readonly panel: PanelState | undefined };

export interface FrameAnswers {
  /**
   * `ancestors`: origins of the frames above, nearest first; undefined where the browser does not tell.
   * `doc` differs for each loaded document (its time origin); `status` is the document's HTTP status where known.
   */
  readonly read: {
    readonly snapshot: FormSnapshot;
    readonly ancestors: readonly string[] | undefined;
    readonly doc?: string;
    readonly status?: number;
  };
  readonly write: FillOutcome;
  readonly continue: boolean;
  readonly panel: boolean;
}

/** What the status panel in the page shows. Words are made by the background in the person's language. */
export interface PanelState {
  readonly title: string;
  readonly status: 'working' | 'ready' | 'needs-you' | 'sent' | 'failed';
  readonly summary: string;
  /** What needs the person; `ref` lets the panel jump to the control. */
  readonly needs: readonly { readonly ref?: string; readonly text: string }[];
  readonly left: readonly { readonly ref?: string; readonly text: string }[];
  readonly labels: { readonly close: string; readonly show: string; readonly needs: string; readonly left: string };
  readonly next?: string;
}
