import type { Assessment } from '#schema/types.ts';
import type { DataPath, Entry } from '#domain/library.ts';

/** A name inside a form that saved answers hang on, and where it is written. */
export interface FormId {
  /** Joined to the ids it stands in: `garden-meeting.agenda.minutes`. */
  readonly id: string;
  readonly path: DataPath;
}

type Thing = {
  readonly id: string;
  readonly formerly: readonly string[];
  readonly options?: object | undefined;
};

/** The parts, columns, options and given rows of a form, also under the earlier names of the form and of what they stand in. */
export function formIds({ data }: Entry<Assessment>): FormId[] {
  if (data.kind !== 'worksheet' || !('model' in data) || data.model !== 'form') return [];
  const names = [data.id, ...data.formerly];
  return data.parts.flatMap((part, n) => {
    const path: DataPath = ['parts', n];
    const inside = namesOf(part, names);
    const { columns = [], start = [], fixed = false } = part.rows ?? {};
    const rows = fixed
      ? start.flatMap((row, r) => [{ id: String(row['id']), path: [...path, 'rows', 'start', r, 'id'] }])
      : [];
    return [
      ...thingIds(part, names, path),
      ...columns.flatMap((column, c) => thingIds(column, inside, [...path, 'rows', 'columns', c])),
      ...rows.flatMap((row) => inside.map((name) => ({ id: `${name}.rows.${row.id}`, path: row.path }))),
    ];
  });
}

function namesOf({ id, formerly }: Thing, around: readonly string[]): string[] {
  return around.flatMap((name) => [id, ...formerly].map((one) => `${name}.${one}`));
}

function thingIds(thing: Thing, around: readonly string[], path: DataPath): FormId[] {
  const names = namesOf(thing, around);
  const options = Object.keys(thing.options ?? {});
  return names.flatMap((id) => [
    { id, path: [...path, 'id'] },
    ...options.map((option) => ({ id: `${id}.${option}`, path: [...path, 'options', option] })),
  ]);
}
