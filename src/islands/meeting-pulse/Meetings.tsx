import { blankMeeting, editMeeting, MOST_MEETINGS } from '#domain/worksheets/meeting-pulse/pulse.ts';
import { nextId } from '#domain/worksheets/sheet.ts';
import { TextField } from '#islands/sheet/TextField.tsx';
import { nameOfMeeting, type PartProps } from './part.ts';

interface Props extends PartProps {
  onShow: (meeting: string) => void;
}

/** Which meeting is in view, and what it was. */
export function Meetings({ id, sheet, meeting, words, onShow }: Props) {
  const { meetings } = sheet.data;
  const edit = (part: { day?: string; title?: string }) =>
    sheet.change(
      (now) => editMeeting(now, meeting.id, (one) => ({ ...one, ...part })),
      `${meeting.id} ${Object.keys(part).join()}`,
    );
  const add = () => {
    const own = nextId('m', meetings);
    sheet.change((now) => ({ meetings: [...now.meetings, blankMeeting(own, now.meetings.at(-1)?.seats)] }));
    onShow(own);
  };
  return (
    <>
      <div className="sheet-field">
        <label htmlFor={`${id}-view`}>{words.inView}</label>
        <select id={`${id}-view`} value={meeting.id} onChange={({ target }) => onShow(target.value)}>
          {meetings.map((one, n) => (
            <option key={one.id} value={one.id}>
              {nameOfMeeting(one, n, words)}
            </option>
          ))}
        </select>
      </div>
      <TextField
        id={`${id}-title-of`}
        label={words.title}
        value={meeting.title}
        onText={(title) => edit({ title })}
      />
      <div className="sheet-field">
        <label htmlFor={`${id}-day`}>{words.day}</label>
        <input
          id={`${id}-day`}
          type="date"
          value={meeting.day}
          onChange={({ target }) => edit({ day: target.value })}
        />
      </div>
      <div className="actions">
        <button type="button" disabled={meetings.length >= MOST_MEETINGS} onClick={add}>
          <span>{words.add}</span>
        </button>
        {meetings.length > 1 && (
          <button
            key="remove"
            type="button"
            className="quiet"
            onClick={() =>
              sheet.change((now) => ({ meetings: now.meetings.filter((one) => one.id !== meeting.id) }))
            }
          >
            <span>{words.remove}</span>
          </button>
        )}
      </div>
    </>
  );
}
