import { slideTitles } from './lesson.ts';
import { ids, part, titleOf, type Plan } from './plan.ts';
import { writerOf, type Writer } from './words.ts';

const formats = ['go-round', 'pair-share', 'small-group', 'whole-group'] as const;
const minutes = [5, 10, 15, 10] as const;

/** The activity of a lesson, in four steps. */
export function activityData({ languages }: Plan, n: number): object {
  const [language = 'en'] = languages;
  const id = ids.activity(n);
  const writer = writerOf(language, id);
  return {
    id,
    title: titleOf(language, id),
    ...frame(writer),
    objectives: [ids.objective(n, 0)],
    minutes: 40,
    stretch: { what: writer.sentence(), adds: 15 },
    level: 'first',
    format: formats[n % formats.length],
    concepts: [ids.concept(Math.floor(n / 2))],
    materials: [writer.sentence(5)],
    steps: minutes.map((length, at) => ({
      id: `step-${at + 1}`,
      title: writer.title(),
      minutes: length,
      format: formats[at],
      ...script(writer),
      why: writer.sentence(),
      ...(at === 2 && { cut: { what: writer.sentence(), saves: 5 } }),
    })),
    debrief: [writer.sentence(), writer.sentence()],
  };
}

/** The workshop of a module: an evening around the activities of two of its lessons. */
export function workshopData(plan: Plan, module: number): object {
  const [language = 'en'] = plan.languages;
  const id = ids.workshop(module);
  const writer = writerOf(language, id);
  const lessons = part('module', module, plan).slice(0, 2);
  return {
    id,
    title: titleOf(language, id),
    ...frame(writer),
    minutes: 25 + 40 * lessons.length,
    level: 'some',
    lessons: lessons.map(ids.lesson),
    materials: [writer.sentence(5)],
    posters: [
      { id: `${id}-agreement`, title: writer.title(), lines: [1, 2, 3].map(() => writer.sentence(6)) },
    ],
    checklist: [1, 2, 3].map(() => writer.sentence()),
    sessions: [
      {
        id: 'evening',
        title: writer.title(),
        minutes: 25 + 40 * lessons.length,
        segments: [
          open(writer, 'welcome', 10),
          ...lessons.map((n) => ({
            ...row(writer, `run-${n + 1}`, 40),
            format: 'small-group',
            activity: ids.activity(n),
            lesson: ids.lesson(n),
            slides: slideTitles(language, n).slice(0, 3),
            handout: true,
          })),
          { id: 'pause', kind: 'break', title: writer.title(), minutes: 5 },
          open(writer, 'close', 10),
        ],
      },
    ],
  };
}

function open(writer: Writer, id: string, length: number): object {
  return { ...row(writer, id, length), format: 'go-round', ...script(writer) };
}

function row(writer: Writer, id: string, length: number): object {
  return {
    ...{ id, title: writer.title(), minutes: length, lead: 'first' },
    why: writer.sentence(),
    online: writer.sentence(),
  };
}

/** What an activity and a workshop both say. */
function frame(writer: Writer): object {
  return {
    summary: writer.sentence(12),
    purpose: writer.sentence(12),
    group: { from: 4, to: 24 },
    setup: writer.sentence(),
    online: writer.sentence(),
    access: [writer.sentence(), writer.sentence()],
    risks: [{ what: writer.sentence(), then: writer.sentence() }],
  };
}

function script(writer: Writer): object {
  return {
    say: [writer.sentence()],
    ask: [writer.sentence()],
    do: [writer.sentence()],
    watch: [writer.sentence()],
  };
}
