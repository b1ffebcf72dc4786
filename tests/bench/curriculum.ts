import { stringify } from 'yaml';
import { assessmentsOf } from './assessments.ts';
import { lessonFile } from './lesson.ts';
import { ids, moduleOfLesson, type Plan } from './plan.ts';
import { caseFile, conceptFile, diagramFile, listData, pageFiles, siteData, sourcesData } from './shelf.ts';
import { activityData, workshopData } from './training.ts';

/** One file of a curriculum, its path inside the content folder. */
export interface File {
  readonly path: string;
  readonly text: string;
}

/** Every file of a synthetic curriculum in our own format, one after the other: thousands need not be held at once. */
export function* filesOf(plan: Plan): Generator<File> {
  const [source = 'en'] = plan.languages;
  yield { path: 'site.yaml', text: yaml(siteData(plan)) };
  yield { path: 'sources.yaml', text: yaml(sourcesData(plan)) };
  for (const language of plan.languages) yield* wordsOf(plan, language);
  for (const { id, text } of pageFiles(plan)) yield { path: `${source}/pages/${id}.mdx`, text };
  for (let n = 0; n < plan.lessons; n += 1) {
    for (const { id, data } of assessmentsOf(plan, n))
      yield { path: `${source}/assessments/${id}.yaml`, text: yaml(data) };
    yield { path: `${source}/activities/${ids.activity(n)}.yaml`, text: yaml(activityData(plan, n)) };
  }
  for (let n = 0; n < plan.modules; n += 1)
    yield { path: `${source}/workshops/${ids.workshop(n)}.yaml`, text: yaml(workshopData(plan, n)) };
  for (let n = 0; n < plan.cases; n += 1)
    yield { path: `${source}/cases/${ids.case(n)}.mdx`, text: caseFile(plan, n) };
  for (let n = 0; n < plan.routes; n += 1)
    yield { path: `${source}/routes/${ids.route(n)}.yaml`, text: yaml(listData.route(plan, source, n)) };
  for (let n = 0; n < plan.diagrams; n += 1)
    yield { path: `${source}/diagrams/${ids.diagram(n)}.svg`, text: diagramFile(plan, n) };
}

/** What every language has: its tracks, modules, lessons and concepts. */
function* wordsOf(plan: Plan, language: string): Generator<File> {
  for (let n = 0; n < plan.tracks; n += 1)
    yield { path: `${language}/tracks/${ids.track(n)}.yaml`, text: yaml(listData.track(plan, language, n)) };
  for (let n = 0; n < plan.modules; n += 1)
    yield {
      path: `${language}/modules/${ids.module(n)}.yaml`,
      text: yaml(listData.module(plan, language, n)),
    };
  for (let n = 0; n < plan.lessons; n += 1) {
    const folder = `${language}/lessons/${ids.module(moduleOfLesson(n))}`;
    yield { path: `${folder}/${ids.lesson(n)}.mdx`, text: lessonFile(plan, language, n) };
    yield { path: `${language}/concepts/${ids.concept(n)}.mdx`, text: conceptFile(plan, language, n) };
  }
}

function yaml(data: object): string {
  return stringify(data, { lineWidth: 0 });
}
