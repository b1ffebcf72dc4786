import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { whenAboutToLeave, whenLeaving } from '#browser/leaving.ts';
import {
  answerAttempt,
  answered,
  emptyDraft,
  resultAttempt,
  resultFor,
  resumedDraft,
  type Answer,
  type Draft,
} from '#domain/assessment/inventory/draft.ts';
import { sittingsOf, withResult, type Sitting } from '#domain/assessment/inventory/sittings.ts';
import type { AttemptDraft } from '#domain/record/attempt.ts';
import { useRecord } from '#islands/useRecord.ts';
import type { Inventory } from '#schema/types.ts';

/** The longest that a typed number waits before it is handed over. */
const waitMs = 500;

/** The one place where the answers to an inventory are held. Each is saved as it is given; earlier ones come back. */
export function useSitting(inventory: Inventory, { locale }: { locale: string }) {
  const record = useRecord();
  const { append } = record;
  const kept = useMemo(() => sittingsOf(inventory, record.record.attempts), [inventory, record.record]);
  // Null until something is answered on this page; until then the record leads.
  const [draft, setDraft] = useState<Draft | null>(null);
  const [finished, setFinished] = useState<Sitting | null>(null);
  const [isPending, setPending] = useState(false);
  const waiting = useRef(new Map<string, AttemptDraft>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const current = draft ?? resumedDraft(inventory, kept);
  const results = withResult(kept.results, finished);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const attempts = [...waiting.current.values()];
    waiting.current.clear();
    if (attempts.length > 0) void Promise.all(attempts.map(append)).then(() => setPending(false));
  }, [append]);

  useEffect(() => (isPending ? whenAboutToLeave(flush) : undefined), [isPending, flush]);

  useEffect(() => {
    const stop = whenLeaving(flush);
    return () => {
      stop();
      flush();
    };
  }, [flush]);

  const answer = (answers: readonly Answer[]) => {
    let next = begun(current);
    for (const one of answers) {
      next = answered(next, one);
      const attempt = answerAttempt(inventory, next, { answer: one, lang: locale });
      if ('rating' in one) void append(attempt);
      else waiting.current.set(one.row, attempt);
    }
    setDraft(next);
    if (waiting.current.size === 0) return;
    setPending(true);
    timer.current ??= setTimeout(flush, waitMs);
  };

  const finish = () => {
    flush();
    const next = begun(current);
    setDraft(next);
    setFinished({ ...next, id: next.sitting, version: inventory.version, at: now() });
    void append(resultAttempt(inventory, next, { lang: locale }));
  };

  return {
    state: record.state,
    isPending,
    isTouched: draft !== null && draft.sitting !== null,
    /** Whether earlier answers came back, and nothing was changed since. */
    isRestored: draft === null && current.sitting !== null,
    /** Whether earlier answers belong to another version of the inventory. */
    isOutdated: draft === null && kept.latest !== null && kept.latest.version !== inventory.version,
    draft: current,
    result: resultFor(current, results),
    results,
    answer,
    flush,
    finish,
    choose: (changes: Partial<Pick<Draft, 'form' | 'occasion'>>) => setDraft({ ...current, ...changes }),
    again: () => setDraft(emptyDraft(inventory, current.form)),
  };
}

/** A draft that has its sitting, named after the moment of its first answer. */
function begun<T extends Draft>(draft: T): T & { sitting: string } {
  return { ...draft, sitting: draft.sitting ?? now() };
}

function now(): string {
  return new Date().toISOString();
}
