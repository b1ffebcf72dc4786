import { large, unescaped } from './written.ts';

/** What only scripts read, and of a finished page only some: the record of somebody who has one, the search once it is opened. */
const data = / data-(lessons|search-setting)="([^"]*)"/g;

/** Takes large data out of a page's elements and names the file that holds it instead; `fileOf` keeps one and says its address. */
export function dataTakenApart(html: string, fileOf: (name: string, text: string) => string): string {
  return html.replace(data, (all, name: string, written: string) =>
    written.length < large ? all : ` data-${name}-at="${fileOf(name, unescaped(written))}"`,
  );
}
