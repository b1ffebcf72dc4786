import { today, type Now } from '#domain/day.ts';
import { daysAhead, type Recall } from '#domain/review.ts';
import { fill, plural } from '#domain/words.ts';
import type { ReviewLabels } from './labels.ts';
import { sayWhen } from './when.ts';

interface Props {
  plan: readonly Recall[];
  now: Now;
  locale: string;
  labels: ReviewLabels;
}

/** So many days are told one by one. */
const mostDays = 6;

/** What comes back when, in words. */
export function Ahead({ plan, now, locale, labels }: Props) {
  const days = daysAhead(plan, now);
  const later = days.slice(mostDays).reduce((sum, { items, cards }) => sum + items + cards, 0);
  if (days.length === 0) return null;
  return (
    <section className="review-ahead" aria-labelledby="review-ahead">
      <h2 id="review-ahead">
        <span>{labels.aheadTitle}</span>
      </h2>
      <dl>
        {days.slice(0, mostDays).map(({ day, items, cards }) => (
          <div key={day}>
            <dt>
              <span>{sayWhen(day, today(now), locale)}</span>
            </dt>
            <dd>
              <span>{sayCounts({ items, cards }, { locale, labels })}</span>
            </dd>
          </div>
        ))}
      </dl>
      {later > 0 && (
        <p className="status-line" key="later">
          <span>{plural(labels.aheadLater, later, locale)}</span>
        </p>
      )}
    </section>
  );
}

interface Words {
  locale: string;
  labels: ReviewLabels;
}

/** "2 questions, 3 cards"; what there is none of is left out. */
export function sayCounts(
  { items, cards }: { items: number; cards: number },
  { locale, labels }: Words,
): string {
  const questions = plural(labels.questions, items, locale);
  const sides = plural(labels.cards, cards, locale);
  if (items === 0) return sides;
  return cards === 0 ? questions : fill(labels.count, { questions, cards: sides });
}
