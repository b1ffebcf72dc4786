import type { RoomInstrument } from '#domain/room/instrument.ts';
import { poolsOf } from '#domain/room/pool.ts';
import type { Room } from '#domain/room/room.ts';
import { Heading } from '#islands/Heading.tsx';
import type { RoomLabels } from './labels.ts';
import { PairsResult } from './PairsResult.tsx';
import { PartsResult } from './PartsResult.tsx';
import { QuestionResult } from './QuestionResult.tsx';
import { sayInstrument } from './words.ts';

interface Props {
  room: Room;
  instrument: RoomInstrument;
  labels: RoomLabels;
  locale: string;
}

/** What the room said to one instrument. */
export function InstrumentResult({ room, instrument, labels, locale }: Props) {
  const pools = poolsOf(room, instrument);
  if (pools.length === 0) return null;
  const words = { hideBelow: room.hideBelow, labels, locale };
  return (
    <section className="room-instrument-result">
      <Heading level={4}>{sayInstrument(instrument)}</Heading>
      <PartsResult pools={pools} {...words} />
      <PairsResult room={room} instrument={instrument} labels={labels} locale={locale} />
      {instrument.questions.map((question) => (
        <QuestionResult key={question.id} question={question} pools={pools} {...words} />
      ))}
    </section>
  );
}
