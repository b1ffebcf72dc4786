import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapCsv } from '#domain/worksheets/power-map/csv.ts';
import { mapFindings } from '#domain/worksheets/power-map/findings.ts';
import {
  addLine,
  addPiece,
  blankMap,
  DECIDER,
  editPiece,
  linesFrom,
  movePiece,
  piecesAfter,
  removePiece,
  type PowerMap,
} from '#domain/worksheets/power-map/map.ts';
import { mapModel } from '#domain/worksheets/power-map/model.ts';
import { mapSvg } from '#domain/worksheets/power-map/svg.ts';
import { readSheet, writeSheet } from '#domain/worksheets/sheet.ts';
import { maps, smallMap } from './make.ts';

const codes = (map: PowerMap) =>
  mapFindings(map).map(({ code, at }) => (at === undefined ? code : `${code} ${at}`));

describe('a power map', () => {
  it('survives being kept as text', () => {
    fc.assert(
      fc.property(maps, (map) => {
        expect(readSheet(writeSheet(map, mapModel), mapModel)).toEqual({ kind: 'sheet', data: map });
      }),
    );
  });

  it('is refused where a line runs to somebody who is not on it', () => {
    const [line] = smallMap.lines;
    const broken = { ...smallMap, lines: line ? [{ ...line, to: 'p9' }] : [] };
    const text = JSON.stringify({ sheet: 'power-map', version: 1, data: broken });
    expect(readSheet(text, mapModel)).toEqual({ kind: 'refused', problem: 'wrong-shape' });
  });

  it('keeps every piece on the field', () => {
    const [, tenants] = editPiece(smallMap, 'p1', { stance: 9, weight: -4 }).pieces;
    expect(tenants).toMatchObject({ stance: 3, weight: 0 });
  });

  it('draws no line twice and none to itself', () => {
    const line = { from: 'p2', to: DECIDER, evidence: 'guess', note: '' } as const;
    expect(addLine(smallMap, line)).toBe(smallMap);
    expect(addLine(smallMap, { ...line, to: 'p2' })).toBe(smallMap);
    expect(linesFrom(smallMap, 'p2')).toHaveLength(1);
  });

  it('loses the lines and moves of a piece that is taken off, and never the decider', () => {
    const moved = movePiece(smallMap, 'p2', 2, 'a talk');
    expect(removePiece(moved, 'p2')).toMatchObject({ lines: [], moves: [] });
    expect(removePiece(moved, DECIDER)).toBe(moved);
  });
});

describe('moving one piece', () => {
  it('remembers from where, to where and why; a move to the same place is none', () => {
    const moved = movePiece(smallMap, DECIDER, 1, 'Rev. Oak asks her');
    expect(moved.moves).toMatchObject([{ piece: DECIDER, from: -1, to: 1, why: 'Rev. Oak asks her' }]);
    expect(movePiece(moved, DECIDER, 1, 'again')).toBe(moved);
  });

  it('can be gone through from the beginning to now', () => {
    fc.assert(
      fc.property(maps, (map) => {
        expect(piecesAfter(map, map.moves.length)).toEqual(map.pieces);
        map.moves.forEach(({ piece, from, to }, n) => {
          const stanceAt = (count: number) => piecesAfter(map, count).find(({ id }) => id === piece)?.stance;
          expect([stanceAt(n), stanceAt(n + 1)]).toEqual([from, to]);
        });
      }),
    );
  });
});

describe('what the map notices', () => {
  it('asks first for a demand, a decider and our own base', () => {
    expect(codes(blankMap)).toEqual([
      'no-demand demand',
      'no-decider decider-name',
      'no-base new-name',
      'few new-name',
    ]);
  });

  it('sees a decider who is a body, by what was said and by the same name in both fields', () => {
    expect(codes(editPiece(smallMap, DECIDER, { kind: 'body' }))).toContain('decider-body decider-kind');
    expect(codes({ ...smallMap, body: ' ms. vale' })).toContain('decider-body decider-kind');
    expect(codes(smallMap).join()).not.toContain('decider-body');
  });

  it('asks for the body behind a person', () => {
    expect(codes({ ...smallMap, body: '' })).toContain('no-body body');
  });

  it('misses a line to the decider; one away from the decider does not count', () => {
    const away = addLine({ ...smallMap, lines: [] }, { from: DECIDER, to: 'p2', evidence: 'fact', note: '' });
    expect(codes(away)).toContain('no-line line-from');
    expect(codes(smallMap).join()).not.toContain('no-line');
  });

  it('sees that all lines are guesses, but not where one of them is known', () => {
    const guessed = {
      ...smallMap,
      lines: smallMap.lines.map((line) => ({ ...line, evidence: 'guess' as const })),
    };
    expect(codes(guessed)).toContain('only-guesses lines');
    expect(codes(addLine(guessed, { from: 'p1', to: 'p2', evidence: 'told', note: '' }))).not.toContain(
      'only-guesses lines',
    );
  });

  it('nudges towards twelve and names whoever stands alone', () => {
    expect(codes(smallMap)).toEqual(['few new-name', 'alone p1-name']);
    const twelve = Array.from({ length: 9 }).reduce<PowerMap>(
      (map, _, n) => addPiece(map, `N${n}`, 'group'),
      smallMap,
    );
    expect(codes(twelve).join()).not.toContain('few');
  });
});

describe('the map in files', () => {
  it('has a row for each piece, line and move', () => {
    const csv = mapCsv(movePiece(smallMap, 'p1', 3, 'a vote'), {
      columns: ['What'],
      rows: { piece: 'piece', line: 'line', move: 'move' },
      kinds: { person: 'person', body: 'body', group: 'group', base: 'base' },
      grades: { fact: 'fact', told: 'told', guess: 'guess' },
    });
    expect(csv.split('\r\n').slice(1, -1)).toEqual([
      'piece,Ms. Vale,person,-1,10,,,',
      'piece,Tenants,base,3,5,,,',
      'piece,Rev. Oak,person,0,5,,,',
      'line,Rev. Oak,,,,Ms. Vale,fact,They sing together.',
      'move,Tenants,,3,,,,a vote',
    ]);
  });

  it('is an SVG in which no name is taken for markup', () => {
    const words = { against: 'against', between: '?', for: 'for', heavy: 'heavy' };
    const svg = mapSvg(editPiece(smallMap, 'p1', { name: '<a&"b>\u0007' }), words);
    expect(svg).toContain('&lt;a&amp;&quot;b&gt;</text>');
    expect(svg).toMatch(/^<svg [^>]*width="560" height="594"/);
  });
});
