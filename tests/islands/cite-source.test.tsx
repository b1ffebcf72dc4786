import { fireEvent, waitFor, within } from '@testing-library/dom';
import { afterEach, expect, test, vi } from 'vitest';
import { startCitingSources } from '#browser/cite-source.ts';

const work = {
  id: 'bean2012',
  type: 'book',
  title: 'Beans',
  author: [{ family: 'Bean', given: 'Bo' }],
  URL: 'https://example.org/beans',
};

/** The page of sources with two works, as the build writes it. */
function showSources() {
  document.body.innerHTML = `
    <div data-works="/sources.json">
      <ul>
        <li><span data-line><a href="#a">Bean, B.</a>
          (2012). Beans.</span><details data-cite="bean2012"><summary>Cite this work</summary></details></li>
        <li><span data-line>Root.</span><details data-cite="gone"><summary>Cite this work</summary></details></li>
      </ul>
    </div>
    <template data-cite-forms data-failed="It did not come.">
      ${['text', 'bibtex', 'csl'].map((form) => `<section aria-label="${form}"><pre data-form="${form}"></pre><button data-copy="" data-copied="Copied" data-failed="No">Copy</button><p role="status"><span data-copy-status></span></p></section>`).join('')}
    </template>`;
  startCitingSources();
  const [first, second] = document.querySelectorAll('details');
  if (!first || !second) throw new Error('two works');
  return { first, second };
}

function toggle(details: HTMLDetailsElement) {
  details.open = !details.open;
  fireEvent(details, new Event('toggle'));
}

afterEach(() => vi.unstubAllGlobals());

test('opening a work shows three texts to copy, and the file of works comes once', async () => {
  const fetched = vi.fn(() => Promise.resolve(Response.json([work, { ...work, id: 'gone' }])));
  vi.stubGlobal('fetch', fetched);
  const writeText = vi.fn(() => Promise.resolve());
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  const { first, second } = showSources();
  expect(fetched).not.toHaveBeenCalled();
  toggle(first);
  const text = await within(first).findByRole('region', { name: 'text' });
  expect(text.querySelector('pre')?.textContent).toBe('Bean, B. (2012). Beans. https://example.org/beans');
  expect(within(first).getByRole('region', { name: 'bibtex' }).textContent).toContain('@book{bean2012,');
  expect(
    JSON.parse(within(first).getByRole('region', { name: 'csl' }).querySelector('pre')?.textContent ?? ''),
  ).toEqual([work]);
  fireEvent.click(within(text).getByRole('button'));
  await waitFor(() => expect(within(text).getByText('Copied')).toBeTruthy());
  expect(writeText).toHaveBeenCalledWith('Bean, B. (2012). Beans. https://example.org/beans');
  toggle(first);
  toggle(first);
  toggle(second);
  await within(second).findByRole('region', { name: 'csl' });
  expect(first.querySelectorAll('pre')).toHaveLength(3);
  expect(fetched).toHaveBeenCalledTimes(1);
});

test('a file that does not come is said, and opening again asks again', async () => {
  const fetched = vi.fn(() => Promise.reject(new TypeError('offline')));
  vi.stubGlobal('fetch', fetched);
  const { first } = showSources();
  toggle(first);
  await within(first).findByText('It did not come.');
  toggle(first);
  fetched.mockImplementation(() => Promise.resolve(Response.json([work])) as never);
  toggle(first);
  await within(first).findByRole('region', { name: 'bibtex' });
  expect(within(first).queryByText('It did not come.')).toBeNull();
});
