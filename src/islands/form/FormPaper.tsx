import { tableOf } from '#domain/worksheets/form/files.ts';
import {
  sayText,
  textIn,
  type FormColumn,
  type FormPart,
  type FormSheet,
} from '#domain/worksheets/form/form.ts';
import type { Figure } from '#domain/worksheets/form/readings.ts';
import { straysIn } from '#domain/worksheets/form/strays.ts';
import type { FormWorksheet } from '#schema/types.ts';
import { fill } from '#domain/words.ts';
import { sayCalendarDay } from '#islands/sheet/day.ts';
import type { FormLabels } from './labels.ts';
import { sayFigure } from './sayFigure.ts';
import { ShareTable } from './ShareTable.tsx';

interface Props {
  form: FormWorksheet;
  sheet: FormSheet;
  figures: readonly Figure[];
  labels: FormLabels;
  locale: string;
}

/** Words that people write on one line, and lines for a text that says nothing of its length. */
const wordsALine = 10;
const fewLines = 5;
/** A blank table has this many rows at most, so that a form keeps to its page. */
const mostBlanks = 8;

/** A form on paper: what was filled in, or lines and boxes to write on. */
export function FormPaper({ form, sheet, figures, labels, locale }: Props) {
  const isBlank = Object.keys(sheet.parts).length === 0;
  return (
    <div className="form-paper">
      {form.intro && <p className="form-paper-intro">{form.intro}</p>}
      {form.parts.map((part) => (
        <div key={part.id} className="form-paper-part">
          <p>
            <strong>{part.title}</strong>
            {part.hint && <span className="form-paper-hint"> {part.hint}</span>}
          </p>
          {part.rows ? (
            <PaperTable part={part} sheet={sheet} locale={locale} />
          ) : (
            <PaperField part={part} text={textIn(sheet.parts, part.id)} locale={locale} />
          )}
        </div>
      ))}
      {figures.map((figure) => (
        <PaperFigure
          key={figure.id}
          id={`${form.id}-paper--${figure.id}`}
          figure={figure}
          isBlank={isBlank}
          labels={labels}
          locale={locale}
        />
      ))}
      {straysIn(form, sheet).map(({ name, text }, n) => (
        <p key={n}>
          <span>{fill(labels.given, { column: name, text })}</span>
        </p>
      ))}
    </div>
  );
}

function PaperField({ part, text, locale }: { part: FormPart; text: string; locale: string }) {
  if (text.trim() !== '') return <p className="form-written">{said(part, text, locale)}</p>;
  if (part.options)
    return (
      <ul className="form-boxes">
        {Object.entries(part.options).map(([id, option]) => (
          <li key={id}>{option}</li>
        ))}
      </ul>
    );
  const words = part.words?.to ?? part.words?.from;
  const lines = part.field === 'text' ? (words ? Math.ceil(words / wordsALine) : fewLines) : 1;
  return Array.from({ length: Math.min(lines, 24) }, (_, n) => <span key={n} className="ruled" />);
}

function PaperTable({ part, sheet, locale }: { part: FormPart; sheet: FormSheet; locale: string }) {
  const columns = part.rows?.columns ?? [];
  const rows = tableOf(part, sheet);
  const isFilled = Object.hasOwn(sheet.parts, part.id) || part.rows?.fixed;
  const blanks = isFilled ? 0 : Math.max(0, Math.min(part.rows?.to ?? 0, mostBlanks) - rows.length);
  return (
    <div className="form-scroll">
      <table>
        <thead>
          <tr>
            {columns.map(({ id, title, options }) => (
              <th key={id} scope="col">
                {title}
                {options && !isFilled && (
                  <span className="form-paper-hint"> {Object.values(options).join(' / ')}</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...rows, ...Array.from({ length: blanks }, () => [])].map((texts, n) => (
            <tr key={n}>
              {columns.map((column, c) => (
                <td key={column.id}>{said(column, texts[c] ?? '', locale)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function said(
  column: Pick<FormColumn, 'options'> & { field?: FormPart['field'] },
  text: string,
  locale: string,
): string {
  return column.field === 'day' ? sayCalendarDay(text, locale) : sayText(column, text);
}

interface FigureProps {
  id: string;
  figure: Figure;
  isBlank: boolean;
  labels: FormLabels;
  locale: string;
}

/** A figure, or room for one that can be worked out by hand. */
function PaperFigure({ id, figure, isBlank, labels, locale }: FigureProps) {
  switch (figure.kind) {
    case 'sum':
    case 'distinct':
      return (
        <p>
          <span>{figure.title}: </span>
          {isBlank ? (
            <span key="blank" className="form-blank" />
          ) : (
            <span key="figure">{sayFigure(figure, { labels, locale })}</span>
          )}
        </p>
      );
    case 'tally': {
      const said = figure.values.map(({ text, n }) => fill(labels.times, { value: text, n })).join(' · ');
      return isBlank ? null : <p>{fill(labels.given, { column: figure.title, text: said })}</p>;
    }
    case 'share':
      return isBlank || figure.rows.length === 0 ? null : (
        <ShareTable id={id} shares={figure} labels={labels} locale={locale} />
      );
  }
}
