import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const from = 'tests/fixtures/curriculum';
/** Scripts of the later site bear other names too, as after a year of work on the code. */
const renewing = `import { build } from 'astro';
const names = { entryFileNames: '_astro/later-[name].[hash].js', chunkFileNames: '_astro/later-[name].[hash].js' };
await build({ logLevel: 'error', vite: { environments: { client: { build: { rolldownOptions: { output: names } } } } } });`;

/** Where the fixture site stands as its authors left it a year later. */
export const changedSite = '.cache/changed-site';

/** Builds the fixture site after edits: a stem mended, items in another order, a lesson with another title in another module. */
export function buildChanged(site = changedSite): void {
  const content = `${site}-curriculum`;
  const edit = (file: string, change: (text: string) => string) => {
    const before = readFileSync(join(content, file), 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`${file}: the edit changed nothing`);
    writeFileSync(join(content, file), after);
  };
  rmSync(content, { recursive: true, force: true });
  cpSync(from, content, { recursive: true });
  edit('en/assessments/bed-check.yaml', (text) => {
    const [head = '', ...items] = text
      .replace('Who chooses the bed?', 'Who is it that chooses a bed?')
      .split(/^ {2}- id: (?=bed-check-)/m);
    return (
      head +
      items
        .reverse()
        .map((item) => `  - id: ${item.trimEnd()}\n`)
        .join('')
    );
  });
  edit('en/lessons/garden/plant-a-bed.mdx', (text) =>
    text.replace('Plant a bed together', 'How to plant a bed'),
  );
  edit('en/modules/garden.yaml', (text) =>
    text.replace('lessons: [plant-a-bed, share-the-water]', 'lessons: [share-the-water]'),
  );
  edit('en/tracks/gardens.yaml', (text) => text.replace('modules: [garden]', 'modules: [yard, garden]'));
  writeFileSync(
    join(content, 'en/modules/yard.yaml'),
    'id: yard\ntitle: A yard\nsummary: One lesson.\noutcome: Plant a bed.\nlessons: [plant-a-bed]\n',
  );
  for (const locale of ['en', 'es']) {
    mkdirSync(join(content, locale, 'lessons/yard'), { recursive: true });
    renameSync(
      join(content, locale, 'lessons/garden/plant-a-bed.mdx'),
      join(content, locale, 'lessons/yard/plant-a-bed.mdx'),
    );
  }
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', renewing],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        CONTENT_DIR: content,
        OUT_DIR: site,
        BASE_PATH: '/sub/folder/',
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    },
  );
  if (status !== 0) throw new Error(`the changed site does not build: ${stdout}${stderr}`);
}
