/** One week of "Twelve weeks": what hours of work and the choice at an event do to a group. */

/** Hours a week by kind of work, by its id. Work that is not named gets none. */
export type Hours = Readonly<Record<string, number>>;

/** How things stand between two weeks. Nothing is rounded here. */
export interface Standing {
  /** People who would hear a call. */
  contacts: number;
  /** People known through a real talk. */
  ties: number;
  leaders: number;
  trust: number;
}

/** What the choice at an event adds to the ordinary week. */
export interface Effect {
  turnout: number;
  ties: number;
  leaders: number;
  trust: number;
  /** Share of the people who would hear a call that is lost after this week. */
  lost: number;
  /** Share of the hours for talks and training that is left in this week. */
  quietHours: number;
}

/** A number of the content, by its name. */
export type Numbers = (name: string) => number;

/** A week without an event. */
export const nothing: Effect = { turnout: 0, ties: 0, leaders: 0, trust: 0, lost: 0, quietHours: 1 };

/** What each choice does, by its id. */
export const effects: Readonly<Record<string, (now: Standing, value: Numbers) => Partial<Effect>>> = {
  'call-everyone': (now, value) => ({
    turnout: now.contacts * value('callContactsCome') + now.ties * value('callTiesCome'),
    trust: -value('callTrustCost'),
    quietHours: 0,
  }),
  'members-decide': (now, value) => ({
    turnout: now.ties * value('decideTiesCome') * (now.trust / 100),
    leaders: now.ties * value('decideTiesLead'),
    trust: value('decideTrustGain'),
    quietHours: value('decideHoursLeft'),
  }),
  'keep-the-plan': (_, value) => ({ trust: -value('keepTrustCost') }),
  'fill-the-square': (now, value) => ({
    turnout: now.contacts * value('squareCome'),
    trust: -value('squareTrustCost'),
    lost: value('squareLost'),
  }),
  'meet-them-first': (now, value) => ({
    turnout: now.leaders * value('meetPerLeader'),
    ties: now.leaders * value('meetPerLeader'),
    trust: value('meetTrustGain'),
  }),
  'do-both': (now, value) => ({
    turnout: (now.contacts * value('squareCome')) / 2,
    ties: (now.leaders * value('meetPerLeader')) / 2,
    trust: now.leaders < value('bothLeadersNeeded') ? -value('bothTrustCost') : 0,
    lost: value('squareLost') / 2,
  }),
};

/** One week: reach, talks, training, then the event of the week, then what it all does to trust. */
export function playWeek(
  before: Standing,
  hours: Hours,
  effect: Effect,
  value: Numbers,
): { now: Standing; turnout: number } {
  const talking = (hours['one-on-ones'] ?? 0) * effect.quietHours;
  const training = (hours['training'] ?? 0) * effect.quietHours;
  const events = hours['events'] ?? 0;
  const online = hours['online'] ?? 0;

  const reached =
    before.contacts * (1 - value('contactsFade') * (1 - before.trust / 100)) +
    online * value('contactsPerOnlineHour');
  const talks = talking * value('talksPerHour') + before.leaders * value('talksPerLeader');
  const ties =
    before.ties * (1 - value('tiesFade') * (1 - before.trust / 100)) +
    talks * half(reached, value('contactsHalf')) +
    effect.ties;

  const practice =
    value('practiceFloor') + (1 - value('practiceFloor')) * half(events, value('practiceHalf'));
  const leaders =
    before.leaders * (1 - value('leadersFade') * (1 - before.trust / 100)) +
    training * value('leadersPerTrainingHour') * practice * half(ties, value('leaderTiesHalf')) +
    effect.leaders;

  const drawn =
    reached * value('contactsCome') +
    ties * value('tiesCome') * (before.trust / 100) +
    leaders * value('guestsPerLeader');
  const turnout = drawn * half(events + value('standingMeeting'), value('eventsHalf')) + effect.turnout;

  const load = 1 + leaders / value('leadersShareLoad');
  const rise = talking * value('trustPerTalkHour') + training * value('trustPerTrainingHour');
  const strain = (events * value('strainPerEventHour')) / load + online * value('strainPerOnlineHour');
  const trust =
    before.trust +
    rise * (1 - before.trust / 100) -
    strain * (before.trust / 100) +
    (value('startTrust') - before.trust) * value('trustDrift') +
    effect.trust;

  const contacts = (reached + turnout * value('contactsPerGuest')) * (1 - effect.lost);
  return { now: { contacts, ties, leaders, trust: Math.min(100, Math.max(0, trust)) }, turnout };
}

/** Rises from 0 towards 1 and is a half where `amount` equals `halfway`: each further hour does a little less. */
function half(amount: number, halfway: number): number {
  return amount / (amount + halfway);
}
