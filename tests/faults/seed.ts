import { readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { seeded, type Fault } from './fault.ts';

/**
 * Puts a fault into its module on the way to the tests; the source on the disk stays as it is. Writes a mark once that is done:
 * a module that came from somewhere else, or never, was not tested.
 */
export function seedFault(fault: Fault, mark: string): Plugin {
  const file = resolve(fault.file);
  return {
    name: 'seed-fault',
    // Before types are stripped: the fault is a text of the source.
    enforce: 'pre',
    transform(code, id) {
      if (id.split('?', 1)[0] !== file) return undefined;
      const faulty = seeded(code, fault);
      writeFileSync(mark, faulty);
      return faulty;
    },
  };
}

/** Orders test files for a fault: first those that name its module or bear its name, then the smallest, so that a caught one is caught soon. */
export function nearestFirst({ file }: Pick<Fault, 'file'>): typeof BaseSequencer {
  const module = file.replace('src/', '#');
  const name = basename(file, '.ts');
  return class extends BaseSequencer {
    override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
      const costs = files.map((one) => {
        const text = readFileSync(one.moduleId, 'utf8');
        const isNear = text.includes(module) || basename(one.moduleId).startsWith(name);
        return { one, cost: text.length - (isNear ? 1_000_000 : 0) };
      });
      return Promise.resolve(costs.sort((a, b) => a.cost - b.cost).map(({ one }) => one));
    }
  };
}
