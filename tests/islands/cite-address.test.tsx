import { beforeEach, expect, test } from 'vitest';
import { completeAddresses } from '#browser/cite-address.ts';

const path = '/sub/folder/en/concepts/ask/';

beforeEach(() => {
  document.body.innerHTML = `
    <details data-cite-path="${path}">
      <pre>“The ask.” ${path}. CC BY-SA 4.0.</pre>
      <pre>{ "URL": "${path}" }</pre>
    </details>
    <details><pre>https://garden.example${path}</pre></details>`;
});

function texts() {
  return [...document.querySelectorAll('pre')].map((pre) => pre.textContent);
}

test('a site built without its name cites pages by the address that the reader sees', () => {
  completeAddresses(new URL(`http://10.0.0.7:8080${path}?x=1#part`));
  expect(texts()).toEqual([
    `“The ask.” http://10.0.0.7:8080${path}. CC BY-SA 4.0.`,
    `{ "URL": "http://10.0.0.7:8080${path}" }`,
    `https://garden.example${path}`,
  ]);
});

test('a page opened from a folder keeps its path', () => {
  completeAddresses(new URL(`file:///media/stick${path}index.html`));
  expect(texts()[0]).toContain(` ${path}. `);
});
