import { assessmentId, ids, placed, type Plan } from './plan.ts';
import { headingsOf } from './text.ts';
import { writerOf, type Writer } from './words.ts';

/** The assessments that a lesson places: a guess, an exercise, the check of five items, the log of its task, a reflection. */
export function assessmentsOf(plan: Plan, n: number): { id: string; data: object }[] {
  const [language = 'en'] = plan.languages;
  return placed.map((what) => {
    const id = assessmentId(n, what);
    const writer = writerOf(language, id);
    const common = { id, title: writer.title(), summary: writer.sentence(9) };
    const items = itemsOf(what, { writer, id, n, see: anchors(headingsOf(language, n)) });
    const kind = what === 'log' || what === 'reflection' ? 'worksheet' : 'quiz';
    return { id, data: { ...common, kind, objectives: [ids.objective(n, 1)], items } };
  });
}

interface Asked {
  writer: Writer;
  id: string;
  n: number;
  see: readonly string[];
}

function itemsOf(what: (typeof placed)[number], asked: Asked): object[] {
  switch (what) {
    case 'try':
      return [single(asked, 1)];
    case 'exercise':
      return [asked.n % 2 === 0 ? sort(asked, 1) : order(asked, 1)];
    case 'check':
      return [single(asked, 1), multi(asked, 2), trueFalse(asked, 3), sort(asked, 4), single(asked, 5)];
    case 'log':
      return [1, 2].map((at) => reflection(asked, at));
    case 'reflection':
      return [reflection(asked, 1)];
  }
}

function common({ writer, id, n, see }: Asked, at: number): object {
  return {
    id: `${id}-${at}`,
    stem: `${writer.sentence(12).slice(0, -1)}?`,
    objectives: [ids.objective(n, at % 2)],
    see: see[at % see.length],
  };
}

/** Options; the shortest is the key and stands at a place that changes, so that nobody finds it by its looks. */
function single(asked: Asked, at: number): object {
  const { writer, n } = asked;
  const texts = Array.from({ length: 4 }, () => writer.sentence(6)).sort((a, b) => a.length - b.length);
  const [key = '', ...others] = texts;
  const place = (n + at) % 4;
  const all = [...others.slice(0, place), key, ...others.slice(place)];
  return {
    ...common(asked, at),
    type: 'single',
    options: all.map((text, o) => ({ id: `o${o + 1}`, text, feedback: writer.sentence(12) })),
    key: [`o${place + 1}`],
    hints: [writer.sentence(8)],
    explanation: writer.sentence(14),
  };
}

function multi(asked: Asked, at: number): object {
  const { writer } = asked;
  return {
    ...common(asked, at),
    type: 'multi',
    options: [1, 2, 3, 4].map((o) => ({
      id: `o${o}`,
      text: writer.sentence(6),
      feedback: writer.sentence(11),
    })),
    key: ['o1', 'o3'],
  };
}

function trueFalse(asked: Asked, at: number): object {
  const { writer, n } = asked;
  const feedback = { ifTrue: writer.sentence(12), ifFalse: writer.sentence(12) };
  return { ...common(asked, at), type: 'truefalse', key: n % 2 === 0, feedback };
}

function sort(asked: Asked, at: number): object {
  const { writer } = asked;
  return {
    ...common(asked, at),
    type: 'sort',
    buckets: ['a', 'b'].map((id) => ({ id, text: `${writer.title()} ${id}` })),
    cards: [1, 2, 3, 4, 5].map((c) => ({
      id: `c${c}`,
      text: writer.sentence(6),
      key: c % 2 === 0 ? 'a' : 'b',
      feedback: writer.sentence(9),
    })),
  };
}

function order(asked: Asked, at: number): object {
  const { writer } = asked;
  const steps = [1, 2, 3, 4].map((s) => ({
    id: `s${s}`,
    text: writer.sentence(6),
    feedback: writer.sentence(9),
  }));
  return { ...common(asked, at), type: 'order', steps };
}

function reflection({ writer, id }: Asked, at: number): object {
  return {
    id: `${id}-${at}`,
    type: 'reflection',
    stem: `${writer.sentence(10).slice(0, -1)}?`,
    model: writer.sentence(14),
  };
}

/** The anchor that the site gives a heading. */
function anchors(headings: readonly string[]): string[] {
  return headings.map((heading) => heading.toLowerCase().replaceAll(' ', '-'));
}
