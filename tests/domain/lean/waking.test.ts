import { expect, test } from 'vitest';
import { asOne, wakingScriptsIn, withWakingFile } from '#domain/lean/waking.ts';

const near = '(self.Astro||(self.Astro={})).near=i;';
const island = 'customElements.define("astro-island",f)';
const page = `<head><script>theme()</script></head><body><script>${near}</script><script>${island}</script><p>x</p></body>`;

test('what wakes islands leaves the page for one file, and no page waits for it', () => {
  expect(wakingScriptsIn(page)).toEqual([near, island]);
  expect(withWakingFile(page, '/_astro/islands.js')).toBe(
    '<head><script>theme()</script><script async src="/_astro/islands.js"></script></head><body><p>x</p></body>',
  );
});

test('a page without islands is left alone', () => {
  const html = '<head><script>theme()</script></head><body></body>';
  expect(wakingScriptsIn(html)).toEqual([]);
  expect(withWakingFile(html, '/_astro/islands.js')).toBe(html);
});

test('the file says what an island is after all else, whatever the scripts begin with', () => {
  expect(asOne(new Set([island, near, '(()=>{self.Astro.now=i})();']))).toBe(
    `(()=>{self.Astro.now=i})();\n${near}\n${island}`,
  );
});
