import { readFileSync } from 'node:fs';
import { fixture, files } from '../broken.ts';
import { inBody, page, type Malformed } from './malformed.make.ts';

const link = (url: string) => `Read of [soil](${url}).`;
const safe = link('https://example.org/');
const drawing = readFileSync(`${fixture}/${files.diagram}`, 'utf8');

/** Links that lead nowhere or run something, and pictures that some people would not get. */
export const links: readonly Malformed[] = [
  inBody('a link to a page that is not there', 'dead-page', [
    link('/en/abuot/'),
    link('/en/about/'),
    '11:9 there is no page "/en/abuot/" on this site — mend the address; lessons, concepts, cases and pages are linked by id, as lesson:the-ask',
  ]),
  inBody('a link to a heading that is not there', 'dead-heading', [
    link('#sol'),
    link('#soil'),
    '11:9 there is no heading "sol" to go to — did you mean "soil"?',
  ]),
  inBody('a link that is a script', 'script-link', [
    link('javascript:alert(1)'),
    safe,
    '11:9 the link "javascript:alert(1)" is not safe — link to https:, mailto:, tel:, concept:, lesson:, case:, page:, a heading (#…) or a page of the site',
  ]),
  inBody('a link that is a whole document', 'data-link', [
    link('data:text/html;base64,PGI+'),
    safe,
    '11:9 the link "data:text/html;base64,PGI+" is not safe — link to https:, mailto:, tel:, concept:, lesson:, case:, page:, a heading (#…) or a page of the site',
  ]),
  inBody('a link in the clear', 'http-link', [
    link('http://example.org/'),
    safe,
    '11:9 the link "http://example.org/" is not safe — link to https:, mailto:, tel:, concept:, lesson:, case:, page:, a heading (#…) or a page of the site',
  ]),
  inBody('a picture from another site', 'remote-picture', [
    '![Soil](https://example.org/soil.png)',
    safe,
    '11:1 images in prose are not supported — draw a diagram and place it with <Diagram id="…" />',
  ]),
  inBody('a picture without words', 'no-words', [
    '![](soil.png)',
    '<Diagram id="roots" />',
    '11:1 the image has no alternative text — draw a diagram whose <desc> says what it shows, and place it with <Diagram id="…" />',
  ]),
  inBody('a file that is not there', 'no-file', [
    '<Diagram id="rots" />',
    '<Diagram id="roots" />',
    '11:1 there is no diagram "rots" — did you mean "roots"?',
  ]),
  {
    fault: 'a drawing with a script',
    file: 'en/diagrams/soil.svg',
    bad: drawing.replace('</svg>', '<script>alert(1)</script></svg>'),
    good: drawing,
    beside: { 'en/pages/drawn.mdx': page('drawn', { body: '<Diagram id="soil" />' }) },
    says: ['8:1 the diagram holds <script> — use plain shapes and text only'],
  },
  inBody('a video without captions', 'video', [
    '<video src="soil.mp4" controls></video>',
    link('https://example.org/soil.mp4'),
    '11:1 there is no block <video> in a page — write Markdown; tags of HTML are not read',
  ]),
];
