// `npm run bench:generate -- --lessons 400 --into DIR`: a synthetic curriculum, the same every time.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { filesOf } from './curriculum.ts';
import { planOf, type Plan } from './plan.ts';

/** Writes a curriculum into a folder that is emptied first. Returns how many files there are. */
export function generate(plan: Plan, folder: string): number {
  rmSync(folder, { recursive: true, force: true });
  let files = 0;
  for (const { path, text } of filesOf(plan)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    files += 1;
  }
  return files;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({
    options: {
      lessons: { type: 'string', default: '40' },
      languages: { type: 'string', default: '1' },
      into: { type: 'string' },
    },
  });
  if (!values.into) throw new Error('name a folder: --into DIR');
  const files = generate(planOf(Number(values.lessons), Number(values.languages)), values.into);
  console.log(`${files} files in ${values.into}`);
}
