import type { ResponseTo, ScoredItem } from '#domain/assessment/response.ts';
import type { QuizLabels } from '#islands/labels.ts';
import type { Reason } from './reasons.ts';

/** What every view of a scored item gets. It keeps nothing itself: answers come in, choices go out. */
export interface ItemViewProps<T extends ScoredItem['type']> {
  item: Extract<ScoredItem, { type: T }>;
  response: ResponseTo<T>;
  /** By part: what is said of it now. */
  reasons: ReadonlyMap<string, Reason>;
  labels: QuizLabels;
  isLive: boolean;
  /** Makes ids that are unique in the page. `verdict-<part>` and `why-<part>` hold what is said of a part. */
  idFor: (part: string) => string;
  /** `said` is read out in the item's status line. */
  onChoose: (response: ResponseTo<T>, said?: string) => void;
}
