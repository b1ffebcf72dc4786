import type { CardItem, Concept, Quiz } from '#schema/types.ts';
import { isScored } from './assessment/families.ts';
import { diagramsIn } from './assessment/label.ts';
import type { ScoredItem } from './assessment/response.ts';
import { lessonsInOrder, lessonsTeaching, lessonWith } from './curriculum.ts';
import { readShapes, type Picture } from './drawing.ts';
import type { Diagram, Shelf } from './library.ts';
import { outlinesOf } from './outline.ts';
import type { ReviewOutline } from './review.ts';

/** A way to a page. */
export interface ReviewLink {
  readonly title: string;
  readonly href: string;
}

/** An item to answer again, and the lesson that explains it. */
export interface ReviewQuestion<T extends ScoredItem | CardItem = ScoredItem | CardItem> {
  readonly item: T;
  readonly assessment: string;
  /** Absent for a quiz that no lesson places. */
  readonly lesson?: ReviewLink;
}

/** The two sides of a concept's card. */
export interface ReviewCard extends ReviewLink {
  readonly id: string;
  readonly definition: string;
  readonly confusedWith: readonly { readonly what: string; readonly difference: string }[];
}

/** Whether a question is a card: nothing is checked, and the learner says how well it went. */
export function asksForRating(question: ReviewQuestion): question is ReviewQuestion<CardItem> {
  return question.item.type === 'card';
}

/** Whether a question has a key to check an answer against. */
export function asksForAnswer(question: ReviewQuestion): question is ReviewQuestion<ScoredItem> {
  return isScored(question.item);
}

/** Everything that can be asked, in one language. */
export interface ReviewContent {
  readonly outline: ReviewOutline;
  readonly questions: readonly ReviewQuestion[];
  readonly cards: readonly ReviewCard[];
  /** Diagrams that questions put points on, by id. */
  readonly pictures: Readonly<Record<string, Picture>>;
}

/** How to get to places. */
export interface ReviewHrefs {
  readonly toLesson: (lesson: string, anchor?: string) => string;
  readonly toConcept: (concept: string) => string;
}

/** What the schedule has to know, without a word to read. */
export function reviewOutline(shelf: Shelf, { toLesson }: Pick<ReviewHrefs, 'toLesson'>): ReviewOutline {
  return {
    items: quizzesOf(shelf).flatMap((quiz) =>
      recalledOf(quiz).map(({ type, id, formerly, rev }) => ({
        id,
        formerly,
        rev,
        ...(type === 'card' && { isCard: true }),
      })),
    ),
    cards: [...shelf.concept.values()].map(({ data: { id, formerly } }) => ({
      id,
      ...(formerly.length > 0 && { formerly }),
      lessons: lessonsTeaching(shelf, id).map(({ lesson }) => lesson.id),
    })),
    lessons: outlinesOf(shelf, lessonsInOrder(shelf), toLesson).map(({ id, formerly, checks }) => ({
      id,
      ...(formerly && { formerly }),
      checks,
    })),
  };
}

/** All items of quizzes and all cards, with the words. */
export function reviewContent(
  shelf: Shelf,
  hrefs: ReviewHrefs,
  diagrams: ReadonlyMap<string, Diagram>,
): ReviewContent {
  return {
    outline: reviewOutline(shelf, hrefs),
    questions: quizzesOf(shelf).flatMap((quiz) => {
      const lesson = lessonWith(shelf, quiz.id);
      return recalledOf(quiz).map((item) => ({
        item,
        assessment: quiz.id,
        ...(lesson && { lesson: { title: lesson.title, href: hrefs.toLesson(lesson.id, item.see) } }),
      }));
    }),
    cards: cardsOf(shelf, hrefs),
    pictures: picturesOf(quizzesOf(shelf).flatMap(diagramsIn), diagrams),
  };
}

/** The cards, in the order in which lessons bring them; those that no lesson brings come last. */
export function cardsOf(shelf: Shelf, { toConcept }: Pick<ReviewHrefs, 'toConcept'>): ReviewCard[] {
  const taught = lessonsInOrder(shelf).flatMap(({ lesson }) => lesson.concepts);
  const ids = new Set([...taught, ...shelf.concept.keys()]);
  return [...ids].flatMap((id) => {
    const concept = shelf.concept.get(id)?.data;
    return concept ? [cardOf(concept, toConcept(id))] : [];
  });
}

function cardOf({ id, title, definition, confusedWith }: Concept, href: string): ReviewCard {
  return {
    id,
    title,
    href,
    definition,
    confusedWith: confusedWith.map(({ what, difference }) => ({ what, difference })),
  };
}

function picturesOf(
  names: readonly string[],
  diagrams: ReadonlyMap<string, Diagram>,
): Record<string, Picture> {
  const pictures = names.flatMap((name) => {
    const diagram = diagrams.get(name);
    if (!diagram) return [];
    const { viewBox, title, drawing } = diagram;
    return [[name, { viewBox, title, shapes: readShapes(drawing) }] as const];
  });
  return Object.fromEntries(pictures);
}

function quizzesOf(shelf: Shelf): Quiz[] {
  return [...shelf.assessment.values()].map(({ data }) => data).filter((data) => data.kind === 'quiz');
}

/** The items that can be asked again: those with a key, and cards. */
function recalledOf(quiz: Quiz): (ScoredItem | CardItem)[] {
  return quiz.items.filter((item) => item.type === 'card' || isScored(item));
}
