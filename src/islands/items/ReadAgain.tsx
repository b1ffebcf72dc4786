import { fill } from '#domain/words.ts';
import type { QuizLabels } from '#islands/labels.ts';

interface Props {
  /** Anchor of the heading, in the page that holds the item. */
  see: string;
  headings: Readonly<Record<string, string>>;
  labels: QuizLabels;
}

/** A link back to where the lesson explains it; by the heading's title when that is known. */
export function ReadAgain({ see, headings, labels }: Props) {
  const title = headings[see];
  return (
    <a className="read-again" href={`#${see}`}>
      <span>{title ? fill(labels.readAgainNamed, { title }) : labels.readAgain}</span>
    </a>
  );
}
