import type { Entry, Kind, Library } from '#domain/library.ts';
import { sourceShelf } from '#domain/library.ts';
import { problem, type Place, type Problem } from '#domain/problems.ts';
import { referencesIn, referencesInBody } from './references.ts';

/** Whether something of this kind could not be read; what it places or cites is not known then. */
export function isUnread(library: Library, kind: Kind): boolean {
  return [...library.broken].some((name) => name.startsWith(`${kind}:`));
}

/** Whether the text of some lesson, concept or page could not be read. */
export function isBodyUnread({ broken, site }: Library): boolean {
  return [...broken].some((name) => name.startsWith(`${site.locales[0] ?? 'en'}/`));
}

/** Things that nothing places or cites, so that no reader would ever meet them. Where a placing file is broken, nobody is blamed. */
export function unreachable(library: Library): Problem[] {
  const shelf = sourceShelf(library);
  const [source] = library.site.locales;
  const inBodies = library.bodies
    .filter(({ locale }) => locale === source)
    .flatMap(({ body }) => referencesInBody(body));
  const used = new Set([...referencesIn(shelf), ...inBodies].map(({ kind, id }) => `${kind}:${id}`));
  const idsIn = <T>(entries: ReadonlyMap<string, Entry<T>>, list: (data: T) => readonly string[]) =>
    new Set([...entries.values()].flatMap(({ data }) => list(data)));
  const lost = <T>(
    entries: ReadonlyMap<string, Entry<T>>,
    kind: Kind,
    placed: { by: ReadonlySet<string>; in: Kind },
  ) =>
    isUnread(library, kind) || isUnread(library, placed.in)
      ? []
      : [...entries.values()]
          .filter(({ id }) => !placed.by.has(id))
          .map((entry) => problem('not-placed', entry.at(['id']), { id: entry.id, kind: placed.in }));
  const conceptsUsed = new Set([...shelf.concept.keys()].filter((id) => used.has(`concept:${id}`)));
  const isTextUnread = isBodyUnread(library);
  const isCitingUnread = isTextUnread || isUnread(library, 'concept') || isUnread(library, 'assessment');
  return [
    ...lost(shelf.lesson, 'lesson', { by: idsIn(shelf.module, ({ lessons }) => lessons), in: 'module' }),
    ...lost(shelf.module, 'module', { by: idsIn(shelf.track, ({ modules }) => modules), in: 'track' }),
    ...lost(shelf.activity, 'activity', {
      by: new Set([...used].flatMap((name) => (name.startsWith('activity:') ? [name.slice(9)] : []))),
      in: isUnread(library, 'workshop') ? 'workshop' : 'lesson',
    }),
    ...lost(shelf.concept, 'concept', { by: conceptsUsed, in: 'lesson' }),
    ...[...shelf.assessment.values()]
      .filter(({ id, data }) => !isTextUnread && !data.instrument && !used.has(`assessment:${id}`))
      .map((entry) => problem('unplaced-assessment', entry.at(['id']), { id: entry.id })),
    ...library.sources
      .filter(({ id }) => !isCitingUnread && !used.has(`source:${id}`))
      .map(({ id }) => problem('unused-source', library.sourceAt(id), { id })),
    ...[...(library.diagrams[source ?? '']?.values() ?? [])]
      .filter(({ id }) => !isTextUnread && !used.has(`diagram:${id}`))
      .map(({ id, file }) => problem('unused-diagram', { file, line: 1, column: 1 }, { id })),
  ];
}

/** Lessons in two modules, and modules in two tracks: each has one place, and one address. */
export function placedTwice(library: Library): Problem[] {
  const shelf = sourceShelf(library);
  const seen = new Map<string, Place>();
  const note = (kind: Kind, id: string, place: Place): Problem[] => {
    const other = seen.get(id);
    seen.set(id, other ?? place);
    return other ? [problem('placed-twice', place, { id, kind, other: `${other.file}:${other.line}` })] : [];
  };
  const lessons = [...shelf.module.values()].flatMap((entry) =>
    entry.data.lessons.flatMap((id, n) => note('lesson', id, entry.at(['lessons', n]))),
  );
  seen.clear();
  const modules = [...shelf.track.values()].flatMap((entry) =>
    entry.data.modules.flatMap((id, n) => note('module', id, entry.at(['modules', n]))),
  );
  return [...lessons, ...modules];
}
