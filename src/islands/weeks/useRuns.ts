import { useMemo, useState } from 'react';
import type { Weeks } from '#schema/types.ts';
import { attemptsOf } from '#domain/record/attempt.ts';
import { savedWeeks } from '#domain/simulations/saved.ts';
import { startPlan, type Block, type WeeksChoices, type WeeksPlan } from '#domain/simulations/weeks.ts';
import { useRecord } from '#islands/useRecord.ts';
import { isSameRun, stepOf, type Run, type RunStep } from './run.ts';

interface Draft {
  readonly plan: WeeksPlan;
  readonly choices: WeeksChoices;
}

/** The plan in the form, the runs of this visit, and the last run of an earlier one as the first of them. */
export function useRuns(weeks: Weeks, { locale }: { locale: string }) {
  const { record, state, append } = useRecord();
  // Null until something is entered on this page; until then the record leads.
  const [draft, setDraft] = useState<Draft | null>(null);
  // Null until the first run of this page.
  const [own, setOwn] = useState<readonly Run[] | null>(null);
  const [stopped, setStopped] = useState<Run | null>(null);
  const [picked, setPicked] = useState<number | null>(null);

  const saved = useMemo(() => {
    const last = savedWeeks(attemptsOf(record, weeks.id, weeks.formerly).at(-1)?.response);
    const step = last && stepOf(weeks, last.plan, last.choices);
    return step?.kind === 'end' ? step.run : undefined;
  }, [record, weeks]);
  const current: Draft = draft ?? saved ?? { plan: startPlan(weeks), choices: {} };
  const runs = own ?? (saved ? [saved] : []);

  const run = (): RunStep => {
    const step = stepOf(weeks, current.plan, current.choices);
    setDraft(current);
    if (step.kind === 'over') return step;
    setStopped(step.kind === 'surprise' ? step.run : null);
    if (step.kind === 'surprise') return step;
    const known = runs.findIndex((one) => isSameRun(one, step.run));
    setOwn(known < 0 ? [...runs, step.run] : runs);
    setPicked(known < 0 ? runs.length : known);
    void append({
      item: weeks.id,
      assessment: weeks.id,
      rev: 1,
      lang: locale,
      behaviour: 'practice',
      response: { plan: current.plan, choices: current.choices },
      earned: null,
      possible: null,
    });
    return step;
  };

  const shown = picked ?? runs.length - 1;
  return {
    state,
    ...current,
    runs,
    shown,
    /** The run in view: one that stopped at a surprise, or a whole one. */
    inView: stopped ?? runs[shown],
    isTouched: own !== null,
    isRestored: draft === null && saved !== undefined,
    run,
    show: (place: number) => {
      setStopped(null);
      setPicked(place);
    },
    setHours: (block: Block, work: string, hours: number) => {
      const [first, second, third] = current.plan.map((one, n) =>
        n === block ? { ...one, [work]: hours } : one,
      );
      if (first && second && third) setDraft({ ...current, plan: [first, second, third] });
    },
    choose: (choices: WeeksChoices) => setDraft({ ...current, choices: { ...current.choices, ...choices } }),
    again: () => {
      setStopped(null);
      setDraft({ plan: startPlan(weeks), choices: {} });
    },
  };
}
