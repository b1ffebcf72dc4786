import { judge, judgeControl, test } from './case.ts';
import { LOG, WORKBOOK } from './person.ts';

/** Ways in which a browser keeps a site from storing anything; each runs in the page before all else. */
const ways: readonly (readonly [title: string, done: string, deny: () => void])[] = [
  [
    'L8 storage is denied: asking for it throws',
    'IndexedDB, localStorage and sessionStorage threw when touched',
    () => {
      for (const name of ['indexedDB', 'localStorage', 'sessionStorage', 'caches']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      }
    },
  ],
  [
    'S1 there is no storage: it is null',
    'IndexedDB, localStorage and sessionStorage were null',
    () => {
      for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, { get: () => null });
    },
  ],
  [
    'S2 every request to open is refused',
    'opening the database was answered with an error, localStorage with an exception',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'UnknownError');
      };
      const refuse = () => {
        throw new DOMException('refused', 'SecurityError');
      };
      Storage.prototype.getItem = refuse;
      Storage.prototype.setItem = refuse;
    },
  ],
];

for (const [title, done, deny] of ways) {
  test(title, async ({ page, person, engine }, info) => {
    person.markNothing();
    await page.addInitScript(deny);
    await person.open(LOG);
    await person.write(0, 'Only for now');
    await person.open(WORKBOOK);
    await person.look();
    await judge(info, engine, done, await person.observed());
  });
}

test('control: a page that says nothing where it cannot store', async ({ page, person, engine }, info) => {
  person.markNothing();
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { get: () => null });
    document.addEventListener('DOMContentLoaded', () => {
      const hide = new CSSStyleSheet();
      hide.replaceSync(
        '.save-line, .save-line *, [role=status], [role=alert] { visibility: hidden !important }',
      );
      document.adoptedStyleSheets.push(hide);
    });
  });
  await person.open(LOG);
  await page.getByRole('textbox').first().pressSequentially('Unsaid');
  await person.look();
  await judgeControl(info, engine, 'the words about saving are hidden', await person.observed());
});
