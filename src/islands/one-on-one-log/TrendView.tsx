import { drawTrend } from '#domain/worksheets/one-on-one-log/drawing.ts';
import { isHeld, talkItems } from '#domain/worksheets/one-on-one-log/log.ts';
import { trendOf } from '#domain/worksheets/one-on-one-log/trend.ts';
import { fill } from '#domain/words.ts';
import { DrawingView } from '#islands/sheet/DrawingView.tsx';
import type { PartProps } from './part.ts';

/** Letters of a picture this wide can be read on a phone. */
const SCREEN_WIDTH = 400;

/** Each sentence over the latest talks: a picture, and a table that says the same in words. */
export function TrendView({ id, sheet: { data }, sentences, words }: Omit<PartProps, 'talk' | 'locale'>) {
  if (!data.talks.some(isHeld))
    return (
      <p key="none">
        <span>{words.trendNone}</span>
      </p>
    );
  return (
    <div key="trend">
      <DrawingView
        drawing={drawTrend(data, { width: SCREEN_WIDTH, words: { sentences, answers: words } })}
        name={words.trendPicture}
        tableId={`${id}-trend`}
      />
      <table id={`${id}-trend`}>
        <caption>{words.trendCaption}</caption>
        <thead>
          <tr>
            {[words.trendItem, words.trendCounts, words.trendDirection].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {talkItems.map((item) => {
            const { counts, direction } = trendOf(data, item);
            const said = fill(words.counts, counts);
            return (
              <tr key={`${item} ${said} ${direction}`}>
                <th scope="row">{sentences[item].text}</th>
                <td>{said}</td>
                <td>{words.directions[direction]}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="soft measure">{words.arithmetic}</p>
    </div>
  );
}
