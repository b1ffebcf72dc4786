import { stringify } from 'yaml';
import { caseParts } from '#domain/blocks.ts';
import { block } from './lesson.ts';
import { sectionsOf, type Dialect } from './markdown.ts';
import { conceptsOf, ids, middleLesson, part, plainPage, titleOf, type Plan } from './plan.ts';
import { textOf } from './text.ts';
import { writerOf } from './words.ts';

const ties = ['part-of', 'contrasts-with', 'leads-to', 'example-of'] as const;
const inks = ['poppy', 'indigo', 'marigold'] as const;

/** A concept with aliases, typed links and an example. */
export function conceptFile(plan: Plan, language: string, n: number): string {
  const id = ids.concept(n);
  const writer = writerOf(language, id);
  const others = [Math.floor(n / 2), n + 1, n + 2]
    .map((one) => one % plan.lessons)
    .filter((one) => one !== n);
  const near = others.at(-1) ?? 0;
  const words = {
    title: titleOf(language, id),
    aliases: [writer.words(2), writer.title().toLowerCase()],
    definition: writer.sentence(16),
  };
  const confused = { what: writer.sentence(4), difference: writer.sentence(12) };
  const facts = {
    confusedWith: [{ ...confused, concept: ids.concept(near) }],
    related: [...new Set(others)].map((one, at) => ({ type: ties[at], concept: ids.concept(one) })),
    sources: [ids.source(n % plan.sources)],
  };
  const isSource = language === plan.languages[0];
  return mdx({ id, ...words, ...(isSource ? facts : { confusedWith: [confused] }) }, [
    `## ${writer.title()}`,
    writer.paragraph(60),
    `## ${writer.title()} b`,
    writer.paragraph(40),
  ]);
}

/** A case in seven parts. */
export function caseFile(plan: Plan, n: number): string {
  const [language = 'en'] = plan.languages;
  const id = ids.case(n);
  const writer = writerOf(language, id);
  const first = (n * 10) % plan.lessons;
  const begins = 1900 + (n % 90);
  return mdx(
    {
      id,
      title: titleOf(language, id),
      summary: writer.sentence(14),
      reviewed: '2026-11-01',
      place: writer.title(),
      places: [{ country: 'US', region: writer.title() }],
      dates: `${begins} to ${begins + 6}`,
      years: { from: begins, to: begins + 6 },
      who: [writer.title(), writer.title()],
      timeline: [0, 3, 6].map((after) => ({
        id: `after-${after}`,
        year: begins + after,
        when: String(begins + after),
        text: writer.sentence(),
      })),
      concepts: conceptsOf(first).slice(0, 2).map(ids.concept),
      lessons: [ids.lesson(first)],
      takeaway: writer.sentence(12),
      questions: [writer.sentence(), writer.sentence()],
      sources: [ids.source(n % plan.sources)],
    },
    caseParts.map((of) => block('CasePart', { of }, [writer.paragraph(60)])),
  );
}

/** The pages of their own: one on each shelf, and one with the text of a lesson and nothing else, as the peers have it. */
export function pageFiles(plan: Plan): { id: string; text: string }[] {
  const [language = 'en'] = plan.languages;
  const shelves = { about: 'about', reading: 'reader', handbook: 'trainer', [plainPage]: 'reader' };
  return Object.entries(shelves).map(([id, shelf]) => {
    const writer = writerOf(language, `page ${id}`);
    const head = { id, title: writer.title(), summary: writer.sentence(12), reviewed: '2026-11-01', shelf };
    const lesson = () => sectionsOf(textOf(plan, language, middleLesson % plan.lessons), plain);
    const own = () => [`## ${writer.title()}`, writer.paragraph(90), writer.paragraph(90)];
    return { id, text: mdx(head, id === plainPage ? lesson() : own()) };
  });
}

/** Links by kind and id, and no citations. */
const plain: Dialect = {
  link: ({ to, n, words }) => `[${words}](${to}:${ids[to](n)})`,
  cite: (text) => text,
};

/** A track, a module or a route. */
export const listData = {
  track: (plan: Plan, language: string, n: number) => ({
    ...named(language, ids.track(n)),
    promise: writerOf(language, `promise ${n}`).sentence(14),
    ...(language === plan.languages[0] && {
      ink: inks[n % inks.length],
      modules: part('track', n, plan).map(ids.module),
    }),
  }),
  module: (plan: Plan, language: string, n: number) => ({
    ...named(language, ids.module(n)),
    summary: writerOf(language, `summary ${n}`).sentence(14),
    outcome: writerOf(language, `outcome ${n}`).sentence(12),
    ...(language === plan.languages[0] && { lessons: part('module', n, plan).map(ids.lesson) }),
  }),
  route: (plan: Plan, language: string, n: number) => {
    const writer = writerOf(language, ids.route(n));
    const lessons = part('module', n * 2, plan);
    const weeks = [0, 5, 10, 15]
      .map((from) => lessons.slice(from, from + 5))
      .filter((week) => week.length > 0);
    return {
      ...named(language, ids.route(n)),
      ...{ summary: writer.sentence(12), learner: writer.sentence(8), outcome: writer.sentence(12) },
      weeks: weeks.map((week, at) => ({
        id: `week-${at + 1}`,
        title: writer.title(),
        lessons: week.map(ids.lesson),
      })),
    };
  },
};

function named(language: string, id: string): { id: string; title: string } {
  return { id, title: titleOf(language, id) };
}

/** The bibliography: made-up works. */
export function sourcesData({ sources, languages: [language = 'en'] }: Plan): object[] {
  return Array.from({ length: sources }, (_, n) => {
    const writer = writerOf(language, ids.source(n));
    return {
      id: ids.source(n),
      type: n % 3 === 0 ? 'article-journal' : 'book',
      title: writer.title(),
      author: [{ family: writer.title().split(' ')[0], given: writer.title().split(' ')[0] }],
      issued: String(1950 + (n % 70)),
      ...(n % 3 === 0 ? { 'container-title': writer.title() } : { publisher: writer.title() }),
      URL: `https://example.org/${ids.source(n)}`,
      access: 'open',
      note: writer.sentence(10),
    };
  });
}

/** A small drawing with words. */
export function diagramFile({ languages: [language = 'en'] }: Plan, n: number): string {
  const writer = writerOf(language, ids.diagram(n));
  const shapes = [0, 1, 2, 3].flatMap((at) => [
    `<circle class="f-paper s-ink w-2" cx="${90 + at * 160}" cy="${120 + (n % 5) * 20}" r="50"/>`,
    `<text class="t-label t-middle" x="${90 + at * 160}" y="${240 + (n % 5) * 20}">${writer.words(2)}</text>`,
  ]);
  const words = `<title>${writer.title()}</title>\n<desc>${writer.paragraph(25)}</desc>`;
  return `<svg viewBox="0 0 720 420">\n${words}\n${shapes.join('\n')}\n</svg>\n`;
}

/** What an organization states about its copy. */
export function siteData({ languages }: Plan): object {
  const each = (name: string) =>
    Object.fromEntries(languages.map((one) => [one, writerOf(one, name).sentence(12)]));
  return {
    name: 'Bench',
    tagline: each('tagline'),
    description: each('description'),
    organization: 'Nobody',
    contact: 'nobody@bench.example',
    locales: languages,
    licence: {
      content: 'CC BY-SA 4.0',
      contentUrl: 'https://creativecommons.org/licenses/by-sa/4.0/',
      code: 'MIT',
    },
  };
}

function mdx(head: object, parts: readonly string[]): string {
  return `---\n${stringify(head, { lineWidth: 0 })}---\n\n${parts.join('\n\n')}\n`;
}
