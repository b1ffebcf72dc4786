import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishableIds } from '#domain/check/ids.ts';
import { checkContent, report } from './check.ts';
import { contentFolder } from './files.ts';

// Run by hand at each release: `npm run lock:ids`. What it writes down can only vanish by being renamed or retired.

const folder = contentFolder();
const { library, problems } = checkContent(folder);
if (problems.length > 0) {
  console.error(report(problems));
  process.exitCode = 1;
} else {
  const before = library.published.map(({ kind, id }) => `${kind}:${id}`);
  const all = [...new Set([...before, ...publishableIds(library)])]
    .filter((name) => !library.retired.has(name))
    .sort();
  const file = join(folder, 'ids.published');
  const head = '# Every id that was published, written by `npm run lock:ids`. Never edited by hand.\n';
  writeFileSync(file, `${head}${all.join('\n')}\n`);
  console.log(
    `${all.length} ids are published, ${all.filter((name) => !before.includes(name)).length} of them new.`,
  );
}
