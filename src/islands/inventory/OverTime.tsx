import type { Inventory } from '#schema/types.ts';
import { courseOf, furthestOf } from '#domain/assessment/inventory/series.ts';
import type { Sitting } from '#domain/assessment/inventory/sittings.ts';
import type { Form } from '#domain/assessment/inventory/statements.ts';
import { fill, plural } from '#domain/words.ts';
import { Heading, type HeadingLevel } from '#islands/Heading.tsx';
import type { InventoryLabels } from './labels.ts';
import { TimePlot } from './TimePlot.tsx';
import { TimeTable } from './TimeTable.tsx';

interface Props {
  /** Unique in the page. */
  id: string;
  inventory: Inventory;
  /** The form in use. */
  form: Form;
  results: readonly Sitting[];
  level: HeadingLevel;
  labels: InventoryLabels;
  locale: string;
}

/** All sittings of one form, from the first to the latest: a sentence, a table, and the same numbers as lines. */
export function OverTime({ id, inventory, form, results, level, labels, locale }: Props) {
  const course = courseOf(inventory, form, results);
  if (!course) return null;
  const { sittings, leftOut } = course;
  const furthest = furthestOf(course);
  const day = (one: Sitting | undefined) =>
    one ? new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(one.at)) : '';
  return (
    <section className="over-time" aria-labelledby={`${id}-title`}>
      <Heading level={level} id={`${id}-title`}>
        {labels.timeTitle}
      </Heading>
      <p>
        <span>
          {fill(plural(labels.timeCount, sittings.length, locale), {
            form: form.title,
            first: day(sittings[0]),
            last: day(sittings.at(-1)),
          })}
        </span>{' '}
        <span>
          {furthest
            ? fill(labels.timeFurthest, {
                quality: furthest.title,
                first: furthest.first,
                last: furthest.last,
              })
            : labels.timeSame}
        </span>
      </p>
      <p>{labels.compareCare}</p>
      {leftOut > 0 && <p className="soft">{labels.timeLeftOut}</p>}
      <TimeTable
        id={`${id}-table`}
        course={course}
        isPercent={form.kind === 'hours'}
        labels={labels}
        locale={locale}
      />
      <figure>
        <TimePlot course={course} tableId={`${id}-table`} noteId={`${id}-note`} labels={labels} />
        <figcaption>
          <span>{labels.timeHow}</span> <span id={`${id}-note`}>{labels.sameNumbers}</span>
        </figcaption>
      </figure>
    </section>
  );
}
