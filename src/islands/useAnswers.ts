import { useEffect, useRef, useState } from 'react';
import { answer, beginAnswering, type Answering, type AnsweringEvent } from '#domain/assessment/answering.ts';
import type { QuizBehaviour } from '#domain/assessment/behaviour.ts';
import { recallAttempts } from '#domain/assessment/recall.ts';
import { isUnsure, type Response, type ScoredItem } from '#domain/assessment/response.ts';
import { score } from '#domain/assessment/score.ts';
import { attemptsOf, type AttemptDraft } from '#domain/record/attempt.ts';
import type { RecordInView } from './useRecord.ts';

/** Where the learner stands with each item, by item id. */
export type Standing = Readonly<Record<string, Answering>>;

interface Options {
  assessment: string;
  locale: string;
  /** Earlier ids of items, by item id. */
  aliases: Readonly<Record<string, readonly string[]>>;
  behaviour: QuizBehaviour;
  record: RecordInView;
}

/** The one place where the answers of an assessment are held. Every check goes into the record; earlier ones come back. */
export function useAnswers(
  items: readonly ScoredItem[],
  { assessment, locale, aliases, behaviour, record }: Options,
) {
  const [standing, setStanding] = useState<Standing>(() =>
    Object.fromEntries(items.map((item) => [item.id, beginAnswering(item)])),
  );
  const [isTouched, setTouched] = useState(false);
  const isRestored = useRef(false);

  const happen = (item: ScoredItem, event: AnsweringEvent) => {
    setStanding((all) => ({ ...all, [item.id]: answer(item, all[item.id] ?? beginAnswering(item), event) }));
    const before = standing[item.id] ?? beginAnswering(item);
    const after = answer(item, before, event);
    if (after.tries <= before.tries || !after.checked) return;
    setTouched(true);
    void record.append(
      draftAttempt(item, { ...after, checked: after.checked }, { assessment, locale, behaviour }),
    );
  };

  useEffect(() => {
    // Once: what is answered on this page later is here already.
    if (!record.ready || isRestored.current) return;
    isRestored.current = true;
    for (const item of items) {
      const event = recallAttempts(item, attemptsOf(record.record, item.id, aliases[item.id]));
      if (event)
        setStanding((all) => ({
          ...all,
          [item.id]: answer(item, all[item.id] ?? beginAnswering(item), event),
        }));
    }
  }, [record.ready, record.record, items, aliases]);

  return { standing, isTouched, happen };
}

/** An answer as it goes into the record. */
export function draftAttempt(
  item: ScoredItem,
  { checked, confidence, hintsShown }: Answering & { checked: Response },
  where: { assessment: string; locale: string; behaviour: QuizBehaviour },
): AttemptDraft {
  // "I don't know yet" is not judged, so it is not scored either.
  const { earned, possible } = isUnsure(checked) ? { earned: null, possible: null } : score(item, checked);
  return {
    item: item.id,
    assessment: where.assessment,
    rev: item.rev,
    lang: where.locale,
    behaviour: where.behaviour,
    response: checked,
    earned,
    possible,
    ...(item.hints.length > 0 && { hintsUsed: hintsShown }),
    ...(confidence && !isUnsure(checked) && { confidence }),
  };
}
