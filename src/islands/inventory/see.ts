import type { Inventory } from '#schema/types.ts';
import type { Draft } from '#domain/assessment/inventory/draft.ts';
import { profileOf } from '#domain/assessment/inventory/profile.ts';
import { sharesOf } from '#domain/assessment/inventory/shares.ts';
import type { Form } from '#domain/assessment/inventory/statements.ts';
import { fill } from '#domain/words.ts';
import type { InventoryLabels } from './labels.ts';
import { titlesOf } from './titles.ts';

interface Given {
  inventory: Inventory;
  form: Form;
  labels: InventoryLabels;
  locale: string;
}

/** Whether there is enough for a picture, and what to say when it is asked for. */
export function seeSentence(
  draft: Draft,
  { inventory, form, labels, locale }: Given,
): { isEnough: boolean; text: string } {
  const ready = { isEnough: true, text: labels.pictureReady };
  if (form.kind === 'hours')
    return sharesOf(form, draft.hours) ? ready : { isEnough: false, text: labels.tooFewHours };
  const missing = profileOf(inventory, form, draft.ratings).dimensions.filter(({ score }) => score === null);
  if (missing.length === 0) return ready;
  const titles = missing.map(({ id }) => titlesOf(inventory).get(id) ?? id);
  return {
    isEnough: false,
    text: fill(labels.tooFew, { missing: new Intl.ListFormat(locale).format(titles) }),
  };
}
