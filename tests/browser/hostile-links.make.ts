import { checksum } from '#domain/record/checksum.ts';
import { toBase64 } from '#domain/record/base64.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** A body with the characters that would tell damage: whoever makes a link can make these too. */
export function signed(body: string): string {
  return `${body}.${checksum(bytes(body))}`;
}

/** Well packed by somebody who knows how. */
export function packed(text: string | Uint8Array<ArrayBuffer>, version = '1p'): string {
  return signed(`${version}.${toBase64(typeof text === 'string' ? bytes(text) : text)}`);
}

/** What stands behind the mark of a link that was never made here: no frame, or one that is broken. */
export const brokenFrames: readonly string[] = [
  '',
  '1p.',
  '1p..00000000',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '__proto__',
  '{"__proto__":{"polluted":true}}',
  '%00',
  '%E0%A4%A',
  '%F0%28%8C%BC',
  '%ED%A0%80',
  '\u202etxt.gpj',
  '\u0000\u0001',
  '../../../../etc/passwd',
  '//evil.example/',
  'https://evil.example/#agenda=',
  `1p.${'A'.repeat(8100)}`,
  'A'.repeat(1_000_000),
  '#'.repeat(500),
  '1p.AAAA.deadbeef',
  signed('1p.!!!!'),
  signed('1p.AAAAA'),
  signed('1q.AAAA'),
  signed('0p.AAAA'),
  signed('2p.AAAA'),
  signed('9999z.AAAA'),
  signed('99999p.AAAA'),
  signed('1.AAAA'),
  signed('1pp.AAAA'),
  signed('-1p.AAAA'),
  signed('1e3p.AAAA'),
  packed(new Uint8Array([0xff, 0xfe, 0xfd])),
  packed(new Uint8Array([0xed, 0xa0, 0x80])),
  packed(new Uint8Array([1, 2, 3]), '1z'),
  packed('[]', '1z'),
];

const attempt = (change: Readonly<Record<number, unknown>>) => {
  const values: unknown[] = [
    'a1',
    1,
    'who',
    'check',
    1,
    'en',
    '2026-11-23T10:00:00.000Z',
    'practice',
    {},
    1,
    1,
  ];
  for (const [at, value] of Object.entries(change)) values[Number(at)] = value;
  return JSON.stringify([values]);
};
const row = {
  kind: 'work',
  title: 'r',
  minutes: 10,
  lead: '',
  from: null,
  cut: null,
  group: null,
  fixedAt: null,
  lostBefore: 0,
  note: '',
  id: 'r',
};
const agenda = (days: unknown, rest: object = {}) =>
  JSON.stringify({ sheet: 'agenda', version: 1, data: { title: 'Dig', people: null, days, ...rest } });
const day = (rows: unknown) => [{ id: 'd1', title: 'Day', date: '', startsAt: null, minutes: 10, rows }];

/** Texts that are packed well and hold nothing that is ours. */
export const badTexts: readonly string[] = [
  'null',
  'true',
  '0',
  '"<script>alert(1)</script>"',
  '{}',
  '[[]]',
  '[null]',
  '[{"id": "a1"}]',
  '{"__proto__": {"polluted": true}}',
  '{"constructor": {"prototype": {"polluted": true}}}',
  `${'['.repeat(3000)}${']'.repeat(3000)}`,
  '{"a":'.repeat(1000) + '1' + '}'.repeat(1000),
  '\u202e[]',
  'alert(1)',
  attempt({ 0: '__proto__' }),
  attempt({ 0: '<b>' }),
  attempt({ 1: -1 }),
  attempt({ 1: '1' }),
  attempt({ 2: 'javascript:alert(1)//' }),
  attempt({ 3: '../x' }),
  attempt({ 5: 'en<script>' }),
  attempt({ 6: 'yesterday' }),
  attempt({ 7: 'admin' }),
  attempt({ 8: { type: 'short', text: 'somebody’s words' } }),
  attempt({ 8: { option: '<img src=x onerror=alert(1)>' } }),
  attempt({ 9: 'all' }),
  attempt({ 12: 'more' }),
  attempt({}).replace('{}', '{"__proto__": {"polluted": true}}'),
  agenda([]),
  agenda({ length: 1 }),
  agenda(day([{ ...row, minutes: 1e9 }])),
  agenda(day([{ ...row, minutes: '<b>' }])),
  agenda(day([{ ...row, kind: 'script' }])),
  agenda(day([row, row])),
  agenda(day([{ ...row, title: 'x'.repeat(30_000) }])),
  agenda(day([{ ...row, id: '__proto__' }])),
  agenda(day([row]), { people: -1 }),
  agenda(day([row]), { title: ['Dig'] }),
  agenda(day([row])).replace('"version":1', '"version":2'),
  agenda(day([row])).replace('"agenda"', '"ladder"'),
];

/** What might be put behind the # of pages that read words and ids there. */
export const hostileValues: readonly string[] = [
  ...[
    'javascript:alert(1)',
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '__proto__',
    'constructor',
  ],
  ...[
    '\u0000',
    '\u202eevil',
    '\u200b',
    '%',
    '%00',
    '%zz',
    '%E0%A4%A',
    '%ED%A0%80',
    '%0d%0aSet-Cookie:x',
    '../..',
    '//evil.example',
  ],
  ...[
    'x'.repeat(1_000_000),
    '&q='.repeat(5000),
    '&with=a,b&with=__proto__',
    '&kind=lesson&kind=<b>',
    '+',
    ';',
    '|',
    '\\',
    '🪱',
    'é'.repeat(900),
  ],
];
