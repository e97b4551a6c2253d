import type { FillOutcome, WriteStep } from './plan';
import type { FormSnapshot } from './snapshot';

/** What the background asks of one frame's content script. The reader answers `read` with a snapshot, and so on. */
export type FrameRequest =
  | { readonly to: 'frame'; readonly kind: 'read' }
  | { readonly to: 'frame'; readonly kind: 'write'; readonly areaRef: string; readonly steps: readonly WriteStep[] }
  | { readonly to: 'frame'; readonly kind: 'continue'; readonly areaRef: string; readonly button: string };

export interface FrameAnswers {
  /**
   * `ancestors`: origins of the frames above, nearest first; undefined where the browser does not tell (Firefox), which
   * tells `parent`, the number of the frame above.
   * `doc` differs for each loaded document (its time origin); `status` is the document's HTTP status where known.
   */
  readonly read: {
    readonly snapshot: FormSnapshot;
    readonly ancestors: readonly string[] | undefined;
    readonly parent?: number;
    readonly doc?: string;
    readonly status?: number;
  };
  readonly write: FillOutcome;
  readonly continue: boolean;
}
