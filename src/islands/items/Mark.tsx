import type { Verdict } from '#domain/assessment/feedback.ts';

/** The shape of a verdict. A word always stands beside it, so it is hidden from those who listen. */
export function Mark({ verdict }: { verdict: Verdict }) {
  return (
    <svg
      className="verdict-mark"
      viewBox="0 0 24 24"
      width="24"
      height="24"
      aria-hidden="true"
      focusable="false"
    >
      {shapes[verdict]}
    </svg>
  );
}

const line = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 2.5,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

/** A circle with a tick; a diamond with a cross; a dashed ring; two waves; a ring half full; a small ring. All differ without colour. */
const shapes = {
  right: (
    <g {...line}>
      <circle cx="12" cy="12" r="10" />
      <path d="m7.5 12.5 3 3 6-7" />
    </g>
  ),
  wrong: (
    <g {...line}>
      <path d="m12 1.5 10.5 10.5-10.5 10.500L1.5 12z" />
      <path d="m9 9 6 6m0-6-6 6" />
    </g>
  ),
  missed: (
    <g {...line}>
      <circle cx="12" cy="12" r="10" strokeDasharray="3.5 4.35" />
      <path d="M12 8v8m-4-4h8" />
    </g>
  ),
  also: (
    <g {...line}>
      <circle cx="12" cy="12" r="10" />
      <path d="M7 10.500c2-2 3.5-1.5 5 0s3 2 5 0m-10 4.500c2-2 3.5-1.5 5 0s3 2 5 0" />
    </g>
  ),
  near: (
    <g {...line}>
      <circle cx="12" cy="12" r="10" />
      <path d="M12 2v20" />
      <path d="M12 6h6m-6 4h8m-8 4h8m-8 4h6" />
    </g>
  ),
  neutral: (
    <g {...line}>
      <circle cx="12" cy="12" r="5" />
    </g>
  ),
} satisfies Record<Verdict, unknown>;
