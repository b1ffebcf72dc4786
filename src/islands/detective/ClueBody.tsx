import type { CaseFile, Clue } from '#domain/simulations/detective.ts';
import type { DetectiveLabels } from './labels.ts';
import { SeatingPlan } from './SeatingPlan.tsx';

interface Props {
  /** Unique in the page. */
  id: string;
  clue: Clue;
  file: CaseFile;
  labels: DetectiveLabels;
}

/** A clue as it was found: a note, messages, a list or a seating plan. */
export function ClueBody({ id, clue, file, labels }: Props) {
  switch (clue.form) {
    case 'note':
      return <p>{clue.text}</p>;
    case 'messages':
      return (
        <ul className="messages">
          {clue.lines.map(({ from, text }, n) => (
            <li key={n}>
              <b>{from}</b> <span>{text}</span>
            </li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <table>
          <caption className="visually-hidden">{clue.title}</caption>
          <thead>
            <tr>
              {clue.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {clue.rows.map(([first, ...others], n) => (
              <tr key={n}>
                <th scope="row">{first}</th>
                {others.map((cell, at) => (
                  <td key={at}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'plan':
      return <SeatingPlan id={id} clue={clue} file={file} labels={labels} />;
  }
}
