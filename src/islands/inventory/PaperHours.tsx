import type { HoursForm } from '#domain/assessment/inventory/statements.ts';
import { fill } from '#domain/words.ts';
import type { InventoryLabels } from './labels.ts';

interface Props {
  form: HoursForm;
  labels: InventoryLabels;
}

/** The form of hours with blanks, and how to make shares of them. */
export function PaperHours({ form, labels }: Props) {
  return (
    <>
      <p>
        <strong>{form.title}</strong> <span>{form.intro}</span>
      </p>
      <table>
        <caption>{labels.hoursLegend}</caption>
        <tbody>
          {form.shares.flatMap((share) => [
            ...form.rows
              .filter((row) => row.share === share.id)
              .map((row) => (
                <tr key={row.id}>
                  <th scope="row">{row.text}</th>
                  <td>{labels.paperHoursBlank}</td>
                </tr>
              )),
            <tr key={share.id} className="whole">
              <th scope="row">{fill(labels.paperShare, { share: share.title, reading: share.reading })}</th>
              <td>{labels.paperHoursBlank}</td>
            </tr>,
          ])}
        </tbody>
      </table>
      <p>{labels.paperHoursHow}</p>
    </>
  );
}
