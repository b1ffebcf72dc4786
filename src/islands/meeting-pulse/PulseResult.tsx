import { itemIds } from '#domain/worksheets/meeting-pulse/pulse.ts';
import { airtimeOf, changeSince, isUsed, pulseOf, trendOf } from '#domain/worksheets/meeting-pulse/shares.ts';
import { fill } from '#domain/words.ts';
import { nameOfMeeting, nameOfSeat, type PartProps } from './part.ts';

/** One meeting in numbers and bars, and every meeting side by side. */
export function PulseResult(props: PartProps) {
  const { sheet, items, meeting, place, words, locale } = props;
  if (!isUsed(meeting)) return <p key="empty">{words.resultEmpty}</p>;
  const signed = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' });
  const shown = sheet.data.meetings
    .map((one, n) => ({ one, n }))
    .filter(({ one }) => isUsed(one))
    .slice(-3);
  return (
    <div key="result">
      <table>
        <caption>{words.resultCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.item}</th>
            <th scope="col">{words.pulse}</th>
            <th scope="col">{words.change}</th>
          </tr>
        </thead>
        <tbody>
          {itemIds.map((item) => {
            const now = pulseOf(meeting.counts[item]);
            const moved = changeSince(sheet.data, item, place);
            return (
              <tr key={item}>
                <th scope="row">{items[item].text}</th>
                <td>
                  {now !== null && <Bar key="bar" share={now / 100} />}
                  <span>{now ?? words.trendNone}</span>
                </td>
                <td>{now === null ? '' : moved === null ? words.changeNone : signed.format(moved)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="soft">{words.arithmetic}</p>
      <Talk {...props} />
      {shown.length > 1 && (
        <table key="trend">
          <caption>{words.trendCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.item}</th>
              {shown.map(({ one, n }) => (
                <th key={one.id} scope="col">
                  {nameOfMeeting(one, n, words)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {itemIds.map((item) => (
              <tr key={item}>
                <th scope="row">{items[item].text}</th>
                {shown.map(({ one, n }) => (
                  <td key={one.id}>{trendOf(sheet.data, item)[n] ?? words.trendNone}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function Talk({ meeting, words, locale }: PartProps) {
  const air = airtimeOf(meeting);
  if (!air) return null;
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  return (
    <>
      <p>
        <b>{fill(words.topThree, { percent: whole.format(air.topThree * 100) })}</b>{' '}
        <span key={air.by}>{air.by === 'time' ? words.byTime : words.byTurns}</span>
      </p>
      <table>
        <caption>{words.airCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.airSeat}</th>
            <th scope="col">{words.airTurns}</th>
            <th scope="col">{words.airSeconds}</th>
            <th scope="col">{words.airShare}</th>
          </tr>
        </thead>
        <tbody>
          {air.shares.map(({ seat, share }) => (
            <tr key={seat.id}>
              <th scope="row">{nameOfSeat(meeting, seat.id, words)}</th>
              <td>{seat.taps}</td>
              <td>{whole.format(seat.spokenMs / 1000)}</td>
              <td>
                <Bar share={share} />
                <span>{fill(words.percent, { n: whole.format(share * 100) })}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The number beside it says the same, so the picture is hidden from those who listen. */
function Bar({ share }: { share: number }) {
  return (
    <svg className="chart" width="100%" height="14" aria-hidden="true" focusable="false">
      <rect className="chart-bar" x="0" y="1" width={`${share * 100}%`} height="12" />
    </svg>
  );
}
