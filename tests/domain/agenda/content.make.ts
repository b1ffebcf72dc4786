import type { Activity, Step, Workshop, WorkSegment } from '#schema/types.ts';

const script: Pick<Step, 'say' | 'ask' | 'do' | 'watch'> = { say: [], ask: [], do: ['Dig.'], watch: [] };

/** An activity of three steps. */
export function makeActivity(fields: Partial<Activity> = {}): Activity {
  const step = (id: string, title: string, minutes: number) =>
    ({ ...script, id, title, minutes, format: 'go-round', why: 'It grows.' }) as const;
  return {
    ...{
      id: 'digging-day',
      formerly: [],
      title: 'Digging day',
      summary: 'Three rounds.',
      purpose: 'Choose a bed.',
    },
    stretch: { what: 'Draw a second bed.', adds: 15 },
    ...{ objectives: [], minutes: 30, group: { from: 4, to: 12 }, format: 'small-group', level: 'first' },
    ...{ concepts: [], lessons: [], materials: ['Paper'], setup: 'Tables.' },
    steps: [
      { ...step('dig-arrive', 'Arrive', 5), cut: { what: 'One word each.', saves: 2 } },
      step('dig-draw', 'Draw the bed', 15),
      step('dig-agree', 'Agree', 10),
    ],
    debrief: ['What did you give up?'],
    online: 'Draw on a shared page.',
    access: ['Large sheets.'],
    risks: [{ what: 'Rain.', then: 'Draw inside.' }],
    ...fields,
  };
}

/** A workshop of one evening that runs two steps of the activity. */
export function makeWorkshop(fields: Partial<Workshop> = {}): Workshop {
  const work: Omit<WorkSegment, 'id' | 'title' | 'minutes' | 'lead'> = {
    ...script,
    ...{ kind: 'work', format: 'go-round', why: 'It grows.', online: 'Type.' },
    ...{ steps: [], slides: [], handout: false, materials: [] },
  };
  return {
    ...{ id: 'first-dig', formerly: [], title: 'First dig', summary: 'An evening.', purpose: 'Choose.' },
    ...{ minutes: 60, group: { from: 4, to: 12 }, level: 'first', lessons: [], pages: [], needs: [] },
    ...{ setup: 'Tables.', materials: ['Thick pens'], checklist: [], access: [], risks: [], online: 'Draw.' },
    posters: [{ id: 'fd-agreement', title: 'How we dig', lines: ['Everybody holds the pen once.'] }],
    sessions: [
      {
        ...{ id: 'fd-evening', title: 'One evening', minutes: 60 },
        segments: [
          { ...work, id: 'fd-welcome', title: 'Welcome', minutes: 10, lead: 'first' },
          {
            ...{
              ...work,
              do: [],
              id: 'fd-bed',
              title: 'The bed on paper',
              minutes: 25,
              lead: 'second',
            },
            ...{ activity: 'digging-day', steps: ['dig-draw', 'dig-agree'], materials: ['A spade'] },
            cut: { what: 'Leave out the second drawing.', saves: 5 },
          },
          { kind: 'break', id: 'fd-pause', title: 'Bread', minutes: 10 },
          { ...work, id: 'fd-close', title: 'A day for the dig', minutes: 15, lead: 'apprentice' },
        ],
      },
    ],
    ...fields,
  };
}
