import { useId, useRef, useState } from 'react';
import { readCodesFile } from '#domain/room/codes-file.ts';
import { readRoom } from '#domain/room/file.ts';
import { joinRooms } from '#domain/room/join.ts';
import { describeRoomProblem } from '#domain/room/problem.ts';
import type { Room } from '#domain/room/room.ts';
import { fill, plural } from '#domain/words.ts';
import type { PartProps } from './part.ts';
import { sayInstrument, sayRoom } from './words.ts';

interface Chosen {
  readonly file: string;
  /** What is in it; a spreadsheet of codes has no word and no day of its own. */
  readonly room: Room;
  readonly isTable: boolean;
}

/** Opens a file that this page saved, here or on another device: shown first, refused whole, and never over what is there. */
export function FilePanel({ room, instruments, onChange, onOpen, onTell, ...words }: PartProps) {
  const { labels, problems, locale } = words;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const preview = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<Chosen>();

  const choose = async (file: File) => {
    setChosen(undefined);
    const text = await file.text().catch(() => null);
    if (text === null) {
      onTell(labels.fileUnreadable);
      return;
    }
    const isTable = !text
      .replace(/^\uFEFF/, '')
      .trimStart()
      .startsWith('{');
    const reading = isTable
      ? readCodesFile(text, { instruments, word: room.word })
      : readRoom(text, { instruments });
    if (reading.kind === 'refused') {
      onTell(describeRoomProblem(reading.problem, problems, locale));
      return;
    }
    const read =
      reading.kind === 'room'
        ? reading.room
        : {
            ...room,
            entries: reading.entries,
            instruments: [...new Set(reading.entries.map(({ instrument }) => instrument))],
            unread: [],
          };
    onTell('');
    setChosen({ file: file.name, room: read, isTable });
    setTimeout(() => preview.current?.focus());
  };
  const join = ({ room: other }: Chosen) => {
    const { added, doubles, clashes, stayed } = joinRooms(room, other);
    onChange((now) => joinRooms(now, other).room);
    onTell(
      [
        plural(labels.joined, added, locale),
        doubles > 0 && plural(labels.doubles, doubles, locale),
        clashes > 0 && plural(labels.joinedClashes, clashes, locale),
        stayed > 0 && plural(labels.joinedStayed, stayed, locale),
      ]
        .filter(Boolean)
        .join(' '),
    );
    leave();
  };
  const leave = () => {
    setChosen(undefined);
    field.current?.focus();
  };
  const codes = chosen?.room.entries.filter(({ kind }) => kind === 'code').length ?? 0;

  return (
    <div className="room-file">
      <p>{labels.fileText}</p>
      <label htmlFor={id}>{labels.file}</label>
      <input
        ref={field}
        id={id}
        type="file"
        accept=".json,.csv,application/json,text/csv"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void choose(file);
          // The same file may be chosen again once it was mended.
          currentTarget.value = '';
        }}
      />
      {chosen && (
        <div
          key={chosen.file}
          className="sheet-asked"
          role="group"
          tabIndex={-1}
          ref={preview}
          aria-label={fill(labels.filePreview, { file: chosen.file })}
        >
          <p>
            <strong>{fill(labels.filePreview, { file: chosen.file })}</strong>
          </p>
          <ul>
            {!chosen.isTable && (
              <li>
                {sayRoom(chosen.room, labels)}, {chosen.room.opened}
              </li>
            )}
            <li>{plural(labels.codes, codes, locale)}</li>
            <li>{plural(labels.hands, chosen.room.entries.length - codes, locale)}</li>
            {instruments
              .filter(({ key }) => chosen.room.instruments.includes(key))
              .map((one) => (
                <li key={one.key}>{sayInstrument(one)}</li>
              ))}
            {chosen.room.unread.length > 0 && (
              <li>{plural(labels.unread, chosen.room.unread.length, locale)}</li>
            )}
          </ul>
          <div className="actions">
            <button type="button" className="primary" onClick={() => join(chosen)}>
              <span>{labels.fileJoin}</span>
            </button>
            {!chosen.isTable && (
              <button type="button" onClick={() => onOpen(chosen.room)}>
                <span>{labels.fileOpen}</span>
              </button>
            )}
            <button type="button" onClick={leave}>
              <span>{labels.fileLeave}</span>
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
