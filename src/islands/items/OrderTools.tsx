import type { QuizLabels } from '#islands/labels.ts';

interface Props {
  /** Where the step stands, from 0. */
  place: number;
  of: number;
  labels: QuizLabels;
  isLive: boolean;
  /** Id of what is said about the step. */
  describedBy: string | undefined;
  idFor: (part: string) => string;
  /** `control` is the id of what was used; focus returns there. */
  onMove: (to: number, control: string) => void;
}

/** The three ways to move a step. Its own text is part of each name: "Move up Listening". */
export function OrderTools({ place, of, labels, isLive, describedBy, idFor, onMove }: Props) {
  const [up, down, position] = [idFor('up'), idFor('down'), idFor('position')];
  return (
    <div className="step-tools">
      {/* At an end a button stays where it is, so that focus does too; it says why nothing moves. */}
      <button
        type="button"
        id={up}
        disabled={!isLive}
        aria-disabled={isLive ? place === 0 : undefined}
        aria-labelledby={`${up}-name ${idFor('text')}`}
        onClick={() => onMove(place - 1, up)}
      >
        <Arrow points="m5 14 7-7 7 7" />
        <span id={`${up}-name`}>{labels.moveUp}</span>
      </button>
      <button
        type="button"
        id={down}
        disabled={!isLive}
        aria-disabled={isLive ? place === of - 1 : undefined}
        aria-labelledby={`${down}-name ${idFor('text')}`}
        onClick={() => onMove(place + 1, down)}
      >
        <Arrow points="m5 10 7 7 7-7" />
        <span id={`${down}-name`}>{labels.moveDown}</span>
      </button>
      <label className="position">
        <span id={`${position}-name`}>{labels.position}</span>
        <select
          id={position}
          value={place}
          disabled={!isLive}
          aria-labelledby={`${position}-name ${idFor('text')}`}
          aria-describedby={describedBy}
          onChange={(event) => onMove(Number(event.currentTarget.value), position)}
        >
          {Array.from({ length: of }, (_, n) => (
            <option key={n} value={n}>
              {n + 1}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function Arrow({ points }: { points: string }) {
  return (
    <svg
      className="step-arrow"
      viewBox="0 0 24 24"
      width="24"
      height="24"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={points}
        fill="none"
        stroke="currentColor"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
