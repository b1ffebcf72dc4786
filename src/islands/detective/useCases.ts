import { useMemo, useState } from 'react';
import type { Detective } from '#schema/types.ts';
import { attemptsOf } from '#domain/record/attempt.ts';
import type { DetectiveChoice } from '#domain/simulations/detective.ts';
import { savedCase } from '#domain/simulations/saved.ts';
import { useRecord } from '#islands/useRecord.ts';

/** Where a learner stands with one file. */
export interface CaseState {
  /** What is entered now; the person may still be missing. */
  readonly draft: { readonly person?: string; readonly clues: readonly string[] };
  /** The choice whose result is in view. */
  readonly run: DetectiveChoice | undefined;
  /** Everybody who was picked, in that order, each once. */
  readonly tried: readonly string[];
}

type Own = Partial<Pick<CaseState, 'draft' | 'run'>> & { readonly isCleared?: boolean };

/** The choices in each file: those of this page, and before them the last ones of earlier visits. */
export function useCases(detective: Detective, { locale }: { locale: string }) {
  const { record, state, append } = useRecord();
  // A file is missing here until something is entered in it; until then the record leads.
  const [own, setOwn] = useState<Readonly<Record<string, Own>>>({});
  const saved = useMemo(
    () =>
      attemptsOf(record, detective.id, detective.formerly).flatMap(({ response }) => {
        const one = savedCase(response);
        return one ? [one] : [];
      }),
    [record, detective],
  );

  const stateOf = (file: string): CaseState => {
    const earlier = saved.filter((one) => one.file === file);
    const last = own[file]?.isCleared ? undefined : earlier.at(-1);
    const run = own[file]?.run ?? last;
    const draft = own[file]?.draft ?? last ?? { clues: [] };
    const picked = [...earlier, ...(run ? [run] : [])].map(({ person }) => person);
    return { draft, run, tried: [...new Set(picked)] };
  };
  const change = (file: string, part: Own) =>
    setOwn((all) => ({ ...all, [file]: { ...all[file], ...part } }));

  return {
    state,
    stateOf,
    isTouched: Object.values(own).some(({ run }) => run !== undefined),
    isRestored: Object.keys(own).length === 0 && saved.length > 0,
    enter: (file: string, draft: CaseState['draft']) => change(file, { draft }),
    run: (file: string, choice: DetectiveChoice) => {
      const run = { person: choice.person, clues: choice.clues };
      change(file, { run, draft: run });
      void append({
        item: detective.id,
        assessment: detective.id,
        rev: 1,
        lang: locale,
        behaviour: 'practice',
        response: { file, person: run.person, clues: [...run.clues] },
        earned: null,
        possible: null,
      });
    },
    clear: (file: string) => setOwn((all) => ({ ...all, [file]: { draft: { clues: [] }, isCleared: true } })),
  };
}
