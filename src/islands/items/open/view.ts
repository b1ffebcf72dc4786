import type { OpenItem } from '#domain/assessment/families.ts';
import type { OpenResponse, OpenResponseTo } from '#domain/assessment/open/response.ts';
import type { QuizLabels } from '#islands/labels.ts';

/** What every view of an open item gets. It keeps nothing itself: answers come in, choices go out. */
export interface OpenViewProps<T extends OpenItem['type']> {
  item: Extract<OpenItem, { type: T }>;
  response: OpenResponseTo<T>;
  labels: QuizLabels;
  isLive: boolean;
  /** Makes ids that are unique in the page. */
  idFor: (part: string) => string;
  /** `said` is read out in the item's status line. The response as it stands chooses nothing. */
  onChoose: (response: OpenResponse, said?: string) => void;
}
