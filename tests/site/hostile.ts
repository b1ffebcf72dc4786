const head = '"format": "groundwork-record", "version": 1';
const attempt = '"rev": 1, "lang": "en", "at": "2026-11-23T10:00:00.000Z", "behaviour": "practice"';
const markup = '<img src=x onerror=alert(1)><script>alert(1)</script>';

/** Files that somebody might send to do harm, or that came to harm. */
export const hostileFiles: readonly (readonly [name: string, text: string])[] = [
  ['empty.json', ''],
  ['blank.json', ' \n\t'],
  ['letter.json', 'Dear friend,'],
  ['cut.json', `{${head}, "attempts": [{"id": "a1", `],
  ['null.json', 'null'],
  ['list.json', '[]'],
  ['other.json', '{"format": "excel", "version": 1}'],
  ['no-version.json', '{"format": "groundwork-record"}'],
  ['newer.json', '{"format": "groundwork-record", "version": 999}'],
  ['wrong-shape.json', `{${head}, "notes": {"my-why": "text"}}`],
  ['huge.json', `{${head}, "notes": ["${'x'.repeat(2_200_000)}"]}`],
  ['huge-bytes.json', 'x'.repeat(6_400_000)],
  ['deep.json', `{${head}, "attempts": [${'['.repeat(90_000)}${']'.repeat(90_000)}]}`],
  ['prototype.json', `{${head}, "__proto__": {"polluted": 1}, "notes": [{"__proto__": {"polluted": 1}}]}`],
  ['constructor.json', `{${head}, "constructor": {"prototype": {"polluted": 1}}}`],
  [
    'markup.json',
    `{${head}, "notes": [{"item": "x", "text": ${JSON.stringify(markup)}, "others": [], "edited": 1, "at": "2026-11-23T10:00:00.000Z"}]}`,
  ],
  [`${markup.replaceAll('/', '')}.json`, 'not json'],
  [
    'counter.json',
    `{${head}, "counter": 9007199254740991, "attempts": [{"id": "a1", "counter": 9007199254740991, "item": "x", "assessment": "x", ${attempt}, "response": 1, "earned": null, "possible": null}]}`,
  ],
  ['sealed-cut.json', '{\n  "format": "groundwork-sealed-record",\n  "version": 1,\n  "iterations": 6000'],
  [
    'sealed-slow.json',
    '{"format": "groundwork-sealed-record", "version": 1, "iterations": 4000000000, "salt": "", "iv": "", "bytes": 1, "check": "", "sealed": ""}',
  ],
];
