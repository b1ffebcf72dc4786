import { downloadText } from '#browser/record/download.ts';
import { describeRoomProblem, type RoomProblem, type RoomProblemWords } from '#domain/room/problem.ts';
import { fileDay } from '#islands/workbook/day.ts';
import { CloseRoom } from './CloseRoom.tsx';
import type { RoomLabels } from './labels.ts';

interface Props {
  text: string;
  problem: RoomProblem;
  onClose: () => void;
  labels: RoomLabels;
  problems: RoomProblemWords;
  locale: string;
}

/** A room whose stored text cannot be read: it stays as it is until somebody decides. */
export function Damaged({ text, problem, onClose, labels, problems, locale }: Props) {
  return (
    <div role="alert" className="room-note">
      <p>
        <strong>{labels.damaged}</strong>
      </p>
      <p>{describeRoomProblem(problem, problems, locale)}</p>
      <div className="actions">
        <button type="button" onClick={() => downloadText(`room-${fileDay(new Date())}.json`, text)}>
          <span>{labels.closeSave}</span>
        </button>
      </div>
      <CloseRoom text={text} codes={0} hands={0} onClose={onClose} labels={labels} locale={locale} />
    </div>
  );
}
