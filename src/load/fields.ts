import type { z } from 'astro/zod';
import type { DataPath } from '#domain/library.ts';

/** The inner parts of a schema, as far as they lead to its fields. */
interface Inner {
  shape?: Record<string, Schema>;
  element?: Schema;
  innerType?: Schema;
  valueType?: Schema;
  options?: readonly Schema[];
  discriminator?: string;
  values?: readonly unknown[];
}

interface Schema {
  def: Inner;
}

/** The names of the fields that a schema allows at a place of the data. */
export function fieldsAt(shape: z.ZodType, data: unknown, path: DataPath): string[] {
  let schemas = open(shape as unknown as Schema, data);
  let value = data;
  for (const part of path) {
    value = valueAt(value, [part]);
    schemas = schemas.flatMap(({ def: { shape: fields, element, valueType } }) => {
      const inside = fields ? fields[part] : (element ?? valueType);
      return inside ? open(inside, value) : [];
    });
  }
  return [...new Set(schemas.flatMap(({ def }) => Object.keys(def.shape ?? {})))];
}

/** Unwraps what may be left out; of several shapes keeps those that the data says it has. */
function open(schema: Schema, data: unknown): Schema[] {
  const { innerType, options, discriminator } = schema.def;
  if (innerType) return open(innerType, data);
  if (!options) return [schema];
  const said = discriminator === undefined ? undefined : valueAt(data, [discriminator]);
  const fitting = options.filter(
    ({ def }) => discriminator !== undefined && def.shape?.[discriminator]?.def.values?.includes(said),
  );
  return (fitting.length > 0 ? fitting : options).flatMap((one) => open(one, data));
}

/** The value at a path; undefined where nothing is written. */
export function valueAt(data: unknown, path: DataPath): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[part]
        : undefined,
    data,
  );
}

/** A path as an author would say it: the last name, and the place in its list. */
export function fieldName(path: DataPath): string {
  const last = path.findLastIndex((part) => typeof part === 'string');
  const name = path[last];
  if (name === undefined) return path.length > 0 ? `number ${Number(path.at(-1)) + 1}` : 'the file';
  const place = path[last + 1];
  return place === undefined ? String(name) : `${name}, number ${Number(place) + 1}`;
}
