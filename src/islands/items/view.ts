import type { ResponseTo, ScoredItem } from '#domain/assessment/response.ts';
import type { Picture } from '#domain/drawing.ts';
import type { QuizLabels } from '#islands/labels.ts';
import type { Reason } from './reasons.ts';

/** What a quiz's behaviour means for one of its items. */
export interface Telling {
  /** Whether feedback may be shown. */
  readonly isTold: boolean;
  /** Whether the first answer stays, so that feedback can wait. */
  readonly keepsFirst: boolean;
}

/** Diagrams as data, by id. */
export type Pictures = Readonly<Record<string, Picture>>;

/** What every view of a scored item gets. It keeps nothing itself: answers come in, choices go out. */
export interface ItemViewProps<T extends ScoredItem['type']> {
  item: Extract<ScoredItem, { type: T }>;
  response: ResponseTo<T>;
  /** By part: what is said of it now. */
  reasons: ReadonlyMap<string, Reason>;
  labels: QuizLabels;
  /** Diagrams that items of the page name, by id. */
  pictures: Pictures;
  isLive: boolean;
  /** Makes ids that are unique in the page. `verdict-<part>` and `why-<part>` hold what is said of a part. */
  idFor: (part: string) => string;
  /** `said` is read out in the item's status line. */
  onChoose: (response: ResponseTo<T>, said?: string) => void;
}
