import type { OpenItem } from '#domain/assessment/families.ts';
import { hasChosen, restoreOpenResponse, type OpenResponse } from '#domain/assessment/open/response.ts';

/** What was already chosen in the form before its island came alive; absent when nothing was. */
export function readOpenForm(item: OpenItem, form: HTMLFormElement): OpenResponse | undefined {
  const data = new FormData(form);
  const response = restoreOpenResponse(item, savedIn(item, data));
  return response && hasChosen(response) ? response : undefined;
}

function savedIn(item: OpenItem, data: FormData): unknown {
  const place = (name: string) => (data.has(name) ? Number(data.get(name)) : null);
  const { type } = item;
  switch (type) {
    case 'poll':
      return { type, options: data.getAll('option') };
    case 'checklist':
      return {
        type,
        done: data.getAll('done'),
        days: Object.fromEntries(item.entries.map(({ id }) => [id, data.get(`day-${id}`)])),
      };
    case 'rubric':
      return { type, levels: Object.fromEntries(item.criteria.map(({ id }) => [id, place(id)])) };
    case 'likert':
      return { type, point: place('point') };
    case 'rank':
    case 'card':
      return undefined;
  }
}
