import { useRef, useState } from 'react';
import { downloadText } from '#browser/record/download.ts';
import { plural } from '#domain/words.ts';
import { Asked } from '#islands/sheet/Asked.tsx';
import { fileDay } from '#islands/workbook/day.ts';
import type { RoomLabels } from './labels.ts';

interface Props {
  /** The room's file, which is offered first: closing cannot be taken back. */
  text: string;
  codes: number;
  hands: number;
  onClose: () => void;
  labels: RoomLabels;
  locale: string;
}

/** Closes a room after one clear question: everything in it is deleted from this device. */
export function CloseRoom({ text, codes, hands, onClose, labels, locale }: Props) {
  const start = useRef<HTMLButtonElement>(null);
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <button type="button" ref={start} aria-expanded={isAsking} onClick={() => setAsking(true)}>
        <span>{labels.close}</span>
      </button>
      {isAsking && (
        <Asked
          key="ask"
          name={labels.close}
          yes={labels.closeYes}
          no={labels.closeNo}
          onYes={onClose}
          onNo={() => {
            setAsking(false);
            start.current?.focus();
          }}
        >
          <p>
            <strong>{labels.closeAsk}</strong>
          </p>
          <p>
            <span>{plural(labels.codes, codes, locale)}</span>
            <span>{plural(labels.hands, hands, locale)}</span>
          </p>
          <p>{labels.closeText}</p>
          <p>
            <button type="button" onClick={() => downloadText(`room-${fileDay(new Date())}.json`, text)}>
              <span>{labels.closeSave}</span>
            </button>
          </p>
        </Asked>
      )}
    </>
  );
}
