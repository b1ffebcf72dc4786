import type { Response, ScoredItem } from '#domain/assessment/response.ts';
import { restoreResponse } from '#domain/assessment/restore.ts';
import { confidences, type Confidence } from '#domain/record/attempt.ts';

/** The name of the radios that ask how sure somebody is. No part of an item can have it: ids have no colon. */
export const confidenceField = 'how:sure';

/** How sure somebody said they are before the island came alive; absent when they did not. */
export function readConfidence(form: HTMLFormElement): Confidence | undefined {
  const said = new FormData(form).get(confidenceField);
  return confidences.find((one) => one === said);
}

/** What was already chosen in the form before its island came alive; absent when nothing was. */
export function readForm(item: ScoredItem, form: HTMLFormElement): Response | undefined {
  const entries = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  // Text fields and lists are always sent; empty ones say nothing.
  const filled = entries.filter(([name, value]) => value !== '' && name !== confidenceField);
  if (filled.length === 0) return undefined;
  const options = filled.map(([, value]) => value);
  switch (item.type) {
    case 'single':
      return restoreResponse(item, { type: 'single', option: options[0] });
    case 'multi':
      return restoreResponse(item, { type: 'multi', options });
    case 'truefalse':
      return restoreResponse(item, { type: 'truefalse', answer: options[0] === 'true' });
    case 'sort':
      return restoreResponse(item, { type: 'sort', places: Object.fromEntries(filled) });
    case 'order':
      return undefined;
    case 'short':
    case 'estimate':
      return restoreResponse(item, { type: item.type, text: options[0] });
    case 'cloze':
      return restoreResponse(item, { type: 'cloze', gaps: Object.fromEntries(filled) });
    case 'match':
      return restoreResponse(item, { type: 'match', pairs: Object.fromEntries(filled) });
    case 'label':
      return restoreResponse(item, { type: 'label', names: Object.fromEntries(filled) });
  }
}
