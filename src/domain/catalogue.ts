import type { Assessment } from '#schema/types.ts';
import { assessmentsIn, lessonsInOrder, sourcesOf } from './curriculum.ts';
import { shelfOf, type Library, type Shelf } from './library.ts';
import { pathTo } from './paths.ts';

/** Shape of `curriculum.json`; raised when a field changes its meaning or goes. See docs/curriculum-json.md. */
const version = 1;

/** The whole curriculum as data for other tools. URLs begin with `/`, without the base path. */
export function catalogueOf(library: Library) {
  const { site, sources } = library;
  return {
    version,
    site: { name: site.name, organization: site.organization, licence: site.licence, locales: site.locales },
    locales: Object.fromEntries(
      site.locales.map((locale) => [
        locale,
        { ...shelfCatalogue(shelfOf(library, locale), locale), sources },
      ]),
    ),
  };
}

function shelfCatalogue(shelf: Shelf, locale: string) {
  return {
    tracks: [...shelf.track.values()].map(({ id, data: { title, promise, modules } }) => ({
      id,
      title,
      promise,
      modules,
      url: pathTo(locale, { to: 'track', id }),
    })),
    modules: [...shelf.module.values()].map(({ id, data: { title, summary, outcome, lessons } }) => ({
      id,
      title,
      summary,
      outcome,
      lessons,
      url: pathTo(locale, { to: 'module', id }),
    })),
    routes: [...shelf.route.values()].map(({ id, data: { title, summary, learner, outcome, weeks } }) => ({
      id,
      title,
      summary,
      learner,
      outcome,
      weeks,
      url: pathTo(locale, { to: 'route', id }),
    })),
    lessons: lessonsInOrder(shelf).map(({ lesson, entry, module }) => {
      const assessments = assessmentsIn(entry.body, shelf);
      const at = { module: module.id, id: lesson.id };
      return {
        id: lesson.id,
        title: lesson.title,
        summary: lesson.summary,
        module: module.id,
        minutes: lesson.minutes,
        objectives: lesson.objectives,
        concepts: lesson.concepts,
        sources: sourcesOf(
          entry.body,
          assessments.flatMap((assessment) => assessment.sources),
        ),
        requires: lesson.requires,
        assessments: assessments.map(({ id }) => id),
        urls: {
          web: pathTo(locale, { to: 'lesson', ...at }),
          deck: pathTo(locale, { to: 'deck', ...at }),
          guide: pathTo(locale, { to: 'guide', ...at }),
          handout: pathTo(locale, { to: 'handout', ...at }),
        },
      };
    }),
    concepts: [...shelf.concept.values()].map(({ id, data: { title, definition, aliases } }) => ({
      id,
      title,
      definition,
      aliases,
      url: pathTo(locale, { to: 'concept', id }),
    })),
    cases: [...shelf.case.values()].map(
      ({ id, data: { title, summary, place, dates, concepts, lessons, sources } }) => ({
        id,
        title,
        summary,
        place,
        dates,
        concepts,
        lessons,
        sources,
        url: pathTo(locale, { to: 'case', id }),
      }),
    ),
    workshops: [...shelf.workshop.values()].map(
      ({ id, data: { title, summary, purpose, minutes, group, level, lessons, sessions } }) => ({
        id,
        title,
        summary,
        purpose,
        minutes,
        group,
        level,
        lessons,
        sessions: sessions.map(({ id, title, minutes, segments }) => ({
          id,
          title,
          minutes,
          segments: segments.map(({ id, kind, title, minutes }) => ({ id, kind, title, minutes })),
        })),
        url: pathTo(locale, { to: 'workshop', id }),
      }),
    ),
    assessments: [...shelf.assessment.values()].map(({ id, data }) => ({
      id,
      kind: data.kind,
      title: data.title,
      url: pathTo(locale, { to: 'assessment', id }),
      items: itemsOf(data),
    })),
    activities: [...shelf.activity.values()].map(
      ({ id, data: { title, summary, minutes, group, format, level } }) => ({
        id,
        title,
        summary,
        minutes,
        group,
        format,
        level,
        url: pathTo(locale, { to: 'activity', id }),
      }),
    ),
  };
}

/** What is answered in an assessment. Statements of an inventory are items of the type `likert`. */
function itemsOf(assessment: Assessment): { id: string; type: string }[] {
  if ('items' in assessment) return assessment.items.map(({ id, type }) => ({ id, type }));
  if (assessment.kind !== 'inventory') return [];
  return assessment.dimensions.flatMap(({ facets }) =>
    facets.flatMap(({ items }) => items.map(({ id }) => ({ id, type: 'likert' }))),
  );
}
