/** An exercise's answers and reasons, lifted out of its place in the text. */
export interface ChapterKey {
  /** The exercise. */
  readonly check: string;
  /** What is told: the answers, how a result comes about, how to add up by hand. */
  readonly title: string;
  readonly html: string;
}

/** A lesson as a chapter of a book on paper. */
export interface Chapter {
  readonly html: string;
  readonly keys: readonly ChapterKey[];
}

/** What only a living page has: hydration, its scripts and styles, buttons. */
const living =
  /<\/?astro-(?:island|slot)\b[^>]*>|<(script|style|template|button)\b[^>]*>[\s\S]*?<\/\1>|<link\b[^>]*>/g;

/** An exercise begins, or an answer that the page of a lesson keeps folded for readers without scripts. */
const parts =
  /<div class="assessment" id="check-([\w-]+)">|<details class="(?:all-answers|rules|paper)"[^>]*><summary>([\s\S]*?)<\/summary>((?:(?!<details)[\s\S])*?)<\/details>/g;

/** Attributes that name an element, or point at one. */
const names =
  /\s(id|for|name|form|list|headers|aria-(?:labelledby|describedby|controls|owns|details|activedescendant))="([^"]*)"/g;

/**
 * A lesson's page as a chapter: without what needs a script, headings one level lower, names of its own, so that many
 * lessons can stand on one page, and the keys apart, to print at the end.
 */
export function chapterOf(page: string, lesson: string): Chapter {
  const keys: ChapterKey[] = [];
  let check = '';
  const text = page
    .replace(living, '')
    .replace(parts, (whole, begun: string | undefined, title: string, html: string) => {
      if (begun === undefined) keys.push({ check, title, html });
      else check = begun;
      return begun === undefined ? '' : whole;
    });
  const own = new Set([...text.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
  const adapt = (html: string) => lower(named(unfolded(html), lesson, own));
  return {
    html: adapt(text),
    keys: keys.map((key) => ({ ...key, html: adapt(key.html) })),
  };
}

/** Files and stories that a page folds lie open on paper. */
function unfolded(html: string): string {
  return html.replace(/<details class="case">/g, '<details class="case" open>');
}

/** Headings one level lower: the lesson itself is a chapter, and its exercises are no landmarks beside it. */
function lower(html: string): string {
  return html
    .replace(/<(\/?)h([2-5])\b/g, (_, slash: string, level: string) => `<${slash}h${Number(level) + 1}`)
    .replace(/(<section\b[^>]*?)\saria-labelledby="[^"]*"/g, '$1');
}

/** Names with the lesson's id in front. What points out of the chapter, as citations do, is left as it is. */
function named(html: string, lesson: string, own: ReadonlySet<string | undefined>): string {
  const rename = (id: string) => (own.has(id) ? `${lesson}-${id}` : id);
  return html.replace(/<[a-z][^>]*>/gi, (tag) =>
    tag
      .replace(names, (_, attribute: string, value: string) =>
        attribute === 'name'
          ? ` name="${lesson}-${value}"`
          : ` ${attribute}="${value.split(' ').map(rename).join(' ')}"`,
      )
      // An address writes letters beyond ASCII in another way than a name does.
      .replace(/\shref="#([^"]*)"/g, (_, id: string) =>
        own.has(decodeURIComponent(id)) ? ` href="#${lesson}-${id}"` : ` href="#${id}"`,
      )
      .replace(/url\(#([^)]*)\)/g, (_, id: string) => `url(#${rename(id)})`),
  );
}
