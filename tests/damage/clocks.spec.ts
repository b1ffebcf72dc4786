import { judge, test } from './case.ts';
import { LOG, WORKBOOK, type Person } from './person.ts';

const jumps: readonly (readonly [title: string, done: string, from: string, to: string])[] = [
  [
    'C1 ten years back',
    'the clock was set back by ten years',
    '2026-11-23T10:00:00Z',
    '2016-11-23T10:00:00Z',
  ],
  ['C2 ten years on', 'the clock was set on by ten years', '2026-11-23T10:00:00Z', '2036-11-23T10:00:00Z'],
  [
    'C3 an hour back in the middle',
    'the clock went back by an hour',
    '2026-11-23T10:00:00Z',
    '2026-11-23T09:00:00Z',
  ],
  [
    'C4 the night when summer time ends',
    'the hour from two to three came twice',
    '2026-10-25T00:30:00Z',
    '2026-10-25T01:30:00Z',
  ],
  [
    'C5 the end of 32-bit time in 2038',
    'the clock passed the last second of 32-bit time',
    '2038-01-19T03:14:06Z',
    '2038-01-19T03:14:09Z',
  ],
];

/** Writes, lets the clock jump, and writes on: in the same field and in another. */
async function writeAcross(person: Person, jump: () => Promise<void>): Promise<void> {
  await person.open(LOG);
  await person.write(0, 'Before the jump');
  await person.markBefore();
  await jump();
  await person.write(1, 'After the jump');
  await person.write(0, 'Before the jump, and after');
  person.hasRewritten();
  await person.open(WORKBOOK);
  await person.look();
  await person.readAgain();
}

for (const [title, done, from, to] of jumps) {
  test.describe(() => {
    test.use({ timezoneId: 'Europe/Berlin' });
    test(title, async ({ page, person, engine }, info) => {
      await page.clock.setFixedTime(new Date(from));
      await writeAcross(person, () => page.clock.setFixedTime(new Date(to)));
      await judge(info, engine, done, await person.observed());
    });
  });
}
