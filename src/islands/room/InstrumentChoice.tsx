import type { RoomInstrument } from '#domain/room/instrument.ts';
import { sayInstrument } from './words.ts';

interface Props {
  id: string;
  label: string;
  used: readonly RoomInstrument[];
  value: RoomInstrument;
  onPick: (instrument: RoomInstrument) => void;
}

/** Which of the room's instruments; said as a line where there is only one. */
export function InstrumentChoice({ id, label, used, value, onPick }: Props) {
  if (used.length < 2)
    return (
      <p key="only" className="room-instrument">
        <strong>{sayInstrument(value)}</strong>
      </p>
    );
  return (
    <p key="several" className="room-instrument">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value.key}
        onChange={({ target }) => {
          const found = used.find(({ key }) => key === target.value);
          if (found) onPick(found);
        }}
      >
        {used.map((one) => (
          <option key={one.key} value={one.key}>
            {sayInstrument(one)}
          </option>
        ))}
      </select>
    </p>
  );
}
