import { sourcesSchema } from '#schema/sources.ts';
import type { Source } from '#schema/types.ts';
import type { Library } from '#domain/library.ts';
import { problem } from '#domain/problems.ts';
import { shownPath } from './files.ts';
import { valueAt } from './fields.ts';
import { keep, neededYaml, startOf, type Reading } from './reading.ts';
import { fitShape } from './shapes.ts';

/** `sources.yaml`. When it is broken, those who cite a key in it are not blamed. */
export function readSources(reading: Reading): Pick<Library, 'sources' | 'sourceAt'> {
  const yaml = neededYaml(reading, 'sources.yaml');
  if (!yaml) {
    reading.broken.add('source:*');
    return { sources: [], sourceAt: () => startOf(shownPath(reading.folder, 'sources.yaml')) };
  }
  const keys = Array.isArray(yaml.data) ? yaml.data.map((one) => valueAt(one, ['id'])) : ['*'];
  const first = new Map<unknown, number>();
  keys.forEach((id, n) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, n);
    if (typeof id !== 'string' || before === undefined) return;
    const { file, line } = yaml.at([before, 'id']);
    reading.problems.push(problem('duplicate-id', yaml.at([n, 'id']), { id, other: `${file}:${line}` }));
  });
  const fitted =
    yaml.data === undefined ? undefined : keep(reading, fitShape(sourcesSchema, yaml.data, yaml.at));
  const sources = fitted?.data as Source[] | undefined;
  if (!sources) for (const key of keys) reading.broken.add(`source:${typeof key === 'string' ? key : '*'}`);
  return { sources: sources ?? [], sourceAt: (key) => yaml.at([first.get(key) ?? -1, 'id']) };
}
