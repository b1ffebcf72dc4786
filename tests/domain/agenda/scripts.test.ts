import { describe, expect, test } from 'vitest';
import { agendaOffers } from '#domain/agenda/offers.ts';
import { pickBy, picksOf } from '#domain/agenda/pick.ts';
import { agendaScripts, materialsOf, postersOf, scriptOf } from '#domain/agenda/scripts.ts';
import { makeConcept, makeShelf } from '../../make.ts';
import { agenda, day, row } from './agenda.make.ts';
import { makeActivity, makeWorkshop } from './content.make.ts';

const shelf = makeShelf({
  activity: [makeActivity({ concepts: ['bed'] })],
  workshop: [makeWorkshop()],
  concept: [makeConcept({ title: 'Béd' })],
});
const scripts = agendaScripts(shelf);
const bed = { kind: 'segment', workshop: 'first-dig', segment: 'fd-bed' } as const;
const dig = { kind: 'activity', activity: 'digging-day' } as const;

describe('the script of a row', () => {
  test('is that of its segment, with the steps it runs and no others', () => {
    expect(scriptOf(bed, scripts)?.steps.map(({ id }) => id)).toEqual(['dig-draw', 'dig-agree']);
    expect(scriptOf(bed, scripts)?.materials).toEqual(['A spade']);
  });

  test('is that of its activity with all steps', () => {
    expect(scriptOf(dig, scripts)?.steps.map(({ title }) => title)).toEqual([
      'Arrive',
      'Draw the bed',
      'Agree',
    ]);
  });

  test('is nothing for a row of one’s own, and for what is gone or never was', () => {
    const gone = [
      null,
      { ...bed, segment: 'gone' },
      { ...bed, workshop: 'toString' },
      { ...dig, activity: 'x' },
    ];
    expect(gone.map((from) => scriptOf(from, scripts))).toEqual([null, null, null, null]);
  });
});

describe('what is brought and hung up', () => {
  const plan = agenda(day([row('a', 25, { from: bed }), row('b', 30, { from: dig }), row('c', 5)]));

  test('is listed once, where it is needed first', () => {
    expect(materialsOf(plan, scripts).map((one) => [one.row?.id ?? '', one.setup, ...one.materials])).toEqual(
      [
        ['', 'Tables.', 'Thick pens'],
        ['a', '', 'A spade'],
        ['b', 'Tables.', 'Paper'],
      ],
    );
  });

  test('are the posters of the workshops that rows come from', () => {
    expect(postersOf(plan, scripts).map(({ title }) => title)).toEqual(['How we dig']);
    expect(postersOf(agenda(day([row('c', 5)])), scripts)).toEqual([]);
  });
});

describe('what can be added', () => {
  const picks = picksOf(agendaOffers(shelf, { toWorkshop: String, toActivity: String }));
  const ids = (text: string, most: number | null = null) => pickBy(picks, { text, most }).map(({ id }) => id);

  test('is found by words of title, concept or workshop, accents or not, and by minutes', () => {
    expect(ids('BED digging')).toEqual(['digging-day']);
    expect(ids('first dig bed')).toEqual(['first-dig.fd-bed']);
    expect(ids('dig', 10)).toEqual(['first-dig.fd-welcome']);
    expect(ids('nowhere')).toEqual([]);
  });
});
