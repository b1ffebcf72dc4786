import type { PublishedId } from '#domain/library.ts';
import { problem, type Problem } from '#domain/problems.ts';

const name = '[a-z0-9]+(?:-[a-z0-9]+)*';
const line = new RegExp(
  `^(?:(?:track|module|route|lesson|concept|case|page|activity|workshop|assessment|objective|item|source|diagram):${name}|part:${name}(?:\\.${name}){1,3})$`,
);

/** Ids that are never used again: one `kind:id` on each line; `#` begins a comment. */
export function readLock(text: string, file: string): { retired: ReadonlySet<string>; problems: Problem[] } {
  const { names, problems } = readNames(text, file);
  return { retired: new Set(names.map(({ kind, id }) => `${kind}:${id}`)), problems };
}

/** Ids that were published, each with its line: people's answers and links hang on them. */
export function readPublished(text: string, file: string): { published: PublishedId[]; problems: Problem[] } {
  const { names, problems } = readNames(text, file);
  return { published: names, problems };
}

function readNames(text: string, file: string): { names: PublishedId[]; problems: Problem[] } {
  const names: PublishedId[] = [];
  const problems: Problem[] = [];
  for (const [n, written] of text.split('\n').entries()) {
    const said = written.replace(/#.*/, '').trim();
    const place = { file, line: n + 1, column: 1 };
    if (line.test(said)) names.push({ kind: said.split(':', 1).join(), id: said.replace(/^.*:/, ''), place });
    else if (said !== '') problems.push(problem('lock-line', place, { line: said }));
  }
  return { names, problems };
}
