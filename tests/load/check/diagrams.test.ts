import { describe } from 'vitest';
import { files, testMistakes } from '../broken.ts';

const { diagram } = files;
const line = '<line class="s-ink w-2" x1="100" y1="20" x2="100" y2="180"/>';

describe('diagrams', () => {
  testMistakes([
    {
      mistake: 'a script',
      changes: { [diagram]: [line, '<script>alert(1)</script>'] },
      says: ['svg en/diagrams/roots.svg:4:1 the diagram holds <script> — use plain shapes and text only'],
    },
    {
      mistake: 'a script in another namespace',
      changes: { [diagram]: [line, '<svg:script>alert(1)</svg:script>'] },
      says: ['svg en/diagrams/roots.svg:4:1 the diagram holds <svg:script> — use plain shapes and text only'],
    },
    {
      mistake: 'foreign markup, an image and a link',
      changes: {
        [diagram]: [
          line,
          '<foreignObject></foreignObject>\n<image href="a.png"/>\n<a href="https://example.org">x</a>',
        ],
      },
      says: [
        'svg en/diagrams/roots.svg:4:1 the diagram holds <foreignObject> — use plain shapes and text only',
        'svg en/diagrams/roots.svg:5:1 the diagram holds <image> — use plain shapes and text only',
        'svg en/diagrams/roots.svg:6:1 the diagram holds <a> — use plain shapes and text only',
      ],
    },
    {
      mistake: 'a style',
      changes: {
        [diagram]: [line, '<style>line { stroke: red }</style>\n<line style="stroke: red" x1="1"/>'],
      },
      says: [
        'svg en/diagrams/roots.svg:4:1 the diagram holds <style> — use plain shapes and text only',
        'svg en/diagrams/roots.svg:5:7 the diagram has the attribute "style" — colours and lines are classes; see docs/authors.md',
      ],
    },
    {
      mistake: 'a colour of its own',
      changes: { [diagram]: [line, '<line stroke="red" x1="1"/>'] },
      says: [
        'svg en/diagrams/roots.svg:4:7 the diagram has the attribute "stroke" — colours and lines are classes; see docs/authors.md',
      ],
    },
    {
      mistake: 'code that waits for an event, behind a slash instead of a space',
      changes: {
        [diagram]: [line, '<line onclick="alert(1)"/>\n<line/onload="alert(1)"/>\n<line onload=alert(1) />'],
      },
      says: [
        'svg en/diagrams/roots.svg:4:7 the diagram has the attribute "onclick" — take it out',
        'svg en/diagrams/roots.svg:5:1 the diagram has a tag that cannot be read — close each tag, and put each value in quotes',
        'svg en/diagrams/roots.svg:6:1 the diagram has a tag that cannot be read — close each tag, and put each value in quotes',
      ],
    },
    {
      mistake: 'a class that no stylesheet knows',
      changes: { [diagram]: ['class="s-ink w-2"', 'class="s-red w-9"'] },
      says: [
        'svg en/diagrams/roots.svg:4:7 the diagram has the class "s-red" — use the classes of docs/authors.md',
        'svg en/diagrams/roots.svg:4:7 the diagram has the class "w-9" — use the classes of docs/authors.md',
      ],
    },
    {
      mistake: 'a misspelt attribute',
      changes: { [diagram]: [line, '<circle cx="1" cy="1" rr="3"/>'] },
      says: ['svg en/diagrams/roots.svg:4:23 the diagram has the attribute "rr" — did you mean "r"?'],
    },
    {
      mistake: 'a size of its own',
      changes: { [diagram]: ['<svg viewBox', '<svg width="400" viewBox'] },
      says: [
        'svg en/diagrams/roots.svg:1:6 the diagram has the attribute "width" — leave only viewBox; the page sets the size',
      ],
    },
    {
      mistake: 'a picture without name, description and frame',
      changes: { [diagram]: '<svg></svg>\n' },
      says: [
        'svg en/diagrams/roots.svg:1:1 the diagram has no <title> — give it a short name',
        'svg en/diagrams/roots.svg:1:1 the diagram has no <desc> — say in words what relation it shows',
        'svg en/diagrams/roots.svg:1:1 the diagram has no viewBox — add viewBox="0 0 720 420" to <svg>',
      ],
    },
    {
      mistake: 'an empty file',
      changes: { [diagram]: '' },
      says: [
        'svg en/diagrams/roots.svg:1:1 the diagram has no <title> — give it a short name',
        'svg en/diagrams/roots.svg:1:1 the diagram has no <desc> — say in words what relation it shows',
        'svg en/diagrams/roots.svg:1:1 the diagram has no viewBox — add viewBox="0 0 720 420" to <svg>',
      ],
    },
    {
      mistake: 'tags that are not closed in order',
      changes: { [diagram]: [line, '<g><text>deep</g></text>\n<g>'] },
      says: [
        'svg en/diagrams/roots.svg:4:14 the diagram closes <g> where <text> is open — close the tags in order',
      ],
    },
    {
      mistake: 'markup after the picture',
      changes: { [diagram]: ['</svg>', '</svg>\n<p>and more</p>'] },
      says: [
        'svg en/diagrams/roots.svg:1:1 the diagram has something around <svg> — leave only the <svg> element',
        'svg en/diagrams/roots.svg:9:1 the diagram holds <p> — use plain shapes and text only',
      ],
    },
    {
      mistake: 'a line of XML and a comment are no mistakes',
      changes: {
        [diagram]: [
          ['<svg viewBox', '<?xml version="1.0"?>\n<svg viewBox'],
          [line, `<!-- <script> is only named -->${line}`],
        ],
      },
      says: [],
    },
  ]);
});
