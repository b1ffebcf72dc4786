import { siteSchema } from '#schema/site.ts';
import { sourcesSchema } from '#schema/sources.ts';
import type { Site, Source } from '#schema/types.ts';
import type { Diagram, Entry, Kind, Kinds, Library, Shelf } from '#domain/library.ts';
import { problem, type Problem } from '#domain/problems.ts';
import { contentFolder, filesBelow, shownPath, textOf } from './files.ts';
import { readDiagram } from './diagrams.ts';
import { readMdx } from './mdx.ts';
import { fit, fitShape, folders } from './shapes.ts';
import { factsIn, overlay } from './words.ts';
import { readYaml, type YamlText } from './yaml.ts';

type AnyEntry = Entry<Kinds[Kind]>;
type OpenShelf = Record<Kind, Map<string, AnyEntry>>;

const kinds = Object.keys(folders) as Kind[];
// Control characters, direction overrides and invisible joiners: they hide what a text really says.
// eslint-disable-next-line no-control-regex -- naming them is the point
const untrusted = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u202a-\u202e\u2066-\u2069\ufeff]/;

/** Reads the whole content folder: all files, all problems, nothing run. */
export function readContent(folder = contentFolder()): { library: Library; problems: Problem[] } {
  const problems: Problem[] = [];
  const names = filesBelow(folder);
  const text = (name: string): string | undefined => {
    const file = shownPath(folder, name);
    try {
      const content = textOf(folder, name);
      const found = untrusted.exec(content);
      if (!found) return content;
      const before = content.slice(0, found.index).split('\n');
      const code = `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      problems.push(problem('bad-character', { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }, { name: code }));
    } catch (error) {
      problems.push(problem('unreadable', { file, line: 1, column: 1 }, { why: (error as Error).message }));
    }
    return undefined;
  };
  const yaml = (name: string): YamlText | undefined => {
    const content = names.includes(name) ? text(name) : undefined;
    const file = shownPath(folder, name);
    if (!names.includes(name)) problems.push(problem('missing-file', { file, line: 1, column: 1 }));
    return content === undefined ? undefined : keep(readYaml(content, file), problems);
  };

  const siteYaml = yaml('site.yaml');
  const site = siteYaml && fitted<Site>(fitShape(siteSchema, siteYaml.data, siteYaml.at), siteYaml, problems);
  const sourcesYaml = yaml('sources.yaml');
  const sources = sourcesYaml && fitted<Source[]>(fitShape(sourcesSchema, sourcesYaml.data, sourcesYaml.at), sourcesYaml, problems);
  const locales = site?.locales ?? ['en'];
  const [source = 'en'] = locales;
  const raw = new Map(locales.map((locale) => [locale, emptyShelf()]));
  const diagrams: Record<string, Map<string, Diagram>> = Object.fromEntries(locales.map((locale) => [locale, new Map()]));

  for (const name of names) {
    if (['site.yaml', 'sources.yaml', 'ids.lock'].includes(name)) continue;
    const [locale = '', top] = name.split('/');
    const file = shownPath(folder, name);
    const kind = kinds.find((one) => folders[one].folder === top && name.endsWith(folders[one].ending));
    const id = name.split('/').at(-1)?.replace(/\.\w+$/, '') ?? '';
    if (locales.includes(locale) && top === 'diagrams' && name.endsWith('.svg')) {
      const content = text(name);
      const { diagram, problems: wrong } = content === undefined ? { problems: [] } : readDiagram(content, id, file);
      problems.push(...wrong);
      if (diagram) diagrams[locale]?.set(id, diagram);
      continue;
    }
    if (!locales.includes(locale) || !kind) {
      problems.push(problem('unknown-file', { file, line: 1, column: 1 }));
      continue;
    }
    const content = text(name);
    const entry = content === undefined ? undefined : readEntry(kind, content, file, locale, problems);
    if (!entry) continue;
    const shelf = raw.get(locale)?.[kind];
    const other = shelf?.get(entry.id);
    if (other) problems.push(problem('duplicate-id', entry.at(['id']), { id: entry.id, other: other.file }));
    else shelf?.set(entry.id, entry);
    if (locale === source && entry.id !== id) problems.push(problem('id-and-file', entry.at(['id']), { id: entry.id }));
  }

  const facts = raw.get(source) ?? emptyShelf();
  const broken = new Set<string>();
  for (const kind of kinds) {
    for (const [id, entry] of facts[kind]) {
      const result = fit(kind, entry.data, entry.at);
      problems.push(...result.problems);
      if (result.data === undefined) {
        facts[kind].delete(id);
        broken.add(`${kind}:${id}`);
      } else facts[kind].set(id, { ...entry, data: result.data as Kinds[Kind] });
    }
  }
  const shelves: Record<string, Shelf> = {};
  for (const [locale, shelf] of raw) shelves[locale] = locale === source ? asShelf(facts) : joined(facts, shelf, problems);

  const lock = names.includes('ids.lock') ? (text('ids.lock') ?? '') : '';
  const retired = new Set(lock.split('\n').map((line) => line.replace(/#.*/, '').trim()).filter(Boolean));
  const library: Library = {
    site: site ?? fallbackSite,
    sources: sources ?? [],
    sourceAt: (key) => sourcesYaml?.at([(sources ?? []).findIndex(({ id }) => id === key), 'id']) ?? { file: 'sources.yaml', line: 1, column: 1 },
    shelves,
    diagrams: Object.fromEntries(locales.map((locale) => [locale, new Map([...(diagrams[source] ?? []), ...(diagrams[locale] ?? [])])])),
    retired,
    broken,
  };
  return { library, problems };
}

/** Stands in when `site.yaml` cannot be read, so that the other files are still checked. */
const fallbackSite: Site = {
  name: '?', tagline: {}, description: {}, organization: '?', contact: 'nobody@example.org', locales: ['en'],
  licence: { content: '?', contentUrl: 'https://example.org/', code: '?' },
};

function readEntry(kind: Kind, text: string, file: string, locale: string, problems: Problem[]): AnyEntry | undefined {
  const isMdx = folders[kind].ending === '.mdx';
  const mdx = isMdx ? keep(readMdx(text, file), problems) : undefined;
  if (isMdx && !mdx?.head) {
    if (mdx && mdx.problems.length === 0) problems.push(problem('no-frontmatter', { file, line: 1, column: 1 }));
    return undefined;
  }
  const yaml = keep(readYaml(mdx?.head?.text ?? text, file, mdx?.head?.firstLine), problems);
  if (yaml.problems.length > 0) return undefined;
  const id = (yaml.data as { id?: unknown } | null)?.id;
  if (typeof id !== 'string') {
    problems.push(...fit(kind, yaml.data, yaml.at).problems);
    return undefined;
  }
  // Trusted only after `fit`; until then the data is whatever the author wrote.
  return { id, locale, file, data: yaml.data as Kinds[Kind], at: yaml.at, ...(mdx && { body: mdx.body }) };
}

/** A language's shelf: English facts and words, with its own words over them. */
function joined(facts: OpenShelf, words: OpenShelf, problems: Problem[]): Shelf {
  const shelf = emptyShelf();
  for (const kind of kinds) {
    for (const [id, entry] of words[kind]) {
      if (!facts[kind].has(id)) problems.push(problem('translation-of-nothing', entry.at(['id']), { kind, id }));
      for (const path of factsIn(entry.data)) problems.push(problem('fact-in-translation', entry.at(path), { field: path.join('.') }));
    }
    for (const [id, fact] of facts[kind]) {
      const own = words[kind].get(id);
      const result = own ? fit(kind, overlay(fact.data, own.data), own.at) : undefined;
      problems.push(...(result?.problems ?? []));
      shelf[kind].set(id, own && result?.data ? { ...own, data: result.data as Kinds[Kind], body: own.body ?? fact.body } as AnyEntry : fact);
    }
  }
  return asShelf(shelf);
}

function emptyShelf(): OpenShelf {
  return Object.fromEntries(kinds.map((kind) => [kind, new Map()])) as unknown as OpenShelf;
}

/** The schemas have been met by now, so each map holds its own kind. */
function asShelf(shelf: OpenShelf): Shelf {
  return shelf as unknown as Shelf;
}

function keep<T extends { problems: Problem[] }>(read: T, problems: Problem[]): T {
  problems.push(...read.problems);
  return read;
}

function fitted<T>(result: { data?: unknown; problems: Problem[] }, yaml: YamlText, problems: Problem[]): T | undefined {
  if (yaml.problems.length === 0) problems.push(...result.problems);
  return result.data as T | undefined;
}
