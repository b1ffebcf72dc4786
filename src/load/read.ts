import type { Diagram, Library, Shelf } from '#domain/library.ts';
import { problem, type Problem } from '#domain/problems.ts';
import { readDiagram } from './diagrams.ts';
import { bodyOf, idOfFile, kindOf, readDraft, type Draft } from './entries.ts';
import { contentFolder, filesBelow, shownPath } from './files.ts';
import { valueAt } from './fields.ts';
import { joinFacts, joinWords } from './join.ts';
import { readLock, readPublished } from './lock.ts';
import { folders } from './shapes.ts';
import { keep, startOf, textOf, type Reading } from './reading.ts';
import { language, readSite } from './site.ts';
import { readSources } from './sources.ts';

/** Files beside the folders of the languages. */
const top = ['site.yaml', 'sources.yaml', 'ids.lock', 'ids.published', 'LICENSE'];

/** Reads the whole content folder: all files, all problems, nothing run. */
export function readContent(folder = contentFolder()): { library: Library; problems: Problem[] } {
  const reading: Reading = { folder, names: filesBelow(folder), problems: [], broken: new Set() };
  const site = readSite(reading);
  const bibliography = readSources(reading);
  const [source = 'en', ...others] = site.locales;
  const { drafts, diagrams } = readFiles(reading, site.locales);
  const draftsIn = (locale: string) => drafts.filter((draft) => draft.locale === locale);

  const facts = keep(reading, joinFacts(draftsIn(source)));
  for (const draft of facts.broken) for (const name of namesOf(draft)) reading.broken.add(name);
  for (const { kind, id, file, locale, body } of drafts) {
    if (folders[kind].ending === '.mdx' && !body) reading.broken.add(`${locale}/${kind}:${id}`);
    // What points at the name of a file meant the entry in it, whatever id that has.
    if (locale === source && id !== idOfFile(file)) reading.broken.add(`${kind}:${idOfFile(file)}`);
  }
  const shelves: Record<string, Shelf> = { [source]: facts.shelf };
  for (const locale of others) {
    shelves[locale] = keep(reading, joinWords(facts.shelf, draftsIn(locale), reading.broken)).shelf;
  }
  const pictures = joinDiagrams(reading, diagrams, site.locales);
  const lock = reading.names.includes('ids.lock') ? textOf(reading, 'ids.lock') : undefined;
  const promised = reading.names.includes('ids.published') ? textOf(reading, 'ids.published') : undefined;
  const library: Library = {
    site,
    ...bibliography,
    shelves,
    diagrams: pictures,
    bodies: drafts.flatMap(bodyOf),
    unfit: facts.broken.map(({ kind, data, at }) => ({ kind, data, at })),
    retired: keep(reading, readLock(lock ?? '', shownPath(folder, 'ids.lock'))).retired,
    published: keep(reading, readPublished(promised ?? '', shownPath(folder, 'ids.published'))).published,
    broken: reading.broken,
  };
  return { library, problems: reading.problems };
}

type Drawn = Map<string, Map<string, Diagram>>;

/** Every file of every language, each in its folder. */
function readFiles(reading: Reading, locales: readonly string[]): { drafts: Draft[]; diagrams: Drawn } {
  const drafts: Draft[] = [];
  const diagrams: Drawn = new Map(locales.map((locale) => [locale, new Map<string, Diagram>()]));
  for (const name of reading.names.filter((one) => !top.includes(one))) {
    const [locale = '', part] = name.split('/');
    const kind = kindOf(name);
    const file = shownPath(reading.folder, name);
    if (!locales.includes(locale)) {
      const hint = language.test(locale)
        ? `add "${locale}" to "locales" in site.yaml, or delete it`
        : elsewhere;
      reading.problems.push(problem('unknown-file', startOf(file), { hint }));
    } else if (part === 'diagrams' && name.endsWith('.svg')) {
      const text = textOf(reading, name);
      const diagram =
        text === undefined ? undefined : keep(reading, readDiagram(text, idOfFile(name), file)).diagram;
      if (diagram) diagrams.get(locale)?.set(diagram.id, diagram);
      else reading.broken.add(`diagram:${idOfFile(name)}`);
    } else if (kind) drafts.push(keep(reading, readDraft(kind, reading.folder, name)).draft);
    else reading.problems.push(problem('unknown-file', startOf(file), { hint: elsewhere }));
  }
  return { drafts, diagrams };
}

const elsewhere = 'move it to a folder named in docs/authors.md, or delete it';

/** Diagrams of each language; where it has none of its own, the English one. */
function joinDiagrams(reading: Reading, diagrams: Drawn, locales: readonly string[]): Library['diagrams'] {
  const english = diagrams.get(locales[0] ?? '') ?? new Map<string, Diagram>();
  const joined = locales.map((locale) => {
    const own = diagrams.get(locale) ?? new Map<string, Diagram>();
    for (const { id, file } of own.values()) {
      if (english.has(id) || reading.broken.has(`diagram:${id}`)) continue;
      reading.problems.push(problem('translation-of-nothing', startOf(file), { kind: 'diagram', id }));
    }
    return [locale, new Map([...english, ...own])] as const;
  });
  return Object.fromEntries(joined);
}

/** What a broken draft would have named: itself, and the objectives of a lesson. */
function namesOf({ kind, id, file, data }: Draft): string[] {
  const objectives: unknown = valueAt(data, ['objectives']);
  const inside = Array.isArray(objectives) ? objectives.map((one) => valueAt(one, ['id'])) : ['*'];
  return [
    `${kind}:${id}`,
    `${kind}:${idOfFile(file)}`,
    ...(kind === 'lesson' ? inside.map((one) => `objective:${typeof one === 'string' ? one : '*'}`) : []),
  ];
}
