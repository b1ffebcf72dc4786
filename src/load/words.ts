import type { DataPath } from '#domain/library.ts';

/** The fields that hold words; a translation may state these, and `id`s that say which words are meant. */
const wordFields = new Set([
  'title', 'promise', 'summary', 'outcome', 'learner', 'note', 'text', 'definition', 'aliases', 'what', 'difference',
  'intro', 'stem', 'hints', 'explanation', 'feedback', 'ifTrue', 'ifFalse', 'model', 'purpose', 'setup', 'materials',
  'say', 'ask', 'do', 'watch', 'why', 'cut', 'debrief', 'online', 'access', 'then', 'isNot', 'reliability', 'window',
  'dontKnow', 'meaning', 'gap', 'reading', 'question', 'reason', 'assumptions',
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
  if (Array.isArray(words)) return words.flatMap((item, n) => factsIn(item, [...path, n]));
  if (isObject(words)) return Object.entries(words).flatMap(([name, value]) => factsIn(value, [...path, name]));
  const names = path.filter((part) => typeof part === 'string');
  return names.at(-1) === 'id' || names.some((name) => wordFields.has(name)) ? [] : [path];
}
