import type { Verdict } from '#domain/workbook/answers.ts';

interface Props {
  verdict: Verdict;
}

/** A shape beside the words: told apart without colour, and left out for those who listen. */
export function VerdictMark({ verdict }: Props) {
  return (
    <svg className="verdict" data-verdict={verdict} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={shapes[verdict]} />
    </svg>
  );
}

/** A tick, a wave, a stroke, a question mark, an arrow that turns back. */
const shapes = {
  right: 'M4 13 L10 19 L20 6',
  partly: 'M4 13 C7 7 10 8 12 12 C14 16 17 17 20 11',
  wrong: 'M6 12 H18',
  unsure: 'M8 9 A4 4 0 1 1 12 13 V15 M12 19 V19.5',
  earlier: 'M19 12 A7 7 0 1 1 16.5 6.6 M12 3 L17 7 L12 10',
} as const satisfies Record<Verdict, string>;
