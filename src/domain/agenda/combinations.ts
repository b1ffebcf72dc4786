/** Workshops that go well together, by day. Its title stands in the interface words, under its id. */
export interface Combination {
  readonly id: 'weekend' | 'retreat' | 'first-month' | 'online-evenings';
  readonly days: readonly (readonly string[])[];
}

/** The ready combinations: ids of workshops, those of one day together. */
export const combinations: readonly Combination[] = [
  { id: 'weekend', days: [['power-half-day'], ['leadership-day']] },
  { id: 'retreat', days: [['problem-to-issue-workshop', 'power-half-day'], ['campaign-plan-half-day']] },
  {
    id: 'first-month',
    days: [['first-taste'], ['team-launch'], ['one-on-ones-workshop'], ['listening-shift-workshop']],
  },
  {
    id: 'online-evenings',
    days: [
      ['first-taste'],
      ['one-on-ones-workshop'],
      ['public-story-workshop'],
      ['facilitating-and-deciding'],
    ],
  },
];
