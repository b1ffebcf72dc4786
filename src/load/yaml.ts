import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { problem, type Place, type Problem } from '#domain/problems.ts';
import type { DataPath } from '#domain/library.ts';

/** YAML that was read: its values, where they stand, and what is wrong with it. */
export interface YamlText {
  data: unknown;
  at(path: DataPath): Place;
  problems: Problem[];
}

/** Reads YAML whose first line is line `firstLine` of the file. */
export function readYaml(text: string, file: string, firstLine = 1): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  const problems = [...document.errors, ...document.warnings].map((error) =>
    problem('yaml', place(error.pos[0]), { why: error.message }),
  );
  return {
    data: problems.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
    at: (path) => place(offsetOf(document, path)),
    problems,
  };
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
