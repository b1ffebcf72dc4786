import { useState } from 'react';
import type { Inventory } from '#schema/types.ts';
import { formOf } from '#domain/assessment/inventory/draft.ts';
import { keyOf, type Sitting } from '#domain/assessment/inventory/sittings.ts';
import { readyPair, viewsOf } from '#domain/assessment/inventory/views.ts';
import type { Form } from '#domain/assessment/inventory/statements.ts';
import { fill } from '#domain/words.ts';
import { Heading, type HeadingLevel } from '#islands/Heading.tsx';
import { Comparison } from './Comparison.tsx';
import { HoursComparison } from './HoursComparison.tsx';
import { occasionTitle, type InventoryLabels } from './labels.ts';

interface Props {
  /** Unique in the page. */
  id: string;
  inventory: Inventory;
  /** The form in use; only results of its kind are offered. */
  form: Form;
  /** Oldest first. */
  results: readonly Sitting[];
  level: HeadingLevel;
  labels: InventoryLabels;
  locale: string;
}

/** Two finished results side by side. One pair stands ready; the learner picks others. */
export function Compare({ id, inventory, form, results, level, labels, locale }: Props) {
  const [picked, pick] = useState<Readonly<Record<'first' | 'second', string>>>({ first: '', second: '' });
  const all = results.filter((one) => formOf(inventory, one.form).kind === form.kind);
  const find = (key: string) => all.find((one) => keyOf(one) === key);
  const ready = readyPair(inventory, all);
  const first = find(picked.first) ?? ready[0];
  const second = find(picked.second) ?? ready[1];
  return (
    <section className="compare" aria-labelledby={`${id}-title`}>
      <Heading level={level} id={`${id}-title`}>
        {labels.compareTitle}
      </Heading>
      {!first || !second || all.length < 2 ? (
        <p key="empty">{labels.compareEmpty}</p>
      ) : (
        <div key="pair">
          <p>{labels.compareHow}</p>
          <div className="compare-pick">
            {(['first', 'second'] as const).map((place) => (
              <div key={place}>
                <label htmlFor={`${id}-${place}`}>{labels[place]}</label>
                <select
                  id={`${id}-${place}`}
                  value={keyOf(place === 'first' ? first : second)}
                  onChange={({ target }) => pick({ ...picked, [place]: target.value })}
                >
                  {all.map((one) => (
                    <option key={keyOf(one)} value={keyOf(one)}>
                      {nameOf(one, { inventory, labels, locale })}
                    </option>
                  ))}
                </select>
              </div>
            ))}
          </div>
          <Pair {...{ id, inventory, first, second, form, labels, locale }} />
        </div>
      )}
    </section>
  );
}

interface PairProps extends Pick<Props, 'id' | 'inventory' | 'form' | 'labels' | 'locale'> {
  first: Sitting;
  second: Sitting;
}

function Pair({ id, inventory, form, first, second, labels, locale }: PairProps) {
  const views = viewsOf(inventory, first, second);
  const shared = { id, before: views.first, after: views.second, labels };
  if (keyOf(first) === keyOf(second)) return <p className="caution">{labels.compareSame}</p>;
  return form.kind === 'hours' ? (
    <HoursComparison {...shared} inventory={inventory} />
  ) : (
    <Comparison {...shared} inventory={inventory} isPartners={views.kind === 'people'} locale={locale} />
  );
}

/** A result in a list: its occasion, its day, its form; an earlier version says so. */
function nameOf(
  one: Sitting,
  { inventory, labels, locale }: { inventory: Inventory; labels: InventoryLabels; locale: string },
): string {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(one.at),
  );
  const values = {
    occasion: occasionTitle(one.occasion, labels),
    day,
    form: formOf(inventory, one.form).title,
  };
  return fill(one.version === inventory.version ? labels.resultName : labels.resultEarlier, values);
}
