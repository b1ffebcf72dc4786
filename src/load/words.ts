import type { DataPath } from '#domain/library.ts';

/** The fields that hold words; a translation may state these, and `id`s that say which words are meant. */
const wordFields = new Set([
  'title',
  'promise',
  'summary',
  'outcome',
  'learner',
  'note',
  'text',
  'definition',
  'aliases',
  'asked',
  'what',
  'difference',
  'intro',
  'stem',
  'hint',
  'hints',
  'explanation',
  'feedback',
  'ifTrue',
  'ifFalse',
  'model',
  'purpose',
  'setup',
  'materials',
  'say',
  'ask',
  'do',
  'watch',
  'why',
  'debrief',
  'online',
  'access',
  'then',
  'isNot',
  'reliability',
  'window',
  'dontKnow',
  'meaning',
  'gap',
  'reading',
  'question',
  'reason',
  'assumptions',
  'place',
  'region',
  'dates',
  'who',
  'when',
  'takeaway',
  'questions',
  'accept',
  'unit',
  'working',
  'where',
  'setting',
  'name',
  'about',
  'says',
  'reply',
  'scene',
  'afterwards',
  'met',
  'missed',
  'lines',
  'checklist',
  'needs',
  'fit',
  'between',
]);

type Json = unknown;

function isObject(value: Json): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Puts the words of a translation over the facts and words of the English file. Lists of things with ids are joined by id. */
export function overlay(facts: Json, words: Json): Json {
  if (Array.isArray(facts) && Array.isArray(words)) {
    if (!facts.every((item) => isObject(item) && 'id' in item)) {
      return facts.every(isObject) ? facts.map((item, n) => overlay(item, words[n])) : words;
    }
    const byId = new Map(words.filter(isObject).map((item) => [item['id'], item]));
    return facts.map((item) => overlay(item, byId.get((item as { id: Json }).id)));
  }
  if (isObject(facts) && isObject(words)) {
    return Object.fromEntries(
      Object.entries(facts).map(([name, value]) => [
        name,
        Object.hasOwn(words, name) && name !== 'id' ? overlay(value, words[name]) : value,
      ]),
    );
  }
  return words ?? facts;
}

/** Paths in a translation that hold anything but words. */
export function factsIn(words: Json, path: DataPath = []): DataPath[] {
  if (Array.isArray(words) && words.length > 0)
    return words.flatMap((item, n) => factsIn(item, [...path, n]));
  if (isObject(words) && Object.keys(words).length > 0) {
    return Object.entries(words).flatMap(([name, value]) => factsIn(value, [...path, name]));
  }
  const names = path.filter((part) => typeof part === 'string');
  // A worksheet's `model` is what somebody might write; a simulation's is the model that runs.
  if (path.length === 1 && path[0] === 'model') return [path];
  // The options of a form are words by id, and the rows that stand in it at the beginning hold words.
  const isFormWord = typeof words === 'string' && (path.at(-2) === 'options' || path.at(-3) === 'start');
  return names.at(-1) === 'id' || isFormWord || names.some((name) => wordFields.has(name)) ? [] : [path];
}

/** Something in a translation that the English file does not have. */
export interface Stranger {
  path: DataPath;
  /** A field, an id or a place in a list; absent for a thing that lacks the id that would say which one it is. */
  what?: string;
  /** What the English file has in its place. */
  known: string[];
}

/** What a translation says and no English words stand under. */
export function strangersIn(facts: Json, words: Json, path: DataPath = []): Stranger[] {
  if (isObject(facts) && isObject(words)) {
    return Object.entries(words).flatMap(([name, value]) =>
      Object.hasOwn(facts, name)
        ? strangersIn(facts[name], value, [...path, name])
        : [{ path: [...path, name], what: `field "${name}"`, known: Object.keys(facts) }],
    );
  }
  if (!Array.isArray(facts) || !Array.isArray(words)) return [];
  if (!facts.every(isObject)) return [];
  if (facts.length === 0)
    return words.length > 0 ? [{ path, what: `words under "${String(path.at(-1))}"`, known: [] }] : [];
  if (facts.every((fact) => 'id' in fact)) {
    const byId = new Map(facts.map((fact) => [fact['id'], fact]));
    const known = [...byId.keys()].map(String);
    return words.flatMap((item, n): Stranger[] => {
      if (!isObject(item) || !('id' in item)) return [{ path: [...path, n, 'id'], known }];
      const fact = byId.get(item['id']);
      return fact
        ? strangersIn(fact, item, [...path, n])
        : [{ path: [...path, n, 'id'], what: `id "${String(item['id'])}"`, known }];
    });
  }
  return words.flatMap((item, n): Stranger[] =>
    n < facts.length
      ? strangersIn(facts[n], item, [...path, n])
      : [{ path: [...path, n], what: `number ${n + 1}`, known: [] }],
  );
}
