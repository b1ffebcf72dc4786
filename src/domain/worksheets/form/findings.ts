import type { FormWorksheet } from '#schema/types.ts';
import { isInitials } from '#domain/worksheets/names.ts';
import type { Finding } from '#domain/worksheets/sheet.ts';
import { hitsOf, type Condition, type Hit } from './conditions.ts';
import { filledAt, findAt, placeName, type FilledForm } from './values.ts';

/** The finding that every form makes by itself: initials that could be a name. No check can have this id. */
export const NOT_INITIALS = 'notInitials';

/** Everything that the checks of a form see. A sheet in which nothing was written has nothing to find. */
export function checkForm(checks: FormWorksheet['checks'], form: FilledForm): Finding[] {
  if (Object.keys(form.sheet.parts).length === 0) return [];
  const found = checks.flatMap(({ id, severity, at, when }) =>
    hitsOf(when, form).map((hit): Finding => ({
      code: id,
      severity,
      values: hit.values,
      at: placeOf(hit, at, form),
    })),
  );
  return [...found, ...longInitials(form)];
}

/** The values that the sentence of a check can hold, by what it looks for. */
export function valuesOf(when: Condition): readonly string[] {
  if (when.all) return when.all[0] ? valuesOf(when.all[0]) : [];
  if (when.any) {
    const [first = [], ...others] = when.any.map(valuesOf);
    return first.filter((name) => others.every((names) => names.includes(name)));
  }
  if (when.empty !== undefined) return when.empty.includes('.') ? ['row'] : [];
  if (when.sum !== undefined || when.rows !== undefined || when.distinct !== undefined) return ['n', 'by'];
  if (when.words !== undefined || when.number !== undefined) return ['n', 'by'];
  if (when.repeats !== undefined) return ['value', 'n'];
  if (when.largest !== undefined) return ['row', 'n', 'percent'];
  if (when['largest-of'] !== undefined) return ['value', 'n', 'percent'];
  if (when.share !== undefined) return ['row', 'n', 'of', 'percent'];
  return ['row', 'value'];
}

/** Where the author says it leads: to the same row, where it is about one. */
function placeOf(hit: Hit, at: string | undefined, { parts }: FilledForm): string {
  if (at === undefined) return hit.at;
  const { part, column } = findAt(parts, at);
  if (!part) return hit.at;
  const isThere = column && hit.row !== undefined && hit.at.startsWith(`${placeName(part.id)}--`);
  return isThere ? placeName(part.id, hit.row, column.id) : placeName(part.id);
}

function longInitials(form: FilledForm): Finding[] {
  const addresses = form.parts.flatMap(({ id, field, rows }) => [
    ...(field === 'initials' ? [id] : []),
    ...(rows?.columns ?? []).flatMap((column) => (column.field === 'initials' ? [`${id}.${column.id}`] : [])),
  ]);
  return addresses
    .flatMap((address) => filledAt(form, address))
    .filter(({ text }) => !isInitials(text))
    .map(({ text, at }) => ({ code: NOT_INITIALS, severity: 'look', values: { text }, at }));
}
