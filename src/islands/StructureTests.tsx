import { structureTestsModel, type StructureTests as Data } from '#domain/worksheets/structure-tests.ts';
import { checkStructureTests } from '#domain/worksheets/structure-tests/checks.ts';
import { below, Heading } from './Heading.tsx';
import { TextField } from './sheet/TextField.tsx';
import type { SheetLabels } from './sheet/labels.ts';
import { SheetFrame } from './sheet/SheetFrame.tsx';
import { useSheet } from './sheet/useSheet.ts';
import { Bands } from './structure-tests/Bands.tsx';
import { structureCsv, structureSvg } from './structure-tests/files.ts';
import type { StructureTestsLabels } from './structure-tests/labels.ts';
import { named } from './structure-tests/named.ts';
import { Reading } from './structure-tests/Reading.tsx';
import { Tests } from './structure-tests/Tests.tsx';
import { Units } from './structure-tests/Units.tsx';
import { WallChart } from './structure-tests/WallChart.tsx';
import './structure-tests/structure-tests.css';

interface Props {
  worksheet: {
    readonly id: string;
    readonly formerly: readonly string[];
    readonly title: string;
    readonly intro?: string | undefined;
  };
  locale: string;
  labels: SheetLabels;
  words: StructureTestsLabels;
  /** Level of the planner's own title; the headings of its parts are one below. */
  level?: 2 | 3 | 4;
}

/** The structure-test planner: units, tests, results; who acts where, and the gap to work on next. */
export function StructureTests({ worksheet, locale, labels, words, level = 3 }: Props) {
  const sheet = useSheet(worksheet, structureTestsModel);
  const { id } = worksheet;
  const spoken = named(sheet.data, words);
  const names = { units: spoken.units.map(({ name }) => name), tests: spoken.tests.map(({ name }) => name) };
  const part = (title: string, lead?: string) => (
    <>
      <Heading level={below(level)}>
        <span>{title}</span>
      </Heading>
      {lead && <p className="intro">{lead}</p>}
    </>
  );
  return (
    <div className="structure-tests">
      <SheetFrame
        worksheet={worksheet}
        sheet={sheet}
        findings={checkStructureTests(spoken)}
        words={words}
        csv={(data) => structureCsv(data, words)}
        picture={(data) => structureSvg(data, words)}
        paper={(data: Data) => (
          <WallChart
            id={`${id}-${data === structureTestsModel.blank ? 'blank' : 'filled'}`}
            sheet={named(data, words)}
            labels={words}
            locale={locale}
          />
        )}
        labels={labels}
        locale={locale}
        level={level}
      >
        {part(words.structureTitle, words.structureLead)}
        <TextField
          id={`${id}-name`}
          label={words.structureName}
          value={sheet.data.name}
          onText={(name) => sheet.change((now) => ({ ...now, name }), 'name')}
        />
        <Units id={id} sheet={sheet} names={names.units} labels={words} />
        {part(words.testsTitle, words.testsLead)}
        <Tests id={id} sheet={sheet} names={names} labels={words} />
        {part(words.bandsTitle, words.bandsLead)}
        <Bands id={id} sheet={sheet} labels={words} />
        {part(words.readingTitle)}
        <Reading id={id} sheet={spoken} labels={words} locale={locale} level={below(level)} />
      </SheetFrame>
    </div>
  );
}
