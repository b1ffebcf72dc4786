import { closest, distance } from 'fastest-levenshtein';
import { fill } from './words.ts';

/** Where a problem stands, as an editor counts: the first line and column are 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** Everything that an author can get wrong: what is wrong, and how to mend it. */
const catalogue = {
  'unreadable': ['the file cannot be read: {why}', 'save it as UTF-8 text'],
  'bad-character': ['there is a character that nobody can see or trust ({name})', 'delete it'],
  'unknown-file': ['no part of the site reads this file', 'move it to a folder named in docs/authors.md, or delete it'],
  'missing-file': ['this file is needed and is not there', 'create it; docs/authors.md shows its fields'],
  'yaml': ['the YAML cannot be read: {why}', 'mend the line; text with ": " or "#" needs quotes'],
  'mdx': ['the MDX cannot be read: {why}', 'close every block, and write "<" and "{" in words'],
  'no-frontmatter': ['the file has no head', 'begin it with --- and the fields that docs/authors.md names'],
  'unknown-field': ['there is no field "{name}" here', '{hint}'],
  'wrong-value': ['{field}: {why}', 'write a value that docs/authors.md and src/schema allow'],
  'missing-field': ['the field "{field}" is missing', 'add "{field}:" ({why})'],
  'duplicate-id': ['the id "{id}" is already used in {other}', 'choose an id of its own; ids are never shared'],
  'retired-id': ['the id "{id}" is retired in content/ids.lock', 'choose a new id; a retired one is never used again'],
  'id-and-file': ['the id "{id}" is not the name of the file', 'name the file "{id}", or put the old id into "formerly"'],
  'unknown-reference': ['there is no {kind} "{id}"', '{hint}'],
  'not-placed': ['no {kind} places "{id}"', 'add it to the list of a {kind}, so that people can reach it'],
  'cycle': ['the prerequisites go round in a circle: {path}', 'take one of them out of "requires"'],
  'unworked-objective': ['nothing works on the objective "{id}"', 'name it in an item, an exercise, a worksheet or the field task'],
  'unknown-key': ['the key names "{id}", which is no option of this item', '{hint}'],
  'same-options': ['two options say the same: "{text}"', 'reword one of them'],
  'points-at-others': ['"{text}" points at other options, which are shown in any order', 'say what is meant'],
  'agenda-sum': ['the steps add up to {sum} minutes, but {minutes} are announced', 'change a step by {difference}, or write "minutes: {sum}"'],
  'group-size': ['the group is from {from} to {to}', 'let "from" be the smaller number'],
  'unknown-block': ['there is no block <{name}> in a {kind}', '{hint}'],
  'unknown-prop': ['<{block}> has no prop "{name}"', '{hint}'],
  'missing-prop': ['<{block}> needs the prop "{name}"', 'add {name}="…"'],
  'wrong-prop': ['<{block} {name}="{value}"> is not one of its values', '{hint}'],
  'misplaced-block': ['<{block}> cannot stand here', 'put it {where}'],
  'code': ['{what} is code, and lessons are read, never run', 'take it out; blocks need no import'],
  'unsafe-link': ['the link "{url}" is not safe', 'link to https:, mailto:, concept:, lesson:, a heading (#…) or a page of the site'],
  'dead-anchor': ['there is no heading "{anchor}" in the lesson', '{hint}'],
  'no-alt': ['the image has no alternative text', 'say in the brackets what the picture shows: ![…](…)'],
  'no-image': ['images in prose are not supported', 'draw a diagram and place it with <Diagram id="…" />'],
  'heading-skip': ['the heading goes from level {from} to level {to}', 'use level {fix}; the title of the page is level 1'],
  'unused-source': ['nobody cites "{id}"', 'cite it as [@{id}], or take the entry out'],
  'claim-without-source': ['a claim is labelled but names no source', 'add a citation such as [@han2014] inside <Claim>'],
  'contexts': ['the example is told for {found}', 'tell it once for each of {wanted}'],
  'long-slide': ['the slide has {words} words', 'keep it under {most}; say the rest in a note'],
  'svg': ['the diagram {why}', '{hint}'],
  'unused-diagram': ['no lesson shows the diagram "{id}"', 'place it with <Diagram id="{id}" />, or delete it'],
  'unplaced-assessment': ['no lesson places the assessment "{id}"', 'place it with <Check id="{id}" />'],
  'fact-in-translation': ['"{field}" is a fact, and facts live in the English file', 'delete it here'],
  'translation-of-nothing': ['there is no English {kind} "{id}" to translate', 'write the English file first, or mend the id'],
  'bands': ['the bands of "{id}" do not rise to 100', 'let "upTo" grow from band to band and end at 100'],
  'deaf-setting': ['the settings "{a}" and "{b}" differ in fewer than two outcomes', 'let a choice cost something somewhere'],
  'winning-setting': ['the setting "{id}" is best in every outcome', 'give it a price, or it is no choice'],
} as const satisfies Record<string, readonly [string, string]>;

/** The name of one kind of mistake. */
export type ProblemCode = keyof typeof catalogue;

/** Something in `content/` that an author can mend. */
export interface Problem extends Place {
  code: ProblemCode;
  message: string;
  fix: string;
}

/** Puts a mistake into words. */
export function problem(
  code: ProblemCode,
  place: Place,
  values: Readonly<Record<string, string | number>> = {},
): Problem {
  const [message, fix] = catalogue[code];
  const { file, line, column } = place;
  return { code, file, line, column, message: fill(message, values), fix: fill(fix, values) };
}

/** One line for the terminal: `path:line:column message — how to fix`. */
export function describe({ file, line, column, message, fix }: Problem): string {
  return `${file}:${line}:${column} ${message} — ${fix}`;
}

/** In the order an author works: by file, then from top to bottom. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
}

/** Guesses what was meant: the nearest known name, or the list of names when nothing is near. */
export function didYouMean(written: string, known: readonly string[]): string {
  if (known.length === 0) return 'nothing of this kind is written yet';
  const near = closest(written, [...known]);
  const reach = Math.max(2, Math.ceil(written.length / 3));
  if (distance(written, near) <= reach) return `did you mean "${near}"?`;
  const some = known.slice(0, 12).join(', ');
  return known.length <= 12 ? `use one of: ${some}` : `use one of: ${some}, …`;
}
