import { useLayoutEffect, useRef, useState } from 'react';
import type { Detective } from '#schema/types.ts';
import type { CaseFile, DetectiveChoice } from '#domain/simulations/detective.ts';
import { fill } from '#domain/words.ts';
import { below, Heading } from '#islands/Heading.tsx';
import { CasePaper } from './CasePaper.tsx';
import { CaseResult } from './CaseResult.tsx';
import { ClueList } from './ClueList.tsx';
import type { DetectiveLabels } from './labels.ts';
import type { CaseState } from './useCases.ts';

interface Props {
  /** Unique in the page. */
  id: string;
  detective: Detective;
  file: CaseFile;
  state: CaseState;
  /** Whether it stands open at first. */
  isFirst: boolean;
  isLive: boolean;
  labels: DetectiveLabels;
  locale: string;
  level: 2 | 3 | 4;
  onEnter: (draft: CaseState['draft']) => void;
  onRun: (choice: DetectiveChoice) => void;
  onClear: () => void;
}

/** One file: its clues, the people, the choice, and what follows from it. */
export function Case({ id, detective, file, state, isFirst, isLive, labels, locale, level, ...on }: Props) {
  const { draft, run, tried } = state;
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLElement>(null);
  // A count, so that the same words are read out again.
  const [said, say] = useState({ text: '', turn: 0 });
  const nameOf = (person: string) => file.people.find((one) => one.id === person)?.name ?? '';

  // Somebody quick may have chosen in the built page before this island came alive.
  useLayoutEffect(() => {
    const checked = [...(form.current?.querySelectorAll<HTMLInputElement>('input:checked') ?? [])];
    if (checked.length === 0) return;
    const person = checked.find(({ type }) => type === 'radio')?.value;
    const clues = checked.flatMap(({ dataset }) => dataset['clue'] ?? []);
    on.onEnter({ clues, ...(person !== undefined && { person }) });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, at the first drawing
  }, []);

  const submit = () => {
    const { person, clues } = draft;
    if (person !== undefined) on.onRun({ person, clues });
    const text = person === undefined ? labels.noPerson : fill(labels.ran, { person: nameOf(person) });
    say(({ turn }) => ({ text, turn: turn + 1 }));
  };
  const clear = () => {
    on.onClear();
    say(({ turn }) => ({ text: '', turn: turn + 1 }));
    summary.current?.focus();
  };

  return (
    <details className="case" open={isFirst}>
      <summary ref={summary}>
        <span className="case-title">{file.title}</span>{' '}
        <span className="soft" key={run?.person}>
          {run ? fill(labels.caseChosen, { person: nameOf(run.person) }) : labels.caseOpen}
        </span>
      </summary>
      <p>{file.setting}</p>
      <p className="case-you">
        <b>{labels.you}</b> <span>{file.you}</span>
      </p>
      <Heading level={below(level)}>{labels.people}</Heading>
      <ul className="people">
        {file.people.map((person) => (
          <li key={person.id}>
            <b>{person.name}</b> <span>{person.about}</span>
          </li>
        ))}
      </ul>
      <form
        ref={form}
        method="dialog"
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Heading level={below(level)}>{labels.clues}</Heading>
        <ClueList
          id={id}
          file={file}
          marked={draft.clues}
          isRead={run !== undefined}
          labels={labels}
          onMark={(clue, isMarked) =>
            on.onEnter({
              ...draft,
              clues: draft.clues.filter((one) => one !== clue).concat(isMarked ? clue : []),
            })
          }
        />
        <fieldset className="dial">
          <legend>{labels.pick}</legend>
          {file.people.map((person) => (
            <label key={person.id} className="setting">
              <input
                type="radio"
                name={`${id}-person`}
                value={person.id}
                checked={draft.person === person.id}
                onChange={() => on.onEnter({ ...draft, person: person.id })}
              />
              <span>{person.name}</span>
            </label>
          ))}
        </fieldset>
        <div className="actions">
          <button type="submit" className="primary" disabled={!isLive}>
            <span>{labels.run}</span>
          </button>
          <button type="button" className="quiet" disabled={!isLive} onClick={clear}>
            <span>{labels.again}</span>
          </button>
        </div>
      </form>
      <p className="status" role="status">
        <span key={said.turn}>{said.text}</span>
      </p>
      {run && (
        <CaseResult
          key={`${run.person}-${run.clues.join(' ')}`}
          detective={detective}
          file={file}
          choice={run}
          tried={tried}
          labels={labels}
          locale={locale}
          level={below(level)}
        />
      )}
      <CasePaper file={file} labels={labels} isHidden={isLive} />
    </details>
  );
}
