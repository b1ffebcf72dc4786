import { memo } from 'react';
import type { Inventory } from '#schema/types.ts';
import {
  askedOf,
  statementsOf,
  topOf,
  type StatementsForm,
} from '#domain/assessment/inventory/statements.ts';
import { fill } from '#domain/words.ts';
import type { InventoryLabels, LessonLinks } from './labels.ts';
import { PaperHours } from './PaperHours.tsx';
import { PaperReadings } from './PaperReadings.tsx';
import { PaperTable } from './PaperTable.tsx';

interface Props {
  inventory: Inventory;
  /** The form whose statements stand above. */
  form: StatementsForm;
  lessonLinks: LessonLinks;
  labels: InventoryLabels;
  locale: string;
  /** The page does the sums itself once it is alive. */
  isHidden: boolean;
}

/** How to add up by hand: for paper, and for browsers without scripts. Drawn once, since no answer changes it. */
export const Paper = memo(function Paper({ inventory, form, lessonLinks, labels, locale, isHidden }: Props) {
  const statements = statementsOf(inventory, form);
  const numberOf = (id: string) => statements.findIndex((one) => one.id === id) + 1;
  const list = (words: readonly string[]) => new Intl.ListFormat(locale).format(words);
  const top = topOf(inventory);
  const points = inventory.scale.map(({ text }, n) => fill(labels.paperPoint, { text, n }));
  const turned = statements.filter(({ reverse }) => reverse).map(({ id }) => String(numberOf(id)));
  const shorter = inventory.forms.flatMap((one) => (one.kind === 'statements' && one.items ? [one] : []));
  return (
    <details className="paper" hidden={isHidden}>
      <summary>{labels.paperTitle}</summary>
      <p>{fill(labels.paperPoints, { points: list(points) })}</p>
      {turned.length > 0 && <p>{fill(labels.paperReversed, { statements: list(turned), top })}</p>}
      <p>{fill(labels.paperUnknown, { dontKnow: inventory.dontKnow })}</p>
      <p>{labels.paperAdd}</p>
      <PaperTable
        inventory={inventory}
        numbersOf={(facet) => askedOf(facet, form).map(({ id }) => numberOf(id))}
        labels={labels}
        locale={locale}
      />
      {shorter.map((one) => (
        <p key={one.id}>
          {fill(labels.paperShort, {
            form: one.title,
            statements: list(statementsOf(inventory, one).map(({ id }) => String(numberOf(id)))),
          })}
        </p>
      ))}
      <PaperReadings inventory={inventory} lessonLinks={lessonLinks} labels={labels} locale={locale} />
      {inventory.forms.map(
        (one) => one.kind === 'hours' && <PaperHours key={one.id} form={one} labels={labels} />,
      )}
    </details>
  );
});
