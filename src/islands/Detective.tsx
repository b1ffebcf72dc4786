import { useId } from 'react';
import type { Detective as DetectiveContent } from '#schema/types.ts';
import { Assumptions } from './Assumptions.tsx';
import { Case } from './detective/Case.tsx';
import { DetectiveRules } from './detective/DetectiveRules.tsx';
import type { DetectiveLabels } from './detective/labels.ts';
import { useCases } from './detective/useCases.ts';
import { Heading } from './Heading.tsx';
import { SaveLine } from './SaveLine.tsx';
import { useHydrated } from './useHydrated.ts';
import './simulation.css';
import './chart.css';
import './detective/detective.css';

interface Props {
  detective: DetectiveContent;
  locale: string;
  labels: DetectiveLabels;
  /** Level of the simulation's own title; the headings of its parts are one below. */
  level?: 2 | 3 | 4;
}

/** "Leader detective": files of clues, a person to sit down with next, and who comes to the test because of whom. */
export function Detective({ detective, locale, labels, level = 3 }: Props) {
  const isLive = useHydrated();
  const name = useId();
  const cases = useCases(detective, { locale });
  return (
    <section className="simulation detective" aria-labelledby={`${name}-title`}>
      <Heading level={level} id={`${name}-title`} className="simulation-title">
        {detective.title}
      </Heading>
      {detective.intro && <p className="intro">{detective.intro}</p>}
      <p className="soft">{labels.aid}</p>
      <p className="returning" hidden={!cases.isRestored}>
        {labels.returning}
      </p>
      {detective.files.map((file, n) => (
        <Case
          key={file.id}
          id={`${name}-${file.id}`}
          detective={detective}
          file={file}
          state={cases.stateOf(file.id)}
          isFirst={n === 0}
          isLive={isLive}
          labels={labels}
          locale={locale}
          level={level}
          onEnter={(draft) => cases.enter(file.id, draft)}
          onRun={(choice) => cases.run(file.id, choice)}
          onClear={() => cases.clear(file.id)}
        />
      ))}
      <SaveLine state={cases.state} isTouched={cases.isTouched} labels={labels} />
      <Assumptions title={labels.fairTitle} assumptions={detective.fair} level={level} />
      <Assumptions title={labels.assumptions} assumptions={detective.assumptions} level={level} />
      <DetectiveRules detective={detective} labels={labels} />
    </section>
  );
}
