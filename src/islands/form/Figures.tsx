import { drawShares } from '#domain/worksheets/form/picture.ts';
import type { Figure } from '#domain/worksheets/form/readings.ts';
import { fill } from '#domain/words.ts';
import { DrawingView } from '#islands/sheet/DrawingView.tsx';
import type { FormLabels } from './labels.ts';
import { sayFigure, sayNumber } from './sayFigure.ts';
import { ShareTable } from './ShareTable.tsx';

interface Props {
  id: string;
  figures: readonly Figure[];
  labels: FormLabels;
  locale: string;
}

/** Letters of a picture this wide can be read on a phone. */
const SCREEN_WIDTH = 300;

/** What the sheet works out, each figure with its arithmetic. */
export function Figures({ id, figures, labels, locale }: Props) {
  return (
    <dl className="form-figures">
      {figures.map((figure) => (
        <div key={figure.id} id={`${id}-reading--${figure.id}`}>
          <dt>{figure.title}</dt>
          <dd>
            <FigureView id={`${id}-reading--${figure.id}`} figure={figure} labels={labels} locale={locale} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function FigureView({
  id,
  figure,
  labels,
  locale,
}: { id: string; figure: Figure } & Pick<Props, 'labels' | 'locale'>) {
  const none = (
    <span key="none" className="soft">
      {labels.readingNone}
    </span>
  );
  switch (figure.kind) {
    case 'sum': {
      const terms = figure.terms.map((term) => sayNumber(term, locale)).join(' + ');
      if (figure.terms.length === 0) return none;
      return (
        <span key={terms}>
          <strong>{sayFigure(figure, { labels, locale })}</strong>{' '}
          <span className="soft">
            {fill(labels.arithmetic, { terms, n: sayNumber(figure.value, locale) })}
          </span>
        </span>
      );
    }
    case 'distinct': {
      const values = figure.values.join(', ');
      if (figure.values.length === 0) return none;
      return (
        <span key={values}>
          <strong>{sayFigure(figure, { labels, locale })}</strong> <span className="soft">{values}</span>
        </span>
      );
    }
    case 'tally':
      return figure.values.length === 0 ? (
        none
      ) : (
        <ul key="tally">
          {figure.values.map(({ text, n }) => (
            <li key={text}>
              <span key={n}>{fill(labels.times, { value: text, n })}</span>
            </li>
          ))}
        </ul>
      );
    case 'share':
      return figure.rows.length === 0 ? (
        none
      ) : (
        <div key="share">
          <DrawingView
            drawing={drawShares(figure, {
              width: SCREEN_WIDTH,
              say: (column, percent) => fill(labels.bar, { column, percent }),
            })}
            name={fill(labels.picture, { title: figure.title })}
            tableId={`${id}-table`}
          />
          <ShareTable id={`${id}-table`} shares={figure} labels={labels} locale={locale} />
        </div>
      );
  }
}
