import type { LessonText, Link, Part } from './text.ts';

/** How a text is written down: what becomes of a link and of a citation is the format's own. */
export interface Dialect {
  link: (link: Link) => string;
  cite: (text: string, key: string) => string;
}

/** The sections of a lesson in Markdown. */
export function sectionsOf({ sections }: LessonText, dialect: Dialect): string[] {
  return sections.map(({ heading, parts }) =>
    [`## ${heading}`, ...parts.map((part) => partOf(part, dialect))].join('\n\n'),
  );
}

function partOf(part: Part, { link, cite }: Dialect): string {
  switch (part.kind) {
    case 'paragraph': {
      const linked = part.link ? `${part.text} ${link(part.link)}.` : part.text;
      return part.cites === undefined ? linked : cite(linked, part.cites);
    }
    case 'list':
      return part.points.map((point) => `- ${point}`).join('\n');
    case 'quote':
      return `> ${part.text}`;
    case 'table': {
      const [head = [], ...rows] = part.rows.map((cells) => `| ${cells.join(' | ')} |`);
      return [head, '| --- | --- | --- |', ...rows].join('\n');
    }
  }
}
