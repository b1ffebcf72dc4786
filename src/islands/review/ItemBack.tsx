import type { ReviewQuestion } from '#domain/review-content.ts';
import type { CardItem } from '#schema/types.ts';
import { fill } from '#domain/words.ts';
import type { ReviewLabels } from './labels.ts';

interface Props {
  question: ReviewQuestion<CardItem>;
  labels: ReviewLabels;
}

/** The back of a card that a quiz holds, and the lesson that explains it. */
export function ItemBack({ question: { item, lesson }, labels }: Props) {
  return (
    <>
      <p className="card-back">
        <span>{item.back}</span>
      </p>
      {lesson && (
        <p>
          <a href={lesson.href}>
            <span>{fill(labels.lessonLink, { title: lesson.title })}</span>
          </a>
        </p>
      )}
    </>
  );
}
