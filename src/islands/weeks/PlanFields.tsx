import type { Weeks } from '#schema/types.ts';
import { hoursLeft, type Block, type WeeksPlan } from '#domain/simulations/weeks.ts';
import { fill, plural } from '#domain/words.ts';
import { NumberField } from '#islands/NumberField.tsx';
import type { SimulationLabels } from '#islands/simulationLabels.ts';
import { blocks, weeksOf } from './blocks.ts';

interface Props {
  /** Unique in the page; ids of the fields begin with it. */
  name: string;
  weeks: Weeks;
  plan: WeeksPlan;
  labels: SimulationLabels;
  locale: string;
  onHours: (block: Block, work: string, hours: number) => void;
}

/** Three thirds of the time, each with hours a week for four kinds of work, and what is left of them. */
export function PlanFields({ name, weeks, plan, labels, locale, onHours }: Props) {
  return blocks.map((block) => {
    const left = hoursLeft(weeks, plan, block);
    return (
      <fieldset key={block} className="block">
        <legend>{fill(labels.blockTitle, weeksOf(weeks, block))}</legend>
        {weeks.work.map(({ id, title }) => (
          <NumberField
            key={id}
            id={`${name}-${block}-${id}`}
            label={title}
            value={plan[block][id] ?? 0}
            min={0}
            max={weeks.hoursPerWeek}
            step={1}
            onNumber={(hours) => onHours(block, id, hours)}
            aria-describedby={`${name}-${block}-left`}
          />
        ))}
        <p id={`${name}-${block}-left`} className="hours-left" data-over={left < 0 || undefined}>
          {plural(left < 0 ? labels.hoursOver : labels.hoursLeft, Math.abs(left), locale)}
        </p>
      </fieldset>
    );
  });
}
