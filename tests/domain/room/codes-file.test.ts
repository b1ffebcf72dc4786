import { describe, expect, it } from 'vitest';
import { readCodesFile } from '#domain/room/codes-file.ts';
import { codesCsv } from '#domain/room/spreadsheet.ts';
import { garden, makeEntry, makeRoom } from './room.make.ts';

const words = {
  code: 'Code',
  occasion: 'Occasion',
  occasions: { other: 'once', before: 'before', after: 'after' },
  unknown: "Don't know",
  question: 'Question',
  choice: 'Answer',
  count: 'Count',
  people: 'People',
};
const entries = [1, 2, 3].map((mark) => makeEntry({ mark, answers: {}, word: 'river' }));
const tricky = {
  ...garden,
  questions: garden.questions.map((one) => ({ ...one, stem: 'A "stem", in\ntwo lines' })),
};
const csv = codesCsv(makeRoom({ entries }), tricky, words);
const around = { instruments: [garden], word: 'river' };

describe('a spreadsheet of codes', () => {
  it('comes back as it was saved, also as another program saves it', () => {
    expect(readCodesFile(csv, around)).toEqual({ kind: 'codes', entries });
    const saved = `Code;Occasion\n${entries.map(({ text }) => `"${text}";once`).join('\n')}\n`;
    expect(readCodesFile(saved, around)).toEqual({ kind: 'codes', entries });
  });

  it('is refused whole with the row and the group of a slip', () => {
    const text = entries[1]?.text ?? '';
    const slip = text.slice(0, 6) + (text[6] === '7' ? '8' : '7') + text.slice(7);
    expect(readCodesFile(csv.replace(text, slip), around)).toMatchObject({
      kind: 'refused',
      problem: { code: 'file-row', detail: { n: 3 }, reason: { code: 'changed', groups: [2] } },
    });
  });

  it('is refused where it has no codes or is cut off within a quote', () => {
    for (const text of ['', 'Code,Occasion\n', csv.slice(0, csv.indexOf('in\n'))])
      expect(readCodesFile(text, around)).toMatchObject({ problem: { code: 'file-no-codes' } });
  });

  it('is refused where its codes were made for another room', () => {
    expect(readCodesFile(csv, { ...around, word: 'lake' })).toMatchObject({
      problem: { code: 'file-row', reason: { code: 'other-room' } },
    });
  });
});
