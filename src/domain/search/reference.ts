import type { Case, Concept, Module, Page, Route, Track } from '#schema/types.ts';
import type { Entry } from '#domain/library.ts';
import { pathTo } from '#domain/paths.ts';
import { passageParts } from './lesson.ts';
import { placesOf, type Placing } from './placing.ts';
import { weights, type RecordPart, type SearchRecord } from './record.ts';

/** What a concept says to the index: its definition, what it is confused with, its example and limits. */
export function recordOfConcept(
  locale: string,
  { data, body }: Entry<Concept>,
  placing: Placing,
): SearchRecord {
  return {
    locale,
    kind: 'concept',
    title: data.title,
    url: pathTo(locale, { to: 'concept', id: data.id }),
    aliases: data.aliases,
    asked: data.asked,
    summary: data.definition,
    parts: [
      ...data.confusedWith.map(({ what, difference }) => plain(`${what}: ${difference}`)),
      ...passageParts(body),
    ],
    facets: { ...placesOf(placing.teaching(data.id)), concept: [data.id] },
  };
}

/** What a case says to the index: where and when it was, who took part, and its parts. */
export function recordOfCase(locale: string, { data, body }: Entry<Case>, placing: Placing): SearchRecord {
  const lessons = data.lessons.flatMap((id) => placing.lesson(id) ?? []);
  return {
    ...named(locale, data, { kind: 'case', summary: data.summary }),
    asked: data.asked,
    url: pathTo(locale, { to: 'case', id: data.id }),
    parts: [
      plain([data.place, data.dates, ...data.who, ...data.timeline.map(({ text }) => text)].join(' · ')),
      ...passageParts(body),
      plain([data.takeaway, ...data.questions].join(' ')),
    ],
    facets: { ...placesOf(lessons), concept: data.concepts },
    reviewed: data.reviewed,
  };
}

/** What a track says to the index. */
export function recordOfTrack(locale: string, { data }: Entry<Track>): SearchRecord {
  return {
    ...named(locale, data, { kind: 'track', summary: data.promise }),
    url: pathTo(locale, { to: 'track', id: data.id }),
    facets: { track: [data.id], module: data.modules },
  };
}

/** What a module says to the index. */
export function recordOfModule(locale: string, { data }: Entry<Module>, placing: Placing): SearchRecord {
  const lessons = placing.lessons.filter(({ module }) => module.id === data.id);
  return {
    ...named(locale, data, { kind: 'module', summary: data.summary }),
    url: pathTo(locale, { to: 'module', id: data.id }),
    parts: [{ weight: weights.objectives, text: data.outcome }],
    facets: { ...placesOf(lessons), module: [data.id] },
  };
}

/** What a route says to the index: for whom it is, and its weeks. */
export function recordOfRoute(locale: string, { data }: Entry<Route>, placing: Placing): SearchRecord {
  const lessons = data.weeks.flatMap(({ lessons: ids }) => ids).flatMap((id) => placing.lesson(id) ?? []);
  return {
    ...named(locale, data, { kind: 'route', summary: data.summary }),
    url: pathTo(locale, { to: 'route', id: data.id }),
    parts: [data.learner, data.outcome, ...data.weeks.map(({ title }) => title), data.note ?? ''].map(plain),
    facets: placesOf(lessons),
  };
}

/** What a page of its own says to the index. */
export function recordOfPage(locale: string, { data, body }: Entry<Page>): SearchRecord {
  return {
    ...named(locale, data, { kind: 'page', summary: data.summary }),
    asked: data.asked,
    url: pathTo(locale, { to: 'page', id: data.id }),
    parts: passageParts(body),
    reviewed: data.reviewed,
  };
}

/** What the page of the bibliography says to the index; its works speak for themselves. */
export function recordOfBibliography(
  locale: string,
  words: { title: string; summary: string },
): SearchRecord {
  return {
    ...named(locale, words, { kind: 'page', summary: words.summary }),
    url: pathTo(locale, { to: 'sources' }),
  };
}

function named(
  locale: string,
  { title }: { title: string },
  { kind, summary }: Pick<SearchRecord, 'kind' | 'summary'>,
): SearchRecord {
  return { locale, kind, title, url: '', aliases: [], summary, parts: [], facets: {} };
}

function plain(text: string): RecordPart {
  return { weight: weights.text, text };
}
