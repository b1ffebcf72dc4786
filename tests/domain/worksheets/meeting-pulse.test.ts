import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pulseCsv } from '#domain/worksheets/meeting-pulse/csv.ts';
import { pulseFindings, type PulseWords } from '#domain/worksheets/meeting-pulse/findings.ts';
import { pulseModel } from '#domain/worksheets/meeting-pulse/model.ts';
import {
  blankMeeting,
  countHands,
  editSeat,
  itemIds,
  stopTiming,
  tapSeat,
  type Meeting,
} from '#domain/worksheets/meeting-pulse/pulse.ts';
import { airtimeOf, changeSince, pulseOf } from '#domain/worksheets/meeting-pulse/shares.ts';
import { readSheet, writeSheet } from '#domain/worksheets/sheet.ts';

const words = Object.fromEntries(
  itemIds.map((item) => [item, { text: item, change: `change ${item}` }]),
) as unknown as PulseWords;

/** A meeting in which seats one, two, … had so many turns. */
function withTaps(...taps: number[]): Meeting {
  const seats = taps.map((n, at) => ({ id: `s${at + 1}`, label: '', taps: n, spokenMs: 0 }));
  return { ...blankMeeting('m1'), seats };
}

const codesOf = (...meetings: Meeting[]) =>
  pulseFindings({ meetings }, { place: meetings.length - 1, words }).map(({ code }) => code);

const hands = fc.nat(999);
const somebody = fc.record({ yes: hands, partly: hands, no: hands });

describe('the pulse of a sentence', () => {
  it('counts a yes whole and a partly half', () => {
    expect(pulseOf({ yes: 4, partly: 2, no: 4 })).toBe(50);
    expect(pulseOf({ yes: 0, partly: 0, no: 0 })).toBeNull();
  });

  it('lies between 0 and 100, and one more yes never lowers it', () => {
    fc.assert(
      fc.property(somebody, (counts) => {
        const now = pulseOf(counts) ?? 0;
        expect(now).toBeGreaterThanOrEqual(0);
        expect(now).toBeLessThanOrEqual(100);
        expect(pulseOf({ ...counts, yes: counts.yes + 1 })).toBeGreaterThanOrEqual(now);
      }),
    );
  });
});

describe('airtime', () => {
  it('gives shares that add up to one, and the share of the three who spoke most', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 2, maxLength: 12 }), (taps) => {
        const air = airtimeOf(withTaps(...taps));
        const all = taps.reduce((sum, n) => sum + n, 0);
        expect(air === null).toBe(all === 0);
        if (!air) return;
        expect(air.shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
        const three = [...taps].sort((a, b) => b - a).slice(0, 3);
        expect(air.topThree).toBeCloseTo(three.reduce((sum, n) => sum + n, 0) / all);
        expect(air.silent).toBe(taps.filter((n) => n === 0).length);
      }),
    );
  });

  it('goes by time once every seat that spoke was timed, and by turns before', () => {
    const one = tapSeat(tapSeat(withTaps(0, 0), 's1'), 's2');
    const half = stopTiming(one, { seat: 's1', sinceMs: 1000 }, 31_000);
    expect(airtimeOf(half)?.by).toBe('turns');
    const both = stopTiming(half, { seat: 's2', sinceMs: 31_000 }, 41_000);
    expect(airtimeOf(both)).toMatchObject({ by: 'time', shares: [{ share: 0.75 }, { share: 0.25 }] });
  });

  it('never takes time away, even from a clock that is wrong', () => {
    const [seat] = stopTiming(withTaps(1), { seat: 's1', sinceMs: 5000 }, 1000).seats;
    expect(seat?.spokenMs).toBe(0);
  });
});

describe('what deserves a talk', () => {
  const full = (yes: number, no: number) =>
    itemIds.reduce((one, item) => countHands(one, item, { yes, no }), withTaps(1, 1, 1, 1, 1, 1, 1));

  it('says nothing of a blank sheet, and asks for answers once something is counted', () => {
    expect(codesOf(blankMeeting('m1'))).toEqual([]);
    expect(codesOf(withTaps(1, 1))).toEqual(['no-answers']);
  });

  it('names a low sentence with one thing to try, and a sentence that fell', () => {
    expect(codesOf(full(8, 2))).toEqual([]);
    const low = countHands(full(8, 2), 'heard', { yes: 2, no: 8 });
    expect(pulseFindings({ meetings: [low] }, { place: 0, words })).toEqual([
      expect.objectContaining({ code: 'low', values: { item: 'heard', change: 'change heard', now: 20 } }),
    ]);
    const before = { ...full(8, 2), id: 'm0' };
    expect(codesOf(before, low)).toEqual(['low', 'fell']);
    expect(changeSince({ meetings: [before, low] }, 'heard', 1)).toBe(-60);
  });

  it('says that three hold most of the talk only where there are many seats', () => {
    const talk = (...taps: number[]) => codesOf({ ...full(8, 2), seats: withTaps(...taps).seats });
    expect(talk(9, 8, 7, 1, 1)).toContain('few-speak');
    expect(talk(9, 8, 7)).not.toContain('few-speak');
    expect(talk(3, 3, 3, 3, 3, 3)).toEqual([]);
    expect(talk(3, 3, 3, 3, 3, 3, 0)).toContain('silent');
  });

  it('notices different numbers of people, and a seat that looks like a name', () => {
    expect(codesOf(countHands(full(8, 2), 'task', { yes: 9 }))).toEqual(['uneven']);
    const label = (text: string) => codesOf(editSeat(full(8, 2), 's2', (seat) => ({ ...seat, label: text })));
    expect(label('Maria Lopez')).toEqual(['looks-like-name']);
    for (const role of ['chair', 'Window', 'new people', 'Seat 4']) expect(label(role)).toEqual([]);
  });
});

describe('the sheet', () => {
  it('comes back as it was written, and refuses what does not fit', () => {
    const pulse = { meetings: [countHands(withTaps(3, 0), 'heard', { yes: 4 })] };
    expect(readSheet(writeSheet(pulse, pulseModel), pulseModel)).toEqual({ kind: 'sheet', data: pulse });
    const broken = writeSheet(pulse, pulseModel)
      .replace('"yes": 4', '"yes": -4')
      .replace('"yes":4', '"yes":-4');
    expect(readSheet(broken, pulseModel).kind).toBe('refused');
    expect(pulseModel.read({ meetings: [] }, 1)).toBeUndefined();
  });

  it('is said in short, and stands in a spreadsheet', () => {
    const pulse = { meetings: [countHands(withTaps(3, 1), 'heard', { yes: 3, no: 1 })] };
    expect(pulseModel.facts(pulseModel.blank)).toEqual([]);
    expect(pulseModel.facts(pulse).map(({ code, values }) => [code, Object.values(values)[0]])).toEqual([
      ['meetings', 1],
      ['pulse', 75],
      ['airtime', 100],
    ]);
    const csv = pulseCsv(pulse, { columns: ['day'], items: words, seat: (n) => `Seat ${n}` });
    expect(csv).toContain(',,heard,3,0,1,,\r\n');
    expect(csv).toContain(',,Seat 1,,,,3,0\r\n');
  });
});
