import type { Answering } from '#domain/assessment/answering.ts';
import type { ScoredItem } from '#domain/assessment/response.ts';
import { sayResponse } from '#domain/assessment/spoken.ts';
import type { QuizLabels } from '#islands/labels.ts';
import { Former } from './Former.tsx';
import { outcomeSentence } from './outcome.ts';

interface Props {
  item: ScoredItem;
  standing: Answering;
  labels: QuizLabels;
  locale: string;
  /** Whether it may be said how the answer went. */
  isTold: boolean;
}

/** That an answer of another day stands here. Not a live region: coming back to a page is no news. */
export function Earlier({ item, standing, labels, locale, isTold }: Props) {
  const { earlier, checked, former } = standing;
  if (earlier === 'none') return null;
  if (earlier === 'same') {
    return (
      <p className="earlier" key="same">
        <span>{labels.answeredBefore}</span>{' '}
        <span>{isTold && checked ? outcomeSentence(item, checked, { labels, locale }) : ''}</span>
      </p>
    );
  }
  const words = { trueWord: labels.trueOption, falseWord: labels.falseOption, unsureWord: labels.idk };
  return <Former key="changed" lines={former ? sayResponse(item, former, words) : []} labels={labels} />;
}
