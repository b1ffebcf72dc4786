import { useState } from 'react';
import { mapCsv } from '#domain/worksheets/power-map/csv.ts';
import { mapFindings } from '#domain/worksheets/power-map/findings.ts';
import { mapModel } from '#domain/worksheets/power-map/model.ts';
import { mapSvg } from '#domain/worksheets/power-map/svg.ts';
import type { PowerMap as PowerMapContent } from '#schema/types.ts';
import { below, Heading } from './Heading.tsx';
import { Demand } from './power-map/Demand.tsx';
import type { MapLabels } from './power-map/labels.ts';
import { Lines } from './power-map/Lines.tsx';
import { MapCards, MapPaper } from './power-map/MapPaper.tsx';
import { MapView } from './power-map/MapView.tsx';
import { MoveOne, Moves } from './power-map/Moves.tsx';
import { gradeNames, kindNames } from './power-map/names.ts';
import { Pieces } from './power-map/Pieces.tsx';
import type { SheetLabels } from './sheet/labels.ts';
import { SheetFrame } from './sheet/SheetFrame.tsx';
import { useSheet } from './sheet/useSheet.ts';
import './power-map/power-map.css';

interface Props {
  worksheet: PowerMapContent;
  locale: string;
  /** What every sheet says. */
  labels: SheetLabels;
  /** What this one says. */
  words: MapLabels;
  level?: 2 | 3 | 4;
}

/** Who stands where on one demand, and who can move whom: a list and a picture that do the same. */
export function PowerMap({ worksheet, locale, labels, words, level = 3 }: Props) {
  const sheet = useSheet(worksheet, mapModel);
  const [step, setStep] = useState<number | null>(null);
  const part = { id: worksheet.id, sheet, words };
  const { steps } = worksheet;
  const parts = [
    ['demand', words.demandTitle, '', <Demand key="part" {...part} />],
    ['pieces', words.piecesTitle, words.piecesText, <Pieces key="part" {...part} />],
    ['lines', words.linesTitle, words.linesText, <Lines key="part" {...part} />],
    ['move', words.moveTitle, words.moveText, <MoveOne key="part" {...part} />],
    ['map', words.mapTitle, words.mapText, <MapView key="part" {...part} step={step} />],
    ['moves', words.historyTitle, '', <Moves key="part" {...part} step={step} onStep={setStep} />],
  ] as const;
  return (
    <SheetFrame
      worksheet={worksheet}
      sheet={sheet}
      findings={mapFindings(sheet.data)}
      words={words}
      csv={(map) =>
        mapCsv(map, {
          columns: [
            ...[words.csvWhat, words.csvName, words.kind, words.stance, words.weight],
            ...[words.csvTo, words.evidence, words.csvNote],
          ],
          rows: { piece: words.csvPiece, line: words.csvLine, move: words.csvMove },
          kinds: kindNames(words),
          grades: gradeNames(words),
        })
      }
      picture={(map) => mapSvg(map, words)}
      paper={(map) => <MapPaper map={map} steps={steps} words={words} />}
      extra={{ label: words.cardsPrint, paper: (map) => <MapCards map={map} words={words} /> }}
      labels={labels}
      locale={locale}
      level={level}
    >
      <ol className="measure">
        {steps.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ol>
      {parts.map(([key, title, text, fields]) => (
        <section key={key} className="sheet-part" data-part={key}>
          <Heading level={below(level)}>{title}</Heading>
          {text && <p className="measure">{text}</p>}
          {fields}
        </section>
      ))}
    </SheetFrame>
  );
}
