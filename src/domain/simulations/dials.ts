import type { Dials } from '#schema/types.ts';

/** "Turn the dials": switches whose settings move three outcomes. Pure arithmetic over the words and points of the content. */

/** The setting of each switch, by switch id. A switch that is missing or unknown stands at its start. */
export type DialsChoice = Readonly<Record<string, string>>;

/** Outcome id to its value, 0 to 100. */
export type DialsOutcomes = Readonly<Record<string, number>>;

type Switch = Dials['switches'][number];
type Setting = Switch['settings'][number];
type Outcome = Dials['outcomes'][number];
type Reading = Dials['readings'][number];

/** Why one switch, as it stands, moves the outcomes. */
export interface DialsReason {
  readonly switchId: string;
  readonly settingId: string;
  readonly title: string;
  readonly text: string;
  readonly moves: Readonly<Record<string, number>>;
  readonly reason: string;
}

/** The ids of two settings of one switch that hardly differ: fewer than two outcomes tell them apart. */
export interface DeafSettings {
  readonly a: string;
  readonly b: string;
}

/** What the chosen settings lead to: the base, plus every move, kept between 0 and 100. */
export function outcomesOf(dials: Dials, choice: DialsChoice): DialsOutcomes {
  const settings = dials.switches.map((one) => settingOf(one, choice));
  return Object.fromEntries(
    dials.outcomes.map(({ id }) => [
      id,
      clamp(settings.reduce((sum, setting) => sum + moveOf(setting, id), dials.base)),
    ]),
  );
}

/** The first reading whose bounds all hold; absent when the content left a hole. */
export function readingOf(dials: Dials, outcomes: DialsOutcomes): Reading | undefined {
  return dials.readings.find(({ when }) =>
    Object.entries(when).every(([id, { atLeast = -Infinity, atMost = Infinity }]) => {
      const value = outcomes[id];
      return value !== undefined && value >= atLeast && value <= atMost;
    }),
  );
}

/** The reason behind each switch as it stands, in the order of the switches. */
export function reasonsOf(dials: Dials, choice: DialsChoice): readonly DialsReason[] {
  return dials.switches.map((one) => {
    const setting = settingOf(one, choice);
    return {
      switchId: one.id,
      settingId: setting.id,
      title: one.title,
      text: setting.text,
      moves: Object.fromEntries(dials.outcomes.map(({ id }) => [id, moveOf(setting, id)])),
      reason: setting.reason,
    };
  });
}

/** Ids of settings that break the rule "no setting is best in all outcomes": nothing is left to weigh. A tie counts as best. */
export function dominantSettings(dials: Dials): readonly string[] {
  return dials.switches.flatMap((one) =>
    one.settings
      .filter((setting) =>
        one.settings.every((other) =>
          dials.outcomes.every((outcome) => worth(setting, outcome) >= worth(other, outcome)),
        ),
      )
      .map(({ id }) => id),
  );
}

/** Pairs that break the rule "any two settings of one switch differ in at least two outcomes". */
export function deafSettings(dials: Dials): readonly DeafSettings[] {
  return dials.switches.flatMap((one) =>
    one.settings.flatMap((first, place) =>
      one.settings
        .slice(place + 1)
        .filter(
          (second) => dials.outcomes.filter(({ id }) => moveOf(first, id) !== moveOf(second, id)).length < 2,
        )
        .map((second) => ({ a: first.id, b: second.id })),
    ),
  );
}

function settingOf(one: Switch, choice: DialsChoice): Setting {
  const chosen =
    one.settings.find(({ id }) => id === choice[one.id]) ?? one.settings.find(({ id }) => id === one.start);
  if (!chosen)
    throw new Error(`The switch "${one.id}" starts at "${one.start}", which is none of its settings.`);
  return chosen;
}

function moveOf(setting: Setting, outcomeId: string): number {
  return setting.moves[outcomeId] ?? 0;
}

function worth(setting: Setting, { id, better }: Outcome): number {
  return better === 'more' ? moveOf(setting, id) : -moveOf(setting, id);
}

function clamp(value: number): number {
  return Math.min(100, Math.max(0, value));
}
