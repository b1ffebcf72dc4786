import { useCallback, useEffect, useRef, useState } from 'react';
import { whenAboutToLeave, whenLeaving } from '#browser/leaving.ts';
import type { OpenItem } from '#domain/assessment/families.ts';
import { recallOpen, type OpenRecall } from '#domain/assessment/open/recall.ts';
import { emptyOpenResponse, type OpenResponse } from '#domain/assessment/open/response.ts';
import { attemptsOf, type AttemptDraft, type Behaviour } from '#domain/record/attempt.ts';
import type { RecordInView } from './useRecord.ts';

/** The longest that a choice waits before it is handed over. Several in a row are one answer. */
const WAIT_MS = 500;

interface Options {
  assessment: string;
  locale: string;
  record: RecordInView;
  /** Earlier ids of the item. */
  aliases: readonly string[] | undefined;
}

/** The answer to an open item: what is chosen, and what the record said of it. Every choice goes into the record. */
export function useOpenAnswer(item: OpenItem, { assessment, locale, record, aliases }: Options) {
  const [response, setResponse] = useState<OpenResponse>(() => emptyOpenResponse(item));
  const [recalled, setRecalled] = useState<OpenRecall>();
  const [isTouched, setTouched] = useState(false);
  const [isPending, setPending] = useState(false);
  /** Chosen here and not handed over yet. */
  const draft = useRef<OpenResponse | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isSettled = useRef(false);
  const { append } = record;

  const save = useCallback(async () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const chosen = draft.current;
    if (chosen === null) return;
    draft.current = null;
    setPending(false);
    await append(draftChoice(item, chosen, { assessment, locale, behaviour: 'practice' }));
  }, [append, item, assessment, locale]);

  const choose = (next: OpenResponse) => {
    // What is answered on this page goes before what the record brings.
    isSettled.current = true;
    setResponse(next);
    setRecalled(undefined);
    setTouched(true);
    setPending(true);
    draft.current = next;
    timer.current ??= setTimeout(() => void save(), WAIT_MS);
  };

  useEffect(() => {
    if (!record.ready || isSettled.current) return;
    isSettled.current = true;
    const found = recallOpen(item, attemptsOf(record.record, item.id, aliases));
    setRecalled(found);
    if (found?.kind === 'same') setResponse(found.response);
  }, [record.ready, record.record, item, aliases]);

  useEffect(() => (isPending ? whenAboutToLeave(() => void save()) : undefined), [isPending, save]);

  useEffect(() => {
    const stop = whenLeaving(() => void save());
    return () => {
      stop();
      void save();
    };
  }, [save]);

  return { response, recalled, isTouched, isPending, choose };
}

/** A choice as it goes into the record. */
export function draftChoice(
  item: OpenItem,
  response: OpenResponse,
  { assessment, locale, behaviour }: { assessment: string; locale: string; behaviour: Behaviour },
): AttemptDraft {
  return {
    item: item.id,
    assessment,
    rev: item.rev,
    lang: locale,
    behaviour,
    response,
    earned: null,
    possible: null,
  };
}
