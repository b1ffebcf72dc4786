import type { Ladder } from '#domain/worksheets/ladder.ts';
import { drawLadder } from '#domain/worksheets/ladder/drawing.ts';
import { DrawingView } from '#islands/sheet/DrawingView.tsx';
import { AskTable } from './AskTable.tsx';
import { drawingWords } from './files.ts';
import type { LadderLabels } from './labels.ts';

interface Props {
  id: string;
  /** As it is spoken of. */
  ladder: Ladder;
  labels: LadderLabels;
  locale: string;
}

const BLANK_STEPS = 5;
const BLANK_PEOPLE = 8;
const PAPER_WIDTH = 560;

/** The ladder on paper: steps, picture, and the next ask for each person. */
export function LadderPaper({ id, ladder, labels, locale }: Props) {
  const { steps, people } = ladder;
  const blankSteps = steps.length === 0 ? BLANK_STEPS : 0;
  return (
    <div className="ladder-paper">
      <table id={`${id}-steps`}>
        <caption>{labels.stepsTitle}</caption>
        <thead>
          <tr>
            {[labels.role, labels.skill, labels.support, labels.hours, labels.paperDecision].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {/* The highest step on top, as a ladder stands. */}
          {[...steps].reverse().map(({ id: step, role, skill, support, hours, decision }) => (
            <tr key={step}>
              <th scope="row">{role}</th>
              <td>{skill}</td>
              <td>{support}</td>
              <td>{hours}</td>
              <td>{decision}</td>
            </tr>
          ))}
          {Array.from({ length: blankSteps }, (_, n) => (
            <tr key={n}>
              <td />
              <td />
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      {steps.length > 0 && (
        <DrawingView
          drawing={drawLadder(ladder, { width: PAPER_WIDTH, words: drawingWords(labels) })}
          name={labels.pictureName}
          tableId={`${id}-steps`}
        />
      )}
      <AskTable
        ladder={ladder}
        labels={labels}
        locale={locale}
        blankLines={people.length === 0 ? BLANK_PEOPLE : 0}
      />
      <p>{labels.paperAgain}</p>
    </div>
  );
}
