import type { Activity, Assessment, Workshop } from '#schema/types.ts';
import type { Entry } from '#domain/library.ts';
import { pathTo } from '#domain/paths.ts';
import { aloneFacets, minuteValueOf, sizeValuesOf } from './bands.ts';
import { facetsOf, type Placing } from './placing.ts';
import { weights, type SearchRecord } from './record.ts';

/** What an activity says to the index: its purpose, its steps and its debrief. */
export function recordOfActivity(locale: string, { data }: Entry<Activity>, placing: Placing): SearchRecord {
  const named = data.lessons.flatMap((id) => placing.lesson(id) ?? []);
  const places = facetsOf([...new Set([...placing.ofActivity(data.id), ...named])]);
  const words = [data.setup, ...data.steps.map(({ title }) => title), ...data.debrief, ...data.materials];
  return {
    locale,
    kind: 'activity',
    title: data.title,
    url: pathTo(locale, { to: 'activity', id: data.id }),
    aliases: [],
    asked: data.asked,
    summary: data.summary,
    parts: [
      { weight: weights.objectives, text: data.purpose },
      { weight: weights.text, text: words.join(' · ') },
    ],
    facets: {
      ...places,
      concept: [...new Set([...data.concepts, ...(places.concept ?? [])])],
      minutes: [minuteValueOf(data.minutes)],
      size: sizeValuesOf(data.group),
      format: ['room', data.format],
    },
    minutes: data.minutes,
  };
}

/** What a workshop says to the index: its purpose and the rows of its agenda. */
export function recordOfWorkshop(locale: string, { data }: Entry<Workshop>, placing: Placing): SearchRecord {
  const rows = data.sessions.flatMap(({ title, segments }) => [title, ...segments.map((row) => row.title)]);
  const lessons = data.lessons.flatMap((id) => placing.lesson(id) ?? []);
  return {
    locale,
    kind: 'workshop',
    title: data.title,
    url: pathTo(locale, { to: 'workshop', id: data.id }),
    aliases: [],
    asked: data.asked,
    summary: data.summary,
    parts: [
      { weight: weights.objectives, text: data.purpose },
      { weight: weights.text, text: rows.join(' · ') },
    ],
    facets: {
      ...facetsOf(lessons),
      minutes: [minuteValueOf(data.minutes)],
      size: sizeValuesOf(data.group),
      format: ['room'],
    },
    minutes: data.minutes,
  };
}

/** What an assessment says to the index: what it asks, never what the right answer is. */
export function recordOfAssessment(
  locale: string,
  { data }: Entry<Assessment>,
  placing: Placing,
): SearchRecord {
  return {
    locale,
    kind: 'assessment',
    title: data.title,
    url: pathTo(locale, { to: 'assessment', id: data.id }),
    aliases: [],
    asked: data.asked,
    summary: data.summary,
    parts: [{ weight: weights.text, text: questionsOf(data).join(' ') }],
    facets: { ...facetsOf(placing.ofAssessment(data.id)), ...aloneFacets },
    // An exercise often has the words of its lesson, and the lesson comes first.
    merit: 0.5,
  };
}

function questionsOf(assessment: Assessment): string[] {
  switch (assessment.kind) {
    case 'quiz':
      return assessment.items.map(({ stem }) => stem);
    case 'worksheet':
      if ('items' in assessment) return assessment.items.map(({ stem }) => stem);
      if ('parts' in assessment)
        return assessment.parts.map(({ title, hint }) => `${title} ${hint ?? ''}`.trim());
      if ('sentences' in assessment) return Object.values(assessment.sentences).map(({ text }) => text);
      if ('steps' in assessment) return assessment.steps;
      return 'criteria' in assessment
        ? Object.values(assessment.criteria).map(({ title, question }) => `${title}: ${question}`)
        : [assessment.intro ?? ''];
    case 'inventory':
      return [
        assessment.purpose,
        ...assessment.dimensions.flatMap(({ meaning, facets }) => [
          meaning,
          ...facets.map((facet) => `${facet.title}: ${facet.meaning}`),
        ]),
      ];
    case 'dialogue':
      return [assessment.setting, ...assessment.characters.map(({ about }) => about)];
    case 'simulation':
      return askedIn(assessment);
  }
}

function askedIn(simulation: Extract<Assessment, { kind: 'simulation' }>): string[] {
  switch (simulation.model) {
    case 'dials':
      return simulation.switches.map(({ title, question }) => `${title}: ${question}`);
    case 'weeks':
      return simulation.work.map(({ title, meaning }) => `${title}: ${meaning}`);
    case 'decision-rule':
      return [
        ...simulation.questions.map(({ stem }) => stem),
        ...simulation.rules.map(({ title, meaning }) => `${title}: ${meaning}`),
      ];
    case 'detective':
      return simulation.files.map(({ title, setting }) => `${title}: ${setting}`);
  }
}
