import { byDay, isUsed } from '#domain/worksheets/one-on-one-log/log.ts';
import { sayCalendarDay } from '#islands/sheet/day.ts';
import type { PartProps } from './part.ts';

/** All talks as a list. */
export function Talks({ sheet, words, locale }: Pick<PartProps, 'sheet' | 'words' | 'locale'>) {
  const talks = byDay(sheet.data.talks.filter(isUsed));
  if (talks.length === 0)
    return (
      <p key="none">
        <span>{words.logNone}</span>
      </p>
    );
  return (
    <div key="talks" className="talk-scroll">
      <table>
        <caption>{words.logCaption}</caption>
        <thead>
          <tr>
            {[words.logDay, words.logWith, words.logStep, words.logNext].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {talks.map(({ id, day, initials, step, nextDay }) => {
            const said = sayCalendarDay(day, locale) || words.noDay;
            const cells = [initials, step, sayCalendarDay(nextDay, locale) || words.noDay];
            return (
              <tr key={[id, said, ...cells].join(' ')}>
                <th scope="row">{said}</th>
                {cells.map((cell, n) => (
                  <td key={n}>{cell}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
