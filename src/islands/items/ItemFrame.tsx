import type { ReactNode } from 'react';
import { fill } from '#domain/words.ts';
import { Heading, type HeadingLevel } from '#islands/Heading.tsx';
import type { QuizLabels } from '#islands/labels.ts';

interface Props {
  itemId: string;
  /** From 1. */
  number: number;
  of: number;
  level: HeadingLevel;
  labels: QuizLabels;
  children: ReactNode;
}

/** One item in its list, numbered when it is not alone. Other pages may link to `#item-<id>`. */
export function ItemFrame({ itemId, number, of, level, labels, children }: Props) {
  return (
    <li className="item" id={`item-${itemId}`}>
      {of > 1 && (
        <Heading level={level} className="item-number">
          <span>{fill(labels.question, { n: number, of })}</span>
        </Heading>
      )}
      {children}
    </li>
  );
}
