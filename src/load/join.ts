import { isEmptyBody, type Entry, type Kind, type Kinds, type Shelf } from '#domain/library.ts';
import { didYouMean, problem, type Place, type Problem } from '#domain/problems.ts';
import { byId, type Draft } from './entries.ts';
import { fieldName, valueAt } from './fields.ts';
import { fit, folders } from './shapes.ts';
import { factsIn, overlay, strangersIn, type Stranger } from './words.ts';

type AnyEntry = Entry<Kinds[Kind]>;
type OpenShelf = Record<Kind, Map<string, AnyEntry>>;

const kinds = Object.keys(folders) as Kind[];

/** A shelf of one language, what is wrong with it, and the entries that could not be read. */
export interface JoinedShelf {
  shelf: Shelf;
  problems: Problem[];
  broken: readonly Draft[];
}

/** The shelf of the source language: drafts that meet their schemas. */
export function joinFacts(drafts: readonly Draft[]): JoinedShelf {
  const shelf = emptyShelf();
  const problems: Problem[] = [];
  const broken: Draft[] = [];
  for (const kind of kinds) {
    const unique = byId(drafts.filter((draft) => draft.kind === kind));
    problems.push(...unique.problems);
    for (const draft of unique.drafts.values()) {
      const result = draft.data === undefined ? { problems: [] } : fit(kind, draft.data, draft.at);
      problems.push(...result.problems);
      if (result.data === undefined) broken.push(draft);
      else shelf[kind].set(draft.id, entryOf(draft, result.data));
    }
  }
  return { shelf: asShelf(shelf), problems, broken };
}

/** The shelf of another language: English facts and words, with its own words over them. */
export function joinWords(facts: Shelf, drafts: readonly Draft[], broken: ReadonlySet<string>): JoinedShelf {
  const shelf = emptyShelf();
  const problems: Problem[] = [];
  for (const kind of kinds) {
    const unique = byId(drafts.filter((draft) => draft.kind === kind));
    problems.push(...unique.problems);
    for (const [id, entry] of facts[kind]) shelf[kind].set(id, entry);
    for (const draft of unique.drafts.values()) {
      const { id, data, at } = draft;
      if (broken.has(`${kind}:${id}`) || data === undefined) continue;
      const fact = facts[kind].get(id) as AnyEntry | undefined;
      if (typeof valueAt(data, ['id']) !== 'string') {
        problems.push(
          problem('missing-field', at(['id']), { field: 'id', why: `the id of the English ${kind}` }),
        );
      } else if (!fact) {
        problems.push(problem('translation-of-nothing', at(['id']), { kind, id }));
      } else {
        const result = translate(fact, draft);
        problems.push(...result.problems);
        if (result.entry) shelf[kind].set(id, result.entry);
      }
    }
  }
  return { shelf: asShelf(shelf), problems, broken: [] };
}

/** Words of a draft over an English entry. Facts in the draft, and words for nothing, are reported. */
function translate(fact: AnyEntry, draft: Draft): { entry?: AnyEntry; problems: Problem[] } {
  const { kind, data, at } = draft;
  const strangers = strangersIn(fact.data, data);
  const isStrange = (path: string) =>
    strangers.some((one) => `${path}.`.startsWith(`${one.path.join('.')}.`));
  const problems = [
    ...strangers.map((stranger) => strangerProblem(stranger, at(stranger.path))),
    ...factsIn(data)
      .filter((path) => !isStrange(path.join('.')))
      .map((path) => problem('fact-in-translation', at(path), { field: fieldName(path) })),
  ];
  const result = fit(kind, overlay(fact.data, data), at);
  if (problems.length > 0 || result.data === undefined)
    return { problems: [...problems, ...(problems.length > 0 ? [] : result.problems)] };
  // A translation with nothing below its head shows the English body.
  const body = draft.body && !isEmptyBody(draft.body) ? draft.body : fact.body;
  return { entry: { ...entryOf(draft, result.data), ...(body && { body }) }, problems };
}

function strangerProblem({ what, known }: Stranger, place: Place): Problem {
  if (what === undefined)
    return problem('missing-field', place, { field: 'id', why: `one of ${known.join(', ')}` });
  const name = what.replace(/^.*?"(.*)"$/, '$1');
  const hint = known.length > 0 ? didYouMean(name, known) : 'write the English words first';
  return problem('nothing-to-translate', place, { what, hint });
}

function entryOf({ id, locale, file, at, body }: Draft, data: unknown): AnyEntry {
  return { id, locale, file, at, data: data as Kinds[Kind], ...(body && { body }) };
}

function emptyShelf(): OpenShelf {
  return Object.fromEntries(kinds.map((kind) => [kind, new Map()])) as unknown as OpenShelf;
}

/** The schemas have been met by now, so each map holds its own kind. */
function asShelf(shelf: OpenShelf): Shelf {
  return shelf as unknown as Shelf;
}
