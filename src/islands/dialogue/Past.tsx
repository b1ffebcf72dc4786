import type { Exchange } from '#domain/dialogue/play.ts';
import { fill } from '#domain/words.ts';
import { Heading, type HeadingLevel } from '#islands/Heading.tsx';
import { moveNames, type DialogueLabels } from './labels.ts';

interface Props {
  exchange: Exchange;
  /** Its place in the talk, from 0. */
  n: number;
  /** The name of who spoke. */
  who: string;
  hasNote: boolean;
  level: HeadingLevel;
  labels: DialogueLabels;
  onGoBack: () => void;
}

/** A turn that has been talked through: both sides, the answer, and what the coach says of it. */
export function Past({ exchange, n, who, hasNote, level, labels, onGoBack }: Props) {
  const { turn, says, choice, reply, note } = exchange;
  return (
    <li className="past">
      <Heading level={level}>{fill(labels.turnTitle, { n: n + 1, title: turn.title })}</Heading>
      <div className="line">
        <p className="who">{who}</p>
        <p>{says}</p>
      </div>
      <div className="line own">
        <p className="who">
          <span>{labels.you}</span> <span className="move">{labels[moveNames[choice.move]]}</span>
        </p>
        <p>{choice.move === 'silence' ? <em>{choice.say}</em> : choice.say}</p>
      </div>
      {reply !== '' && (
        <div className="line" key="reply">
          <p className="who">{who}</p>
          <p>{reply}</p>
        </div>
      )}
      {hasNote && (
        <div className="coach" key="note">
          <p className="who">{labels.coach}</p>
          <p>{note}</p>
        </div>
      )}
      <button
        type="button"
        className="quiet no-print"
        aria-label={fill(labels.goBackTo, { n: n + 1 })}
        onClick={onGoBack}
      >
        <span>{labels.goBack}</span>
      </button>
    </li>
  );
}
