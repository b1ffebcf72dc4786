import { fill } from '#domain/words.ts';
import type { QuizLabels } from '#islands/labels.ts';

interface Props {
  /** Anchor of the heading, in the page that holds the item. */
  see: string;
  headings: Readonly<Record<string, string>>;
  labels: QuizLabels;
}

/** A link back to where the lesson explains it. Nothing where the page has no such heading. */
export function ReadAgain({ see, headings, labels }: Props) {
  const title = headings[see];
  if (!title) return null;
  return (
    <a className="read-again" href={`#${see}`}>
      <span>{fill(labels.readAgain, { title })}</span>
    </a>
  );
}
