import { useId, useMemo, useState } from 'react';
import { attemptsOf } from '#domain/record/attempt.ts';
import { outcomesOf, readingOf, type DialsChoice } from '#domain/simulations/dials.ts';
import { savedDials } from '#domain/simulations/saved.ts';
import type { Dials as DialsContent } from '#schema/types.ts';
import { Assumptions } from './Assumptions.tsx';
import { Changed } from './dials/Changed.tsx';
import { DialsReadings } from './dials/DialsReadings.tsx';
import { DialsRules } from './dials/DialsRules.tsx';
import { Meters } from './dials/Meters.tsx';
import { Switches } from './dials/Switches.tsx';
import { below, Heading } from './Heading.tsx';
import { SaveLine } from './SaveLine.tsx';
import type { SimulationLabels } from './simulationLabels.ts';
import { useHydrated } from './useHydrated.ts';
import { useRecord } from './useRecord.ts';
import './simulation.css';
import './chart.css';

interface Props {
  dials: DialsContent;
  locale: string;
  labels: SimulationLabels;
  /** Level of the simulation's own title; the headings of its parts are one below. */
  level?: 2 | 3 | 4;
}

/** "Turn the dials": one drive, some switches, and at once what they do to three outcomes. */
export function Dials({ dials, locale, labels, level = 3 }: Props) {
  const isLive = useHydrated();
  const name = useId();
  const { record, state, append } = useRecord();
  // Null until a dial is turned on this page; until then the record leads.
  const [turned, setTurned] = useState<DialsChoice | null>(null);
  const saved = useMemo(
    () => savedDials(attemptsOf(record, dials.id, dials.formerly).at(-1)?.response),
    [record, dials],
  );
  const choice = turned ?? saved ?? {};
  const reading = readingOf(dials, outcomesOf(dials, choice));

  const stand = (next: DialsChoice) => {
    setTurned(next);
    void append({
      item: dials.id,
      assessment: dials.id,
      rev: 1,
      lang: locale,
      behaviour: 'practice',
      response: { choice: next },
      earned: null,
      possible: null,
    });
  };

  return (
    <section className="simulation dials" aria-labelledby={`${name}-title`}>
      <Heading level={level} id={`${name}-title`} className="simulation-title">
        {dials.title}
      </Heading>
      {dials.intro && <p className="intro">{dials.intro}</p>}
      <p className="returning" hidden={turned !== null || !saved}>
        {labels.dialsReturning}
      </p>
      <form method="dialog" autoComplete="off" onSubmit={(event) => event.preventDefault()}>
        <Switches
          name={name}
          dials={dials}
          choice={choice}
          isDisabled={!isLive}
          labels={labels}
          locale={locale}
          onTurn={(dial, setting) => stand({ ...choice, [dial]: setting })}
        />
        <div className="console">
          <Heading level={below(level)}>{labels.dialsResult}</Heading>
          <Meters dials={dials} choice={choice} labels={labels} />
          <p className="soft">{labels.meterMark}</p>
        </div>
      </form>
      <p className="reading" role="status">
        <span key={reading?.id}>{reading?.text}</span>
      </p>
      <Changed dials={dials} choice={choice} labels={labels} locale={locale} />
      <button type="button" disabled={!isLive} onClick={() => stand({})}>
        <span>{labels.dialsAgain}</span>
      </button>
      <SaveLine state={state} isTouched={turned !== null} labels={labels} />
      <Assumptions title={labels.assumptions} assumptions={dials.assumptions} level={level} />
      <DialsRules dials={dials} labels={labels} locale={locale} />
      <DialsReadings dials={dials} labels={labels} locale={locale} isHidden={isLive} />
    </section>
  );
}
