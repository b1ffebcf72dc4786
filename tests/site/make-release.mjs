// `node tests/site/make-release.mjs OUT_DIR NUMBER`: builds the site of CONTENT_DIR as a release in which every script has a name of its own,
// as if all of the code had changed.
import { build } from 'astro';

const [outDir, number] = process.argv.slice(2);
const otherNames = { name: 'other-names', augmentChunkHash: () => `release ${number}` };

await build({ outDir, cacheDir: `${outDir}-cache`, logLevel: 'error', vite: { plugins: [otherNames] } });
