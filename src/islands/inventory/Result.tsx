import type { Inventory } from '#schema/types.ts';
import { profileOf } from '#domain/assessment/inventory/profile.ts';
import type { Ratings, StatementsForm } from '#domain/assessment/inventory/statements.ts';
import type { InventoryLabels, LessonLinks } from './labels.ts';
import { Pictures } from './Pictures.tsx';
import { Route } from './Route.tsx';
import { ScoreTable } from './ScoreTable.tsx';
import { Summary } from './Summary.tsx';
import { Working } from './Working.tsx';

interface Props {
  /** Unique in the page; the ids of the parts begin with it. */
  id: string;
  inventory: Inventory;
  form: StatementsForm;
  ratings: Ratings;
  lessonLinks: LessonLinks;
  labels: InventoryLabels;
  locale: string;
}

/** One result: first words, then numbers, then pictures, then the arithmetic. */
export function Result({ id, inventory, form, ratings, lessonLinks, labels, locale }: Props) {
  const profile = profileOf(inventory, form, ratings);
  const shared = { inventory, profile, labels };
  return (
    <>
      <Summary {...shared} lessonLinks={lessonLinks} />
      <Route {...shared} ratings={ratings} lessonLinks={lessonLinks} />
      <ScoreTable {...shared} id={`${id}-scores`} ratings={ratings} />
      <Pictures {...shared} tableId={`${id}-scores`} />
      <Working {...shared} locale={locale} />
    </>
  );
}
