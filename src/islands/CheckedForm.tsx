import { useMemo } from 'react';
import { downloadText } from '#browser/record/download.ts';
import { svgText } from '#domain/worksheets/drawing.ts';
import { writeText } from '#domain/worksheets/form/edit.ts';
import { formCsv, formMarkdown } from '#domain/worksheets/form/files.ts';
import { checkForm } from '#domain/worksheets/form/findings.ts';
import { textIn, type FormPart, type FormSheet } from '#domain/worksheets/form/form.ts';
import { formModel } from '#domain/worksheets/form/model.ts';
import { drawShares, stacked } from '#domain/worksheets/form/picture.ts';
import { figuresOf } from '#domain/worksheets/form/readings.ts';
import { straysIn } from '#domain/worksheets/form/strays.ts';
import { placeName } from '#domain/worksheets/form/values.ts';
import { fill } from '#domain/words.ts';
import type { FormWorksheet } from '#schema/types.ts';
import { Figures } from './form/Figures.tsx';
import { FormField } from './form/FormField.tsx';
import { FormPaper } from './form/FormPaper.tsx';
import type { FormLabels } from './form/labels.ts';
import { RowsPart } from './form/RowsPart.tsx';
import { TextPart } from './form/TextPart.tsx';
import { below, Heading } from './Heading.tsx';
import { fileName } from './sheet/fileName.ts';
import type { SheetLabels } from './sheet/labels.ts';
import { SheetFrame } from './sheet/SheetFrame.tsx';
import { useSheet } from './sheet/useSheet.ts';
import './sheet/fields/fields.css';
import './form/form.css';

interface Props {
  worksheet: FormWorksheet;
  locale: string;
  /** What every sheet says. */
  labels: SheetLabels;
  /** What every form says. */
  words: FormLabels;
  level?: 2 | 3 | 4;
}

/** Width of the picture as a file. */
const FILE_WIDTH = 560;

/** A worksheet made of fields, rows, figures and checks that its author wrote down. */
export function CheckedForm({ worksheet, locale, labels, words, level = 3 }: Props) {
  const model = useMemo(() => formModel(worksheet), [worksheet]);
  const sheet = useSheet(worksheet, model);
  const { id, parts, readings, checks } = worksheet;
  const { data, change } = sheet;
  const filled = (now: FormSheet) => ({ parts, sheet: now, rowName: (n: number) => fill(words.row, { n }) });
  const sharesOf = (now: FormSheet) =>
    figuresOf(readings, filled(now)).flatMap((figure) => (figure.kind === 'share' ? [figure] : []));
  const picture = (now: FormSheet) =>
    svgText(
      stacked(
        sharesOf(now).map((shares) => ({
          title: shares.title,
          drawing: drawShares(shares, {
            width: FILE_WIDTH,
            say: (column, percent) => fill(words.bar, { column, percent }),
          }),
        })),
      ),
      worksheet.title,
    );
  const hasPicture = readings.some(({ share }) => share !== undefined);
  const strays = straysIn(worksheet, data);
  const field = (part: FormPart) => {
    const at = `${id}-${placeName(part.id)}`;
    const shared = {
      value: textIn(data.parts, part.id),
      labels: words,
      onText: (text: string) => change((now) => writeText(now, part, text), at),
    };
    if (part.rows)
      return <RowsPart key={part.id} id={id} part={part} sheet={sheet} labels={words} level={below(level)} />;
    if (part.field === undefined || part.field === 'text')
      return <TextPart key={part.id} id={at} part={part} locale={locale} {...shared} />;
    return (
      <div key={part.id} className="form-field" data-field={part.field}>
        <FormField
          id={at}
          field={part.field}
          title={part.title}
          hint={part.hint}
          options={part.options}
          {...shared}
        />
      </div>
    );
  };
  return (
    <SheetFrame
      worksheet={worksheet}
      sheet={sheet}
      findings={checkForm(checks, filled(data))}
      words={{
        findings: { ...words.findings, ...Object.fromEntries(checks.map((check) => [check.id, check.say])) },
        summary: words.summary,
      }}
      csv={(now) => formCsv(worksheet, now, [words.csvPart, words.csvRow, words.csvColumn, words.csvText])}
      {...(hasPicture && { picture })}
      paper={(now) => (
        <FormPaper
          form={worksheet}
          sheet={now}
          figures={figuresOf(readings, filled(now))}
          labels={words}
          locale={locale}
        />
      )}
      labels={labels}
      locale={locale}
      level={level}
    >
      {parts.map(field)}
      {readings.length > 0 && (
        <section key="readings" className="sheet-part">
          <Heading level={below(level)}>
            <span>{words.readingsTitle}</span>
          </Heading>
          <Figures id={id} figures={figuresOf(readings, filled(data))} labels={words} locale={locale} />
        </section>
      )}
      {strays.length > 0 && (
        <section key="strays" className="sheet-part">
          <Heading level={below(level)}>
            <span>{words.straysTitle}</span>
          </Heading>
          <p>
            <span>{words.straysText}</span>
          </p>
          <ul>
            {strays.map(({ name, text }, n) => (
              <li key={n}>
                <span>{fill(words.given, { column: name, text })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <button
        type="button"
        disabled={sheet.isBlank}
        onClick={() =>
          downloadText(fileName(id, 'md'), formMarkdown(worksheet, data), 'text/markdown;charset=utf-8')
        }
      >
        <span>{words.saveText}</span>
      </button>
    </SheetFrame>
  );
}
