import type { Ladder } from '#domain/worksheets/ladder.ts';

/** Small ladders: a test names only the fields it is about. */

type Step = Ladder['steps'][number];
type Person = Ladder['people'][number];

/** A step named after its id, with nothing to find. */
export const step = (id: string, fields: Partial<Step> = {}): Step => ({
  id,
  role: id,
  skill: 'listening',
  familiarity: 'seen',
  support: 'a partner',
  hours: 4,
  decision: 'whom to call',
  reach: 'own',
  ...fields,
});

/** A person on a step, with nothing to find a week after their invitation. */
export const person = (id: string, at: string, fields: Partial<Person> = {}): Person => ({
  id,
  initials: id.toUpperCase(),
  evidence: 'brought two neighbours',
  step: at,
  ask: 'call five people',
  invited: '2026-11-20',
  ...fields,
});
