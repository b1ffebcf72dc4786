import type { Course } from '#domain/assessment/inventory/series.ts';
import { fill } from '#domain/words.ts';
import { occasionTitle, type InventoryLabels } from './labels.ts';

interface Props {
  id: string;
  course: Course;
  /** Whether the numbers are shares of the hours. */
  isPercent: boolean;
  labels: InventoryLabels;
  locale: string;
}

/** One row for each quality, one column for each sitting. Many columns scroll inside their own frame. */
export function TimeTable({ id, course: { sittings, series }, isPercent, labels, locale }: Props) {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const days = sittings.map(({ at }) => day.format(new Date(at)));
  /** Sittings of one day are told apart by the time. */
  const headings = sittings.map(({ at }, n) =>
    days.some((other, m) => m !== n && other === days[n]) ? moment.format(new Date(at)) : days[n],
  );
  const caption = isPercent ? labels.timeCaptionShares : labels.timeCaption;
  return (
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <div className="time-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table id={id} className="scores">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{isPercent ? labels.share : labels.quality}</th>
            {sittings.map((one, n) => (
              <th key={one.id} scope="col">
                <time dateTime={one.at}>{headings[n]}</time>{' '}
                {one.occasion !== 'date' && (
                  <span className="soft">{occasionTitle(one.occasion, labels)}</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {series.map((one) => (
            <tr key={one.id} className={one.isWhole ? 'whole' : undefined}>
              <th scope="row">{one.title}</th>
              {one.values.map((value, n) => (
                <td key={sittings[n]?.id}>
                  {value === null ? labels.noScore : isPercent ? fill(labels.percentOf, { n: value }) : value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
