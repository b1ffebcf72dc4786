import type { Shares } from '#domain/worksheets/form/picture.ts';
import { fill } from '#domain/words.ts';
import type { FormLabels } from './labels.ts';
import { sayNumber } from './sayFigure.ts';

interface Props {
  id: string;
  shares: Shares;
  labels: FormLabels;
  locale: string;
}

/** Shares in numbers, row by row: all that their picture says. */
export function ShareTable({ id, shares: { title, whole, columns, rows }, labels, locale }: Props) {
  return (
    <div className="form-scroll">
      <table id={id}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{labels.rowHead}</th>
            <th scope="col">{whole}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, of, parts }, n) => (
            <tr key={n}>
              <th scope="row">
                <span key={name}>{name}</span>
              </th>
              <td>
                <span key={of}>{sayNumber(of, locale)}</span>
              </td>
              {parts.map((part, c) => {
                const text = part
                  ? fill(labels.share, { number: sayNumber(part.number, locale), percent: part.percent })
                  : labels.noShare;
                return (
                  <td key={c}>
                    <span key={text}>{text}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
