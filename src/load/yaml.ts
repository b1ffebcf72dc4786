import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type ErrorCode,
} from 'yaml';
import { problem, type Place, type Problem } from '#domain/problems.ts';
import type { DataPath } from '#domain/library.ts';

/** YAML that was read: its values, where they stand, and what is wrong with it. */
export interface YamlText {
  /** Absent when the YAML cannot be read. */
  data?: unknown;
  at: (path: DataPath) => Place;
  problems: Problem[];
}

/** What to do about the mistakes that YAML's own words explain badly. */
const hints: Partial<Record<ErrorCode, { why?: string; hint: string }>> = {
  DUPLICATE_KEY: { why: 'the same field is written twice', hint: 'keep one of the two' },
  TAB_AS_INDENT: { hint: 'begin the line with spaces' },
  MULTIPLE_DOCS: { why: 'a line of --- begins a second document', hint: 'take the line out' },
  TAG_RESOLVE_FAILED: { why: 'tags that begin with "!" are not read', hint: 'write a plain value' },
  BLOCK_AS_IMPLICIT_KEY: {
    hint: 'put text that holds ": " in quotes, and begin each field at the same column',
  },
};

/** Reads YAML whose first line is line `firstLine` of the file. */
export function readYaml(text: string, file: string, firstLine = 1): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const found = [...document.errors, ...document.warnings];
  // What cannot be read makes everything after it look wrong: only the first such place is told.
  const first = found.find(({ code }) => code !== 'DUPLICATE_KEY');
  const problems = found
    .filter((one) => one === first || one.code === 'DUPLICATE_KEY')
    .map(({ code, message, pos }) => {
      // The parser runs out of stack on lists in lists in lists, and says so in the words of the engine.
      const isDeep = message.includes('call stack');
      return problem('yaml', place(openQuote(document, message) ?? pos[0]), {
        why: isDeep ? 'lists and fields stand too deep in each other' : message,
        hint: isDeep ? 'take them apart' : 'mend the line; text with ": " or "#" needs quotes',
        ...hints[code],
      });
    });
  visit(document, {
    Node(_, node) {
      const [start = 0, end = 0] = node.range ?? [];
      if (isAlias(node))
        problems.push(
          problem('yaml', place(start), {
            why: `the alias *${node.source} is not read`,
            hint: 'write the value out',
          }),
        );
      const isCut =
        isScalar(node) &&
        node.type === 'PLAIN' &&
        typeof node.value === 'string' &&
        /^[ \t]+#/.test(text.slice(end, end + 80));
      if (isCut) problems.push(problem('cut-words', place(end)));
    },
  });
  const isReadable = problems.every(({ code }) => code !== 'yaml');
  return {
    ...(isReadable && { data: document.toJS({ maxAliasCount: 0 }) as unknown }),
    at: (path) => place(offsetOf(document, path)),
    problems,
  };
}

/** Where a quote begins that is never closed; YAML itself names the end of the file. */
function openQuote(document: Document, message: string): number | undefined {
  if (!message.startsWith('Missing closing')) return undefined;
  let last: number | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') last = range?.[0];
    },
  });
  return last;
}

/** Offset of a value, of its key where it has one, or of the nearest parent that is written down. */
function offsetOf(document: Document, path: DataPath): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const name = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find(({ key }) => isScalar(key) && key.value === name);
      if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}
