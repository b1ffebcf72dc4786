import type { Response, ScoredItem } from '#domain/assessment/response.ts';
import { restoreResponse } from '#domain/assessment/restore.ts';

/** What was already chosen in the form before its island came alive; absent when nothing was. */
export function readForm(item: ScoredItem, form: HTMLFormElement): Response | undefined {
  const entries = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  if (entries.length === 0) return undefined;
  const options = entries.map(([, value]) => value);
  switch (item.type) {
    case 'single':
      return restoreResponse(item, { type: 'single', option: options[0] });
    case 'multi':
      return restoreResponse(item, { type: 'multi', options });
    case 'truefalse':
      return restoreResponse(item, { type: 'truefalse', answer: options[0] === 'true' });
    case 'sort':
      return restoreResponse(item, { type: 'sort', places: Object.fromEntries(entries) });
    case 'order':
      return undefined;
  }
}
