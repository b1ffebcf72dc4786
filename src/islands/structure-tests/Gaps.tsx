import type { StructureTests } from '#domain/worksheets/structure-tests.ts';
import { gapsOf, trendOf, type UnitGap } from '#domain/worksheets/structure-tests/participation.ts';
import { fill } from '#domain/words.ts';
import { Heading, type HeadingLevel } from '#islands/Heading.tsx';
import type { StructureTestsLabels } from './labels.ts';

interface Props {
  sheet: StructureTests;
  labels: StructureTestsLabels;
  level: HeadingLevel;
}

/** The gap that matters most, with its arithmetic, its rule, and the other gaps. */
export function Gaps({ sheet, labels, level }: Props) {
  const gaps = gapsOf(sheet);
  const text = sayGap(sheet, gaps[0], labels);
  return (
    <>
      <Heading level={level}>
        <span>{labels.gapTitle}</span>
      </Heading>
      <p className="structure-gap">
        <strong key={text}>{text}</strong>
      </p>
      <p className="soft">{labels.gapRule}</p>
      {gaps.length > 1 && (
        <table key="gaps">
          <caption>{labels.gapsCaption}</caption>
          <thead>
            <tr>
              {[labels.paperUnit, labels.asked, labels.acted, labels.missing].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {gaps.map(({ unit, asked, acted, missing }) => (
              <tr key={`${unit.id} ${unit.name} ${asked} ${acted}`}>
                <th scope="row">{unit.name}</th>
                <td>{asked}</td>
                <td>{acted}</td>
                <td>{missing}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function sayGap(sheet: StructureTests, gap: UnitGap | undefined, labels: StructureTestsLabels): string {
  if (!gap) return trendOf(sheet).at(-1)?.test.aim == null ? labels.gapNoAim : labels.gapNone;
  const { unit, aim, total, asked, acted, missing, wasTested } = gap;
  const sum = fill(wasTested ? labels.gapFirst : labels.gapUntested, {
    unit: unit.name,
    aim,
    total,
    asked,
    acted,
    missing,
  });
  const { leaders } = unit;
  const next =
    leaders === null ? labels.gapUnknownLeader : leaders === 0 ? labels.gapNoLeader : labels.gapLeader;
  return `${sum} ${next}`;
}
