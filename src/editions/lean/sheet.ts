import { parse, type Container, type Root, type Rule } from 'postcss';
import { classesAskedBy, mayHave, type ClassNames } from '#domain/lean/classes.ts';

/** A style sheet whose rules can be left out one by one. */
export class Sheet {
  readonly #root: Root;
  /** For each rule, the classes that each of its selectors asks for. */
  readonly #asked: readonly (readonly (readonly string[])[])[];
  /** What was written before, by the rules that are needed. */
  readonly #written = new Map<string, string>();

  constructor(css: string) {
    this.#root = parse(css);
    this.#asked = rulesOf(this.#root).map(({ selectors }) => selectors.map(classesAskedBy));
  }

  /** The sheet without the rules that can never match anything on a page; what is no rule stays: faces, movements, margins of paper. */
  neededBy(names: ClassNames): string {
    const isNeeded = this.#asked.map((selectors) =>
      selectors.some((classes) => classes.every((name) => mayHave(name, names))),
    );
    const known = isNeeded.map(Number).join('');
    const written = this.#written.get(known) ?? this.#without((rule) => !isNeeded[rule]);
    this.#written.set(known, written);
    return written;
  }

  #without(isIdle: (rule: number) => boolean): string {
    const root = this.#root.clone();
    rulesOf(root).forEach((rule, n) => isIdle(n) && rule.remove());
    dropEmpty(root);
    return root.toString();
  }
}

/** Rules for elements, in their order; the steps of a movement are none. */
function rulesOf(root: Root): Rule[] {
  const rules: Rule[] = [];
  root.walkRules((rule) => {
    const around = rule.parent;
    if (around?.type !== 'atrule' || !('name' in around) || !/keyframes$/.test(around.name)) rules.push(rule);
  });
  return rules;
}

function dropEmpty(container: Container): void {
  for (const node of [...(container.nodes ?? [])]) {
    if (node.type !== 'atrule' || node.nodes === undefined) continue;
    dropEmpty(node);
    if (node.nodes.length === 0) node.remove();
  }
}
