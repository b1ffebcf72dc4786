// Makes the site's font files: `node src/styles/fonts/subset.mjs`. The results are committed; run it again
// when a language needs letters that are not listed here.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const printable = Array.from({ length: 95 }, (_, n) => String.fromCharCode(32 + n)).join('');
const letters = `${printable}¡¿áéíóúüñÁÉÍÓÚÜÑàâçèêëîïôùûäößćčłńśżéÀÂÇÈÊËÎÏÔÙÛÄÖ–—‘’“”…•·×−≤≥→←↑↓§©°½   `;
const atkinson =
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght';
const faces = [
  {
    file: `${atkinson}-normal.woff2`,
    out: 'text.woff2',
    axes: { wght: { min: 400, max: 700 } },
    text: letters,
  },
  { file: `${atkinson}-italic.woff2`, out: 'text-italic.woff2', axes: { wght: 400 }, text: letters },
  {
    file: '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2',
    out: 'display.woff2',
    axes: { wght: 750 },
    text: letters,
  },
];

for (const { file, out, axes, text } of faces) {
  const font = await subsetFont(readFileSync(require.resolve(file)), text, {
    targetFormat: 'woff2',
    variationAxes: axes,
  });
  writeFileSync(fileURLToPath(new URL(out, import.meta.url)), font);
  console.log(`${out} ${font.length} bytes`);
}
