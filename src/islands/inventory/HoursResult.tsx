import { largestOf, sharesOf, type Hours } from '#domain/assessment/inventory/shares.ts';
import type { HoursForm } from '#domain/assessment/inventory/statements.ts';
import { fill } from '#domain/words.ts';
import type { InventoryLabels } from './labels.ts';
import { ShareBar } from './ShareBar.tsx';

interface Props {
  /** Unique in the page. */
  id: string;
  form: HoursForm;
  hours: Hours;
  labels: InventoryLabels;
  locale: string;
}

/** How a week was spent: a word on the largest share, the table, the bar. */
export function HoursResult({ id, form, hours, labels, locale }: Props) {
  const shares = sharesOf(form, hours) ?? [];
  const largest = form.shares.find((share) => share.id === largestOf(shares)?.id);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return (
    <>
      {largest && (
        <p className="position">
          <strong>{fill(labels.largest, { share: largest.title })}</strong> <span>{largest.reading}</span>
        </p>
      )}
      <table id={`${id}-shares`} className="scores">
        <caption>{labels.sharesCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{labels.share}</th>
            <th scope="col">{labels.hours}</th>
            <th scope="col">{labels.percent}</th>
          </tr>
        </thead>
        <tbody>
          {form.shares.map((share, n) => (
            <tr key={share.id}>
              <th scope="row">
                <span className="quality">{share.title}</span> <span className="soft">{share.meaning}</span>
              </th>
              <td>{number.format(shares[n]?.hours ?? 0)}</td>
              <td>{fill(labels.percentOf, { n: shares[n]?.percent ?? 0 })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShareBar id={id} form={form} shares={shares} labels={labels} />
      <details className="working">
        <summary>{labels.workingTitle}</summary>
        <p>{labels.sharesWorking}</p>
        <ul>
          {form.shares.map((share) => (
            <li key={share.id}>
              {fill(labels.sharesRows, {
                share: share.title,
                rows: new Intl.ListFormat(locale).format(
                  form.rows.filter((row) => row.share === share.id).map(({ text }) => text),
                ),
              })}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
