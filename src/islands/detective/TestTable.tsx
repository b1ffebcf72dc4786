import { testOf, type CaseFile } from '#domain/simulations/detective.ts';
import { fill } from '#domain/words.ts';
import type { DetectiveLabels } from './labels.ts';

interface Props {
  file: CaseFile;
  /** The person who was talked with. */
  asked: string;
  labels: DetectiveLabels;
}

/** The next test, person by person: who came because of whom, in numbers, words and bars. */
export function TestTable({ file, asked, labels }: Props) {
  const { rows, alone, total } = testOf(file, asked);
  const longest = Math.max(alone, ...rows.map(({ came }) => came));
  return (
    <>
      <table className="came">
        <caption>{fill(labels.testCaption, { test: file.test })}</caption>
        <thead>
          <tr>
            <th scope="col">{labels.because}</th>
            <th scope="col">{labels.count}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ person, came, isAsked }) => (
            <tr key={person.id}>
              <th scope="row">
                <span>{isAsked ? fill(labels.asked, { person: person.name }) : person.name}</span>{' '}
                <span className="soft">{person.who}</span>
              </th>
              <td>
                <Bar
                  percent={(came / longest) * 100}
                  {...(isAsked && { start: (person.unasked / longest) * 100 })}
                />
                <span>{came}</span>
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">{labels.aloneRow}</th>
            <td>
              <Bar percent={(alone / longest) * 100} />
              <span>{alone}</span>
            </td>
          </tr>
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{labels.totalRow}</th>
            <td>{total}</td>
          </tr>
        </tfoot>
      </table>
      <p className="soft">
        {fill(labels.barNote, { person: rows.find(({ isAsked }) => isAsked)?.person.name ?? '' })}
      </p>
    </>
  );
}

/** The number beside it says the same, so the picture is hidden from those who listen. */
function Bar({ percent, start }: { percent: number; start?: number }) {
  return (
    <svg className="chart" width="100%" height="18" aria-hidden="true" focusable="false">
      <rect className="chart-bar" x="0" y="3" width={`${percent}%`} height="12" />
      {start !== undefined && (
        <>
          <line className="chart-start-halo" x1={`${start}%`} y1="0" x2={`${start}%`} y2="18" />
          <line className="chart-start" x1={`${start}%`} y1="0" x2={`${start}%`} y2="18" />
        </>
      )}
    </svg>
  );
}
