import { assessmentId, ids, middleLesson, plainPage } from './plan.ts';

/** One page of each kind in a synthetic curriculum: a lesson in the middle of the first module, and what belongs to it. */
export function pagesByKind(): Record<string, string> {
  const n = middleLesson;
  const lesson = `/en/lessons/${ids.module(0)}/${ids.lesson(n)}/`;
  return {
    home: '/en/',
    track: `/en/tracks/${ids.track(0)}/`,
    module: `/en/modules/${ids.module(0)}/`,
    route: `/en/routes/${ids.route(0)}/`,
    lesson,
    plain: `/en/pages/${plainPage}/`,
    deck: `${lesson}deck/`,
    presenter: `${lesson}deck/presenter/`,
    guide: `${lesson}guide/`,
    handout: `${lesson}handout/`,
    concept: `/en/concepts/${ids.concept(n)}/`,
    case: `/en/cases/${ids.case(0)}/`,
    assessment: `/en/assessments/${assessmentId(n, 'check')}/`,
    activity: `/en/activities/${ids.activity(n)}/`,
    workshop: `/en/workshops/${ids.workshop(0)}/`,
    search: '/en/search/',
    glossary: '/en/concepts/',
    workbook: '/en/workbook/',
    record: '/en/record/',
    booklet: `/en/modules/${ids.module(0)}/booklet/`,
  };
}
