import type { OpenItem } from '#domain/assessment/families.ts';
import type { OpenRecall } from '#domain/assessment/open/recall.ts';
import { sayOpenResponse } from '#domain/assessment/open/spoken.ts';
import { fill } from '#domain/words.ts';
import { Former } from '#islands/items/Former.tsx';
import type { QuizLabels } from '#islands/labels.ts';
import { openWords } from './words.ts';

interface Props {
  item: OpenItem;
  recalled: OpenRecall | undefined;
  labels: QuizLabels;
  locale: string;
}

/** What an earlier answer means now: how a card went last time, or what was answered to other words. The rest shows itself. */
export function Recalled({ item, recalled, labels, locale }: Props) {
  const said = { words: openWords(labels), locale };
  if (recalled?.kind === 'changed') {
    const lines = recalled.former ? sayOpenResponse(item, recalled.former, said) : [];
    return <Former key="changed" lines={lines} labels={labels} />;
  }
  if (recalled?.kind !== 'same' || item.type !== 'card') return null;
  const [rating] = sayOpenResponse(item, recalled.response, said);
  if (!rating) return null;
  return (
    <p className="earlier" key="same">
      <span>{fill(labels.cardLast, { rating })}</span>
    </p>
  );
}
