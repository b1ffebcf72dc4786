/** The hands of a room, counted for each choice. */
export type Hands = Readonly<Record<string, number>>;

/** The choices with the most hands: one, several that are level, or none where no hand was up. */
export function mostHands(hands: Hands, choices: readonly string[]): string[] {
  const most = Math.max(0, ...choices.map((id) => hands[id] ?? 0));
  return most === 0 ? [] : choices.filter((id) => hands[id] === most);
}
