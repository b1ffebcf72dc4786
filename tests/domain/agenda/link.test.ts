import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  frameAgenda,
  packAgenda,
  readAgendaFrame,
  readTaken,
  takeFragment,
  unpackAgenda,
} from '#domain/agenda/link.ts';
import { agendaModel, rowsOf } from '#domain/agenda/model.ts';
import { jsonText } from '#domain/record/json.ts';
import { readSheet, writeSheet } from '#domain/worksheets/sheet.ts';
import { agenda, agendas, day, row } from './agenda.make.ts';

const framed = (text: string) => frameAgenda({ isDeflated: false, bytes: new TextEncoder().encode(text) });
const opened = (fragment: string) => {
  const reading = readAgendaFrame(fragment);
  return reading.kind === 'framed' ? unpackAgenda(new TextDecoder().decode(reading.framed.bytes)) : reading;
};

describe('a link that holds an agenda', () => {
  test('gives back the whole agenda, whatever stands in it', () => {
    fc.assert(
      fc.property(agendas, (one) => {
        const back = unpackAgenda(packAgenda(one));
        if (rowsOf(one).length === 0) expect(back).toBeNull();
        else expect(back).toEqual(one);
      }),
    );
  });

  test('of the first version opens for ever', () => {
    const kept =
      '#agenda=1p.eyJzaGVldCI6ImFnZW5kYSIsInZlcnNpb24iOjEsImRhdGEiOnsidGl0bGUiOiJEaWciLCJwZW9wbGUiOm51bGwsImRheXMiOlt7ImlkIjoiZDEiLCJ0aXRsZSI6IkRheSAxIiwiZGF0ZSI6IiIsInN0YXJ0c0F0IjpudWxsLCJtaW51dGVzIjoxMCwicm93cyI6W3sia2luZCI6IndvcmsiLCJ0aXRsZSI6InIiLCJtaW51dGVzIjoxMCwibGVhZCI6IiIsImZyb20iOm51bGwsImN1dCI6bnVsbCwiZ3JvdXAiOm51bGwsImZpeGVkQXQiOm51bGwsImxvc3RCZWZvcmUiOjAsIm5vdGUiOiIiLCJpZCI6InIifV19XX19.f4ca2302';
    expect(opened(kept)).toEqual(agenda(day([row('r', 10)])));
  });

  test('is refused with a reason when it was cut, changed, made by a newer site, or is too long', () => {
    const good = framed(packAgenda(agenda(day([row('r', 10)]))));
    expect(opened(good.slice(0, -3))).toEqual({ kind: 'refused', problem: 'damaged' });
    expect(opened(`${good.slice(0, 20)}${good[20] === 'A' ? 'B' : 'A'}${good.slice(21)}`)).toEqual({
      kind: 'refused',
      problem: 'damaged',
    });
    expect(opened(good + 'x'.repeat(9000))).toEqual({ kind: 'refused', problem: 'too-long' });
    expect(opened('#agenda-builder-d1-minutes')).toEqual({ kind: 'none' });
  });

  test('never holds more than it was made with: two hundred hostile fragments give nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.base64String(), fc.json()),
        fc.constantFrom('#agenda=', '#agenda=1z.', '#agenda=1p.', '#agenda=0p.', '#agenda=99z.'),
        (rest, mark) => {
          const reading = readAgendaFrame(mark + rest);
          if (reading.kind !== 'framed') expect(reading.kind).toBe('refused');
          else expect(unpackAgenda(new TextDecoder().decode(reading.framed.bytes))).toBeNull();
        },
      ),
      { numRuns: 200 },
    );
  });

  test('holds no agenda when it is well packed and says something else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(opened(framed(text))).toBeNull();
      }),
      { numRuns: 200 },
    );
    const sheet = (data: unknown) => jsonText({ sheet: 'agenda', version: 1, data });
    const good = agenda(day([row('r', 10)]));
    const twice = agenda(day([row('r', 10), row('r', 20)]));
    const endless = agenda(day([row('r', 99_999)]));
    expect(unpackAgenda(sheet(good))).toEqual(good);
    expect(
      [twice, endless, { ...good, people: 'ten' }, agendaModel.blank].map((one) => unpackAgenda(sheet(one))),
    ).toEqual([null, null, null, null]);
  });
});

describe('an agenda as a sheet', () => {
  test('comes back as it was saved', () => {
    fc.assert(
      fc.property(agendas, (one) => {
        expect(readSheet(writeSheet(one, agendaModel), agendaModel)).toEqual({ kind: 'sheet', data: one });
      }),
    );
  });

  test('says in short what it is', () => {
    expect(agendaModel.facts({ ...agenda(day([row('a', 10), row('b', 5)])), people: 12 })).toEqual([
      { code: 'title', values: { title: 'Dig' } },
      { code: 'rows', values: { n: 2 } },
      { code: 'minutes', values: { n: 15 } },
      { code: 'people', values: { n: 12 } },
    ]);
  });
});

describe('a link that brings something into the builder', () => {
  test('names a workshop or an activity, and nothing else', () => {
    const taken = { kind: 'activity', id: 'three-corners' } as const;
    expect(readTaken(takeFragment(taken))).toEqual(taken);
    expect(
      ['', '#take=', '#take=case.x', '#take=activity.', '#take=activity.<b>', '#d1'].map(readTaken),
    ).toEqual(Array.from({ length: 6 }, () => null));
  });
});
