import { placardSize } from '#domain/placard/placard.ts';
import type { Group, Ink, Motif } from '#domain/placard/motif.ts';
import { fitLines } from './lines.ts';
import type { Face } from './face.ts';

/** The words of a placard, from the top down. */
export interface PlacardWords {
  site: string;
  /** What kind of page it stands for. */
  kind: string;
  title: string;
  foot: string;
}

/** The inks of the site on paper, and on a dark ground. */
const paper = '#fbf6ec';
const dark = '#1b1d24';
const soft = '#4b4f5c';
const onPaper: Readonly<Record<Ink, string>> = { poppy: '#b92c19', indigo: '#27408b', marigold: '#8f5d00' };
const onDark: Readonly<Record<Ink, string>> = { poppy: '#ff7a63', indigo: '#9db2ff', marigold: '#ffc24b' };

/** Where the picture begins; the words stand left of it. */
const panel = 800;
const margin = 72;

/** Draws a placard: its words on paper, and beside them dots on the ink of its track, or on the dark one. */
export function drawPlacard(
  words: PlacardWords,
  { groups, ground }: Motif,
  { display, text }: { display: Face; text: Face },
): string {
  const accent = onPaper[ground ?? 'poppy'];
  const width = panel - 2 * margin;
  const title = fitLines(words.title, display, { width: width + 24, lines: 3, largest: 88, smallest: 40 });
  const foot = fitLines(words.foot, text, { width, lines: 2, largest: 30, smallest: 22 });
  const shape = (d: string, fill: string) => `<path d="${d}" fill="${fill}"/>`;
  const leading = title.size * 1.02;
  const top = 360 - ((title.lines.length - 1) * leading) / 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${placardSize.width}" height="${placardSize.height}">`,
    `<rect width="${placardSize.width}" height="${placardSize.height}" fill="${paper}"/>`,
    `<g transform="translate(${margin} 56) scale(1.7)" fill="${dark}">`,
    `<path d="M8 24 L20 8 L32 24 Z" fill="none" stroke="${accent}" stroke-width="3"/>`,
    `<circle cx="20" cy="8" r="5.5" fill="${accent}"/><circle cx="8" cy="24" r="5.5"/><circle cx="32" cy="24" r="5.5"/></g>`,
    shape(display.outline(words.site, { x: margin + 84, y: 98, size: 40 }), dark),
    shape(display.outline(words.kind, { x: margin, y: top - title.size * 1.04, size: 34 }), accent),
    ...title.lines.map((line, n) =>
      shape(display.outline(line, { x: margin - 3, y: top + n * leading, size: title.size }), dark),
    ),
    ...foot.lines.map((line, n) =>
      shape(
        text.outline(line, {
          x: margin,
          y: 574 - (foot.lines.length - 1 - n) * foot.size * 1.3,
          size: foot.size,
        }),
        soft,
      ),
    ),
    `<rect x="${panel}" width="${placardSize.width - panel}" height="${placardSize.height}" fill="${ground ? accent : dark}"/>`,
    ...placed(groups).map((group) => drawGroup(group, ground !== undefined)),
    '</svg>',
  ].join('');
}

/** Each group with its corner and its scale: one below the other, in two columns where there are many. */
function placed(groups: readonly Group[]): { group: Group; x: number; y: number; scale: number }[] {
  const columns = groups.length > 3 ? 2 : 1;
  const rows = Math.ceil(groups.length / columns);
  const room = { width: placardSize.width - panel, height: placardSize.height };
  const side = Math.min((room.width - 40) / columns, (room.height - 24) / rows);
  // Groups that stand together keep a little distance.
  const size = groups.length > 1 ? side * 0.86 : side;
  const inset = (side - size) / 2;
  return groups.map((group, n) => ({
    group,
    scale: size / 200,
    x: panel + (room.width - side * columns) / 2 + (n % columns) * side + inset,
    y: (room.height - side * rows) / 2 + Math.floor(n / columns) * side + inset,
  }));
}

/** People on the ink of a track are paper, the first of them dark; on the dark ground the first has the group's ink. */
function drawGroup(
  { group, x, y, scale }: { group: Group; x: number; y: number; scale: number },
  isOnInk: boolean,
): string {
  const first = isOnInk ? dark : onDark[group.ink];
  const dot = (n: number) => group.dots[n] ?? { x: 0, y: 0 };
  return [
    `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(3)})" stroke="${paper}" stroke-width="4">`,
    ...group.ties.map(
      ([a, b]) => `<path d="M${dot(a).x} ${dot(a).y}L${dot(b).x} ${dot(b).y}" stroke-opacity="0.7"/>`,
    ),
    ...group.dots.map(
      (one, n) =>
        `<circle cx="${one.x}" cy="${one.y}" r="17" stroke="none" fill="${n === group.first ? first : paper}"/>`,
    ),
    '</g>',
  ].join('');
}
