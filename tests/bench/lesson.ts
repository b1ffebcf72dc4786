import { stringify } from 'yaml';
import { contexts, noteKinds } from '#domain/blocks.ts';
import { sectionsOf, type Dialect } from './markdown.ts';
import { assessmentId, conceptsOf, ids, titleOf, type Plan } from './plan.ts';
import { textOf } from './text.ts';
import { writerOf, type Writer } from './words.ts';

const evidence = ['research', 'practice', 'contested'] as const;

/** A lesson in our own format: the text that the peers get as well, and every block that a lesson must have. */
export function lessonFile(plan: Plan, language: string, n: number): string {
  const writer = writerOf(language, `blocks ${n}`);
  const [opening = '', ...rest] = sectionsOf(textOf(plan, language, n), ours(n));
  const middle = Math.ceil(rest.length / 2);
  const check = (what: Parameters<typeof assessmentId>[1]) => `<Check id="${assessmentId(n, what)}" />`;
  return [
    `---\n${stringify(head(plan, language, n), { lineWidth: 0 })}---`,
    block('Scenario', { title: writer.title() }, [writer.paragraph(45)]),
    block('TryFirst', {}, [writer.sentence(), check('try')]),
    opening,
    `<Diagram id="${ids.diagram(Math.floor(n / 5))}" caption="${writer.sentence()}" />`,
    ...rest.slice(0, middle),
    example(writer),
    check('exercise'),
    ...rest.slice(middle),
    check('check'),
    block('FieldTask', { title: writer.title(), days: '7', objectives: ids.objective(n, 0) }, [
      writer.paragraph(40),
      check('log'),
    ]),
    check('reflection'),
    block('Limits', {}, [
      `<Claim evidence="contested">${writer.paragraph(40).slice(0, -1)} [@${ids.source(n % plan.sources)}].</Claim>`,
    ]),
    ...slideTitles(language, n).map((title) => slide(writer, title)),
    handout(writer),
    '',
  ].join('\n\n');
}

/** The titles of a lesson's slides; workshops name them. */
export function slideTitles(language: string, lesson: number): string[] {
  const writer = writerOf(language, `slides ${lesson}`);
  const titles = new Set<string>();
  while (titles.size < 7) titles.add(writer.title());
  return [...titles];
}

function head({ languages }: Plan, language: string, n: number): object {
  const writer = writerOf(language, `head ${n}`);
  const words = {
    title: titleOf(language, ids.lesson(n)),
    summary: writer.sentence(14),
    objectives: [0, 1].map((at) => ({ id: ids.objective(n, at), text: writer.sentence(10) })),
  };
  // A translation states words only.
  if (language !== languages[0]) return { id: ids.lesson(n), ...words };
  return {
    id: ids.lesson(n),
    ...words,
    minutes: 30,
    reviewed: '2026-11-01',
    requires: [n - 1, n - 3].filter((one) => one >= 0).map(ids.lesson),
    covers: [`S${1 + (n % 28)}`],
    concepts: conceptsOf(n).map(ids.concept),
    activity: ids.activity(n),
  };
}

/** Links by kind and id, and citations inside a labelled claim. */
function ours(lesson: number): Dialect {
  return {
    link: ({ to, n, words }) => `[${words}](${to}:${ids[to](n)})`,
    cite: (text, key) => {
      const cut = text.lastIndexOf('. ', text.length - 2) + 1;
      const last = text.slice(cut).trim().slice(0, -1);
      const label = evidence[lesson % evidence.length] ?? 'practice';
      return `${text.slice(0, cut)} <Claim evidence="${label}">${last} [@${key}].</Claim>`.trim();
    },
  };
}

function example(writer: Writer): string {
  const told = contexts.map((of) =>
    block('Context', { of, people: writer.words(8), obstacle: writer.words(8), decision: writer.words(8) }, [
      writer.paragraph(55),
    ]),
  );
  return block('Example', { title: writer.title() }, told);
}

function slide(writer: Writer, title: string): string {
  const notes = noteKinds
    .slice(0, 3)
    .map((kind) => block('FacilitatorNote', { kind }, [writer.paragraph(22)]));
  return block('Slide', { title, minutes: '4' }, [writer.sentence(6), writer.sentence(5), ...notes]);
}

function handout(writer: Writer): string {
  const lines = () => `<Lines label="${writer.words(4)}" count="2" />`;
  const table = ['| | |', '| --- | --- |', ...[1, 2, 3].map(() => `| ${writer.words(5)} | |`)].join('\n');
  return block('Handout', { title: writer.title() }, [writer.sentence(), lines(), table, lines()]);
}

/** A block with props and what stands in it. */
export function block(
  name: string,
  props: Readonly<Record<string, string>>,
  inside: readonly string[],
): string {
  const written = Object.entries(props).map(([prop, value]) => ` ${prop}="${value}"`);
  return [`<${name}${written.join('')}>`, ...inside, `</${name}>`].join('\n\n');
}
