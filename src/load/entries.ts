import { bodyKinds, type Body, type DataPath, type Kind, type PlacedBody } from '#domain/library.ts';
import { problem, type Place, type Problem } from '#domain/problems.ts';
import { readText, shownPath } from './files.ts';
import { valueAt } from './fields.ts';
import { readMdx } from './mdx.ts';
import { folders } from './shapes.ts';
import { readYaml } from './yaml.ts';

/** One file of a language as its author wrote it, before its schema has seen it. */
export interface Draft {
  kind: Kind;
  /** The id in the file, or the file's name where none can be read. */
  id: string;
  locale: string;
  file: string;
  /** Absent when the file or its YAML cannot be read. */
  data?: unknown;
  at: (path: DataPath) => Place;
  body?: Body;
}

/** The kind of a file, by its folder and ending. */
export function kindOf(name: string): Kind | undefined {
  const folder = name.split('/')[1];
  return (Object.keys(folders) as Kind[]).find(
    (kind) => folders[kind].folder === folder && name.endsWith(folders[kind].ending),
  );
}

/** The name of a file without folders and ending. */
export function idOfFile(name: string): string {
  return (name.split('/').at(-1) ?? '').replace(/\.\w+$/, '');
}

/** Reads one file of a language. */
export function readDraft(kind: Kind, folder: string, name: string): { draft: Draft; problems: Problem[] } {
  const file = shownPath(folder, name);
  const unread = {
    kind,
    id: idOfFile(name),
    locale: name.split('/')[0] ?? '',
    file,
    at: () => ({ file, line: 1, column: 1 }),
  };
  const { text, problems } = readText(folder, name);
  if (text === undefined) return { draft: unread, problems };
  const mdx = folders[kind].ending === '.mdx' ? readMdx(text, file) : undefined;
  const body = mdx?.body && { body: mdx.body };
  if (mdx && !mdx.head) {
    const noHead = mdx.body ? [problem('no-frontmatter', unread.at())] : [];
    return { draft: { ...unread, ...body }, problems: [...noHead, ...mdx.problems] };
  }
  const { data, at, problems: inYaml } = readYaml(mdx?.head?.text ?? text, file, mdx?.head?.firstLine);
  const written = valueAt(data, ['id']);
  const id = typeof written === 'string' ? written : unread.id;
  return {
    draft: { ...unread, id, at, ...(data !== undefined && { data }), ...body },
    problems: [
      ...(mdx?.problems ?? []),
      ...inYaml,
      ...(id === unread.id ? [] : [problem('id-and-file', at(['id']), { id })]),
    ],
  };
}

/** The body of a draft with where it belongs. */
export function bodyOf({ kind, id, locale, file, body }: Draft): PlacedBody[] {
  const withBody = bodyKinds.find((one) => one === kind);
  return body && withBody ? [{ kind: withBody, id, locale, file, body }] : [];
}

/** Drafts of one kind by id; a second one with the same id is reported and left out. */
export function byId(drafts: readonly Draft[]): { drafts: ReadonlyMap<string, Draft>; problems: Problem[] } {
  const kept = new Map<string, Draft>();
  const problems: Problem[] = [];
  for (const draft of drafts) {
    const { id } = draft;
    const other = kept.get(id);
    if (other) problems.push(problem('duplicate-id', draft.at(['id']), { id, other: other.file }));
    else kept.set(id, draft);
  }
  return { drafts: kept, problems };
}
