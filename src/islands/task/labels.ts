/** Everything that is said about a field task. Sentences may hold places: `{day}`. */
export interface TaskLabels {
  title: string;
  text: string;
  dayLabel: string;
  commit: string;
  planLabel: string;
  open: string;
  openToday: string;
  calendar: string;
  calendarNote: string;
  done: string;
  move: string;
  moveLabel: string;
  moveAction: string;
  letGo: string;
  missedTitle: string;
  missedText: string;
  smaller: string;
  smallerText: string;
  doneTitle: string;
  doneText: string;
  nextLabel: string;
  again: string;
  letGoTitle: string;
  letGoText: string;
  eventTitle: string;
  saidCommit: string;
  saidDone: string;
  saidLetGo: string;
}
