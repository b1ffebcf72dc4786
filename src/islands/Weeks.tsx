import { useId, useLayoutEffect, useRef, useState } from 'react';
import { fill, plural } from '#domain/words.ts';
import { hoursLeft } from '#domain/simulations/weeks.ts';
import type { Weeks as WeeksContent } from '#schema/types.ts';
import { Assumptions } from './Assumptions.tsx';
import { below, Heading } from './Heading.tsx';
import { SaveLine } from './SaveLine.tsx';
import type { SimulationLabels } from './simulationLabels.ts';
import { useHydrated } from './useHydrated.ts';
import { weeksOf } from './weeks/blocks.ts';
import { Events } from './weeks/Events.tsx';
import { PlanFields } from './weeks/PlanFields.tsx';
import { RunResult } from './weeks/RunResult.tsx';
import { Runs } from './weeks/Runs.tsx';
import { useRuns } from './weeks/useRuns.ts';
import { WeeksReadings } from './weeks/WeeksReadings.tsx';
import { WeeksRules } from './weeks/WeeksRules.tsx';
import './simulation.css';
import './chart.css';

interface Props {
  weeks: WeeksContent;
  locale: string;
  labels: SimulationLabels;
  /** Level of the simulation's own title; the headings of its parts are one below. */
  level?: 2 | 3 | 4;
}

/** "Twelve weeks": hours to spend, two surprises, and what becomes of turnout, leaders and trust. */
export function Weeks({ weeks, locale, labels, level = 3 }: Props) {
  const isLive = useHydrated();
  const name = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const runs = useRuns(weeks, { locale });
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  // A count, so that the same words are read out again.
  const [said, say] = useState({ text: '', turn: 0 });

  // Somebody quick may have chosen in the built page before this island came alive.
  useLayoutEffect(() => {
    const chosen = form.current?.querySelectorAll<HTMLInputElement>('input[data-event]:checked') ?? [];
    const choices = [...chosen].flatMap(({ dataset, value }) =>
      dataset['event'] ? [[dataset['event'], value] as const] : [],
    );
    if (choices.length > 0) runs.choose(Object.fromEntries(choices));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, at the first drawing
  }, []);

  const tell = (text: string) => say(({ turn }) => ({ text, turn: turn + 1 }));
  const run = () => {
    const step = runs.run();
    switch (step.kind) {
      case 'over':
        tell(
          fill(
            plural(labels.over, -hoursLeft(weeks, runs.plan, step.block), locale),
            weeksOf(weeks, step.block),
          ),
        );
        break;
      case 'surprise':
        setOpen(new Set([...open, step.event.id]));
        tell(fill(labels.surprise, { week: step.event.week, title: step.event.title }));
        break;
      case 'end':
        tell(labels.ran);
    }
  };
  const again = () => {
    runs.again();
    setOpen(new Set());
    tell('');
    title.current?.focus();
  };

  return (
    <section className="simulation weeks" aria-labelledby={`${name}-title`}>
      <Heading level={level} id={`${name}-title`} ref={title} tabIndex={-1} className="simulation-title">
        {weeks.title}
      </Heading>
      {weeks.intro && <p className="intro">{weeks.intro}</p>}
      <p className="returning" hidden={!runs.isRestored}>
        {labels.weeksReturning}
      </p>
      <form
        ref={form}
        method="dialog"
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          run();
        }}
      >
        <div className="plan">
          <PlanFields
            name={name}
            weeks={weeks}
            plan={runs.plan}
            labels={labels}
            locale={locale}
            onHours={runs.setHours}
          />
        </div>
        <Events
          name={name}
          weeks={weeks}
          choices={runs.choices}
          open={open}
          labels={labels}
          onOpen={(event, isOpen) =>
            setOpen(new Set([...open].filter((one) => one !== event).concat(isOpen ? event : [])))
          }
          onChoose={(event, choice) => runs.choose({ [event]: choice })}
        />
        <div className="actions">
          <button type="submit" className="primary" disabled={!isLive}>
            <span>{labels.run}</span>
          </button>
          <button type="button" className="quiet" disabled={!isLive} onClick={again}>
            <span>{labels.weeksAgain}</span>
          </button>
        </div>
      </form>
      <p className="status" role="status">
        <span key={said.turn}>{said.text}</span>
      </p>
      <SaveLine state={runs.state} isTouched={runs.isTouched} labels={labels} />
      {runs.inView && (
        <div key="result" className="result">
          <Heading level={below(level)}>{labels.weeksResult}</Heading>
          <RunResult id={name} weeks={weeks} run={runs.inView} labels={labels} locale={locale} />
        </div>
      )}
      {runs.runs.length > 1 && (
        <Runs
          key="runs"
          id={name}
          weeks={weeks}
          runs={runs.runs}
          shown={runs.shown}
          labels={labels}
          locale={locale}
          onShow={runs.show}
        />
      )}
      <Assumptions title={labels.assumptions} assumptions={weeks.assumptions} level={level} />
      <WeeksRules weeks={weeks} labels={labels} locale={locale} />
      <WeeksReadings weeks={weeks} labels={labels} isHidden={isLive} />
    </section>
  );
}
