import type { Assessment, Catalogue } from '#schema/types.ts';
import { conceptsBeside } from './activity.ts';
import { assessmentsIn, lessonsInOrder, lessonsTeaching, sourcesOf } from './curriculum.ts';
import { shelfOf, type Library, type Shelf } from './library.ts';
import { pathTo } from './paths.ts';

/** Shape of `curriculum.json`; raised when a field changes its meaning or goes. See docs/curriculum-json.md. */
const version = 1;

/** The whole curriculum as data for other tools. URLs begin with `/`, without the base path. */
export function catalogueOf(library: Library): Catalogue {
  const { site, sources } = library;
  return {
    version,
    site: { name: site.name, organization: site.organization, licence: site.licence, locales: site.locales },
    locales: Object.fromEntries(
      site.locales.map((locale) => [
        locale,
        { ...shelfCatalogue(shelfOf(library, locale), locale), sources: [...sources] },
      ]),
    ),
  };
}

function shelfCatalogue(shelf: Shelf, locale: string): Omit<Catalogue['locales'][string], 'sources'> {
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
        reviewed: lesson.reviewed,
        objectives: lesson.objectives,
        concepts: lesson.concepts,
        sources: sourcesOf(
          entry.body,
          assessments.flatMap((assessment) => assessment.sources),
        ),
        requires: lesson.requires,
        assessments: assessments.map(({ id }) => id),
        ...(lesson.activity && { activity: lesson.activity }),
        urls: {
          web: pathTo(locale, { to: 'lesson', ...at }),
          deck: pathTo(locale, { to: 'deck', ...at }),
          guide: pathTo(locale, { to: 'guide', ...at }),
          handout: pathTo(locale, { to: 'handout', ...at }),
        },
      };
    }),
    concepts: [...shelf.concept.values()].map(
      ({ id, data: { title, definition, aliases, related, sources } }) => ({
        id,
        title,
        definition,
        aliases,
        ties: related,
        lessons: lessonsTeaching(shelf, id).map(({ lesson }) => lesson.id),
        sources,
        url: pathTo(locale, { to: 'concept', id }),
      }),
    ),
    cases: [...shelf.case.values()].map(
      ({
        id,
        data: { title, summary, place, places, dates, years, reviewed, concepts, lessons, sources },
      }) => ({
        id,
        title,
        summary,
        place,
        places,
        dates,
        years,
        reviewed,
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
      summary: data.summary,
      objectives: data.objectives,
      url: pathTo(locale, { to: 'assessment', id }),
      items: itemsOf(data),
    })),
    activities: [...shelf.activity.values()].map(({ id, data }) => ({
      id,
      title: data.title,
      summary: data.summary,
      purpose: data.purpose,
      minutes: data.minutes,
      group: data.group,
      format: data.format,
      level: data.level,
      objectives: data.objectives,
      concepts: conceptsBeside(shelf, data),
      url: pathTo(locale, { to: 'activity', id }),
    })),
    pages: [...shelf.page.values()].map(({ id, data: { title, summary, reviewed } }) => ({
      id,
      title,
      summary,
      reviewed,
      url: pathTo(locale, { to: 'page', id }),
    })),
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
