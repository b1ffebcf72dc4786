import { ladderModel, type Ladder } from '#domain/worksheets/ladder.ts';
import { checkLadder } from '#domain/worksheets/ladder/checks.ts';
import { drawLadder } from '#domain/worksheets/ladder/drawing.ts';
import { below, Heading } from './Heading.tsx';
import { AskTable } from './ladder/AskTable.tsx';
import { drawingWords, ladderCsv, ladderSvg } from './ladder/files.ts';
import { Jumps } from './ladder/Jumps.tsx';
import { LadderPaper } from './ladder/LadderPaper.tsx';
import type { LadderLabels } from './ladder/labels.ts';
import { named } from './ladder/named.ts';
import { People } from './ladder/People.tsx';
import { Steps } from './ladder/Steps.tsx';
import { DrawingView } from './sheet/DrawingView.tsx';
import type { SheetLabels } from './sheet/labels.ts';
import { SheetFrame } from './sheet/SheetFrame.tsx';
import { useSheet } from './sheet/useSheet.ts';
import { fileDay } from './workbook/day.ts';
import './ladder/ladder.css';

interface Props {
  worksheet: {
    readonly id: string;
    readonly formerly: readonly string[];
    readonly title: string;
    readonly intro?: string | undefined;
  };
  locale: string;
  labels: SheetLabels;
  words: LadderLabels;
  /** Level of the builder's own title; the headings of its parts are one below. */
  level?: 2 | 3 | 4;
}

/** Letters of a picture this wide can be read on a phone. */
const SCREEN_WIDTH = 400;

/** The ladder builder: steps with a skill, support and say; people with evidence and a next ask. */
export function LadderBuilder({ worksheet, locale, labels, words, level = 3 }: Props) {
  const sheet = useSheet(worksheet, ladderModel);
  const { id } = worksheet;
  const spoken = named(sheet.data, words);
  const part = (title: string, lead?: string) => (
    <>
      <Heading level={below(level)}>
        <span>{title}</span>
      </Heading>
      {lead && <p className="intro">{lead}</p>}
    </>
  );
  return (
    <div className="ladder-builder">
      <SheetFrame
        worksheet={worksheet}
        sheet={sheet}
        findings={checkLadder(spoken, fileDay(new Date()))}
        words={words}
        csv={(data) => ladderCsv(data, words)}
        picture={(data) => ladderSvg(data, words)}
        paper={(data: Ladder) => (
          <LadderPaper
            id={`${id}-${data === ladderModel.blank ? 'blank' : 'filled'}`}
            ladder={named(data, words)}
            labels={words}
            locale={locale}
          />
        )}
        labels={labels}
        locale={locale}
        level={level}
      >
        {part(words.stepsTitle, words.stepsLead)}
        <Steps id={id} sheet={sheet} names={spoken.steps.map(({ role }) => role)} labels={words} />
        {part(words.peopleTitle, words.peopleLead)}
        <People id={id} sheet={sheet} spoken={spoken} labels={words} />
        {part(words.pictureTitle)}
        <p hidden={spoken.steps.length > 0}>
          <span>{words.pictureNone}</span>
        </p>
        {spoken.steps.length > 0 && (
          <div key="picture">
            <DrawingView
              drawing={drawLadder(spoken, { width: SCREEN_WIDTH, words: drawingWords(words) })}
              name={words.pictureName}
              tableId={`${id}-jumps`}
            />
            <Jumps id={`${id}-jumps`} ladder={spoken} labels={words} />
          </div>
        )}
        {spoken.people.length > 0 && (
          <div key="asks" className="ladder-scroll">
            <AskTable ladder={spoken} labels={words} locale={locale} />
          </div>
        )}
      </SheetFrame>
    </div>
  );
}
