import { describe, expect, it } from 'vitest';
import { shelfOf } from '#domain/library.ts';
import { segmentsOf, workSegmentsOf } from '#domain/workshop.ts';
import { stopsOf, workshopSlides } from '#domain/workshop-deck.ts';
import { readContent } from '#load/read.ts';

const shelf = shelfOf(readContent('tests/fixtures/curriculum').library, 'en');
const workshop = shelf.workshop.get('first-dig')?.data;
const [session] = workshop?.sessions ?? [];
if (!workshop || !session) throw new Error('the fixture has a workshop of one session');
const [welcome, bed] = workSegmentsOf(workshop);
if (!welcome || !bed) throw new Error('the fixture begins with a welcome and a bed');
const closing = { between: 'Until next time', end: 'What we came for' };
const slides = workshopSlides(shelf, workshop, closing);
const withBed = (change: Partial<typeof bed>) =>
  workshopSlides(
    shelf,
    { ...workshop, sessions: [{ ...session, segments: [welcome, { ...bed, ...change }] }] },
    closing,
  ).map(({ kind, title }) => `${kind}: ${title}`);

describe('the deck of a workshop', () => {
  it('shows its title, each segment in order with the slides of its lesson, each break, and an end', () => {
    expect(slides.map(({ kind, title }) => `${kind}: ${title}`)).toEqual([
      'title: First dig',
      'activity: Welcome',
      'lesson: Roots',
      'activity: Roots, and the bed on paper',
      'break: Bread',
      'activity: A day for the dig',
      'close: What we came for',
    ]);
  });

  it('plans every slide of a segment for the minutes of that segment', () => {
    expect(slides.map(({ plan }) => `${plan.fromMinute}-${plan.toMinute}`)).toEqual([
      '0-0',
      '0-10',
      '10-35',
      '10-35',
      '35-45',
      '45-60',
      '60-60',
    ]);
  });

  it('takes the slide that bears the title of the activity in place of one of its own', () => {
    const titled = new Map(shelf.activity);
    const activity = titled.get('digging-day');
    if (!activity) throw new Error('the fixture has an activity');
    titled.set('digging-day', { ...activity, data: { ...activity.data, title: 'Roots' } });
    const [, , lesson, next] = workshopSlides({ ...shelf, activity: titled }, workshop, closing);
    expect(lesson).toMatchObject({
      kind: 'lesson',
      title: 'Roots',
      turns: [{ minutes: 15 }, { minutes: 6 }, { minutes: 4 }],
    });
    expect(next?.kind).toBe('break');
  });

  it('shows only slides of the lesson where a segment has no activity', () => {
    const talk = { activity: undefined, steps: [], say: ['Look.'] };
    expect(withBed(talk).slice(2)).toEqual(['lesson: Roots', 'close: What we came for']);
  });

  it('opens each session of a course, and says at its end what comes before the next', () => {
    const course = {
      ...workshop,
      sessions: [
        { ...session, between: 'Ask one neighbor.' },
        { ...session, id: 'second', title: 'A second evening' },
      ],
    };
    const all = workshopSlides(shelf, course, closing);
    expect(all.filter(({ kind }) => kind === 'session').map(({ title }) => title)).toEqual([
      'One evening',
      'A second evening',
    ]);
    const ends = all.filter(({ kind }) => kind === 'close');
    expect(ends).toMatchObject([
      { title: 'Until next time', words: 'Ask one neighbor.' },
      { title: 'What we came for', words: workshop.purpose },
    ]);
    // The clock of the second evening begins at zero.
    expect(all.filter(({ title }) => title === 'Welcome').map(({ plan }) => plan.fromMinute)).toEqual([0, 0]);
  });

  it('can be entered at each row of the agenda', () => {
    const stops = stopsOf(slides, segmentsOf(workshop));
    expect(stops.map(({ title, position }) => [title, position])).toEqual([
      ['Welcome', 1],
      ['Roots, and the bed on paper', 2],
      ['Bread', 4],
      ['A day for the dig', 5],
    ]);
  });
});
