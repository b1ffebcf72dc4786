import { describe, expect, it } from 'vitest';
import { minutesOf } from '#domain/agenda.ts';
import { shelfOf } from '#domain/library.ts';
import { turnsOf } from '#domain/turns.ts';
import { runOf, workSegmentsOf } from '#domain/workshop.ts';
import { readContent } from '#load/read.ts';

const shelf = shelfOf(readContent('tests/fixtures/curriculum').library, 'en');
const workshop = shelf.workshop.get('first-dig')?.data;
const [welcome, bed] = workshop ? workSegmentsOf(workshop) : [];
if (!welcome || !bed) throw new Error('the fixture begins with a welcome and a bed');

describe('the turns that the room sees', () => {
  it('are the steps that a segment runs, with what people do in each', () => {
    expect(turnsOf(runOf(shelf, bed))).toEqual([
      { title: 'Draw the bed', minutes: 15, task: 'Draw the corner as it is.' },
      { title: 'Agree', minutes: 6, task: 'Who waters first?' },
      { title: 'A word each', minutes: 4, task: 'One word for the bed.' },
    ]);
  });

  it('are one for a segment without an activity', () => {
    expect(turnsOf(runOf(shelf, welcome))).toEqual([
      { title: 'Welcome', minutes: 10, task: 'What did you eat from a garden this year?' },
    ]);
  });

  it('are fitted to the minutes of the segment', () => {
    const turns = turnsOf(runOf(shelf, { ...bed, minutes: 15 }));
    expect(turns.map(({ minutes }) => minutes)).toEqual([9, 3.5, 2.5]);
  });

  it('fill every segment of every workshop, and no more', () => {
    const whole = shelfOf(readContent('content').library, 'en');
    const runs = [...whole.workshop.values()].flatMap(({ data }) =>
      workSegmentsOf(data).map((segment) => runOf(whole, segment)),
    );
    expect(runs.filter(({ segment }) => segment.fit).length).toBeGreaterThan(10);
    for (const run of runs) expect(minutesOf(turnsOf(run)), run.segment.id).toBe(run.segment.minutes);
  });

  it('have no task where every line is too long for a wall', () => {
    const long = 'word '.repeat(26).trim();
    const [turn] = turnsOf(runOf(shelf, { ...welcome, ask: [long], say: [long] }));
    expect(turn).toEqual({ title: 'Welcome', minutes: 10 });
  });
});
