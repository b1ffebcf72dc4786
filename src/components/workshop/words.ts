/** Names the start time of a session, for the clocks of all pages of a workshop. */
export function clockOf(workshop: string, session: string): string {
  return `workshop-${workshop}-${session}`;
}
