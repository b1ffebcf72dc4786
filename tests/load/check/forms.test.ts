import { describe } from 'vitest';
import { testMistakes } from '../broken.ts';

const file = 'en/assessments/garden-meeting.yaml';

describe('forms', () => {
  testMistakes([
    {
      mistake: 'a reading of a column that does not exist',
      changes: { [file]: ['sum: agenda.minutes, of: 60', 'sum: agenda.minuts, of: 60'] },
      says: [
        'unknown-name en/assessments/garden-meeting.yaml:58:43 nothing that can stand here is named "agenda.minuts" — did you mean "agenda.minutes"?',
      ],
    },
    {
      mistake: 'a sum of what holds no numbers',
      changes: { [file]: ['sum: agenda.minutes, above', 'sum: agenda.item, above'] },
      says: [
        'unknown-name en/assessments/garden-meeting.yaml:71:13 nothing that can stand here is named "agenda.item" — did you mean "agenda.minutes"?',
      ],
    },
    {
      mistake: 'a column that does not exist among several',
      changes: { [file]: ['sum: agenda.minutes, above', 'distinct: [agenda.lead, agenda.led], above'] },
      says: [
        'unknown-name en/assessments/garden-meeting.yaml:71:37 nothing that can stand here is named "agenda.led" — did you mean "agenda.lead"?',
      ],
    },
    {
      mistake: 'a share of another part',
      changes: { [file]: ['part: beds.now', 'part: agenda.minutes'] },
      says: [
        'unknown-name en/assessments/garden-meeting.yaml:91:36 nothing that can stand here is named "agenda.minutes" — use one of: beds.all, beds.now, beds.then',
      ],
    },
    {
      mistake: 'a check that leads nowhere',
      changes: { [file]: ['at: agenda', 'at: agend'] },
      says: [
        'unknown-name en/assessments/garden-meeting.yaml:70:5 nothing that can stand here is named "agend" — did you mean "agenda"?',
      ],
    },
    {
      mistake: 'an option that does not exist',
      changes: { [file]: ['{ empty: purpose }', '{ choice: rule, is: veto }'] },
      says: [
        'unknown-name en/assessments/garden-meeting.yaml:66:27 nothing that can stand here is named "veto" — did you mean "vote"?',
      ],
    },
    {
      mistake: 'a place that nothing fills',
      changes: { [file]: ['Nobody leads “{row}”', 'Nobody leads “{value}”'] },
      says: [
        'unknown-place en/assessments/garden-meeting.yaml:74:5 nothing fills "value" in this sentence — use one of: row',
      ],
    },
    {
      mistake: 'a kind of check that is misspelled',
      changes: { [file]: ['{ empty: purpose }', '{ emtpy: purpose }'] },
      says: [
        'wrong-value en/assessments/garden-meeting.yaml:66:5 when: write one of empty, words, sum, number, rows, distinct, repeats, largest, largest-of, share, choice, same, missing-in, all, any — docs/authors.md and src/schema say what can stand there',
        'unknown-field en/assessments/garden-meeting.yaml:66:13 there is no field "emtpy" here — did you mean "empty"?',
      ],
    },
    {
      mistake: 'a check without its limit',
      changes: { [file]: ['sum: agenda.minutes, above: 60', 'sum: agenda.minutes'] },
      says: [
        'wrong-value en/assessments/garden-meeting.yaml:71:5 when: "sum" takes "above" or "below" or "not" — docs/authors.md and src/schema say what can stand there',
      ],
    },
    {
      mistake: 'a limit that the check does not know',
      changes: { [file]: ['{ empty: agenda.lead }', '{ empty: agenda.lead, below: 3 }'] },
      says: [
        'wrong-value en/assessments/garden-meeting.yaml:75:33 below: "empty" takes no limit — docs/authors.md and src/schema say what can stand there',
      ],
    },
    {
      mistake: 'two things to look for in one check',
      changes: { [file]: ['{ empty: purpose }', '{ empty: purpose, rows: agenda, below: 3 }'] },
      says: [
        'wrong-value en/assessments/garden-meeting.yaml:66:5 when: write one of empty, words, sum, number, rows, distinct, repeats, largest, largest-of, share, choice, same, missing-in, all, any — docs/authors.md and src/schema say what can stand there',
      ],
    },
    {
      mistake: 'a field of a kind that there is not',
      changes: { [file]: ['field: day', 'field: date'] },
      says: [
        'wrong-value en/assessments/garden-meeting.yaml:24:5 field: "date" is not one of its values — did you mean "day"?',
      ],
    },
    {
      mistake: 'a part that is neither a field nor rows',
      changes: { [file]: ['    field: number\n', ''] },
      says: [
        'missing-field en/assessments/garden-meeting.yaml:19:5 the field "field" is missing — add "field:" (write "field" for one thing or "rows" for a table, one of the two)',
      ],
    },
    {
      mistake: 'a choice without options',
      changes: {
        [file]: ['    options: { vote: By a vote, consent: By consent, lead: Somebody decides }\n', ''],
      },
      says: [
        'missing-field en/assessments/garden-meeting.yaml:25:5 the field "options" is missing — add "options:" (a choice has options, by id, and no other field has them)',
      ],
    },
    {
      mistake: 'words counted in a number',
      changes: { [file]: ['    field: number\n', '    field: number\n    words: { from: 3 }\n'] },
      says: [
        'wrong-value en/assessments/garden-meeting.yaml:22:5 words: words are counted in a "text" only — docs/authors.md and src/schema say what can stand there',
      ],
    },
    {
      mistake: 'a fixed row without an id',
      changes: { [file]: ['{ id: south, bed: South bed }', '{ bed: South bed }'] },
      says: [
        'missing-field en/assessments/garden-meeting.yaml:56:11 the field "id" is missing — add "id:" (an id for each fixed row)',
      ],
    },
    {
      mistake: 'too many rows at the beginning',
      changes: { [file]: ['to: 10', 'to: 3'] },
      says: [
        'wrong-value en/assessments/garden-meeting.yaml:34:7 to: make room for the rows that stand there at the beginning — docs/authors.md and src/schema say what can stand there',
      ],
    },
    {
      mistake: 'rows without room',
      changes: { [file]: ['      to: 10\n', ''] },
      says: [
        'missing-field en/assessments/garden-meeting.yaml:32:5 the field "to" is missing — add "to:" (how many rows there is room for)',
      ],
    },
    {
      mistake: 'a cell at the beginning of no column',
      changes: {
        [file]: ['{ item: Any other business, minutes: 20 }', '{ item: Any other business, time: 20 }'],
      },
      says: [
        'unknown-name en/assessments/garden-meeting.yaml:44:39 nothing that can stand here is named "time" — use one of: item, minutes, lead',
      ],
    },
    {
      mistake: 'words where a number belongs',
      changes: { [file]: ['Any other business, minutes: 20', 'Any other business, minutes: twenty'] },
      says: [
        'wrong-value en/assessments/garden-meeting.yaml:44:39 minutes: the column holds numbers — write a number',
      ],
    },
    {
      mistake: 'two parts of one id',
      changes: { [file]: ['id: opening', 'id: purpose'] },
      says: [
        'duplicate-id en/assessments/garden-meeting.yaml:14:5 the id "garden-meeting.purpose" is already used in en/assessments/garden-meeting.yaml:10 — choose an id of its own; ids are never shared',
        'unknown-name en/assessments/garden-meeting.yaml:87:13 nothing that can stand here is named "opening" — use one of: purpose, purpose, agenda.item, beds.bed',
      ],
    },
    {
      mistake: 'a check id twice',
      changes: { [file]: ['id: too-long', 'id: no-purpose'] },
      says: [
        'duplicate-id en/assessments/garden-meeting.yaml:67:5 the id "no-purpose" is already used in en/assessments/garden-meeting.yaml:63 — choose an id of its own; ids are never shared',
      ],
    },
    {
      mistake: 'names that were published and vanished, but for those renamed or retired',
      changes: {
        'ids.published': [
          'beds',
          'purpose',
          'rule.vote',
          'agenda.lead',
          'beds.rows.north',
          'old',
          'agenda.gone',
          'rule.dice',
          'agenda.when',
          'snacks',
        ]
          .map((id) => `part:garden-meeting.${id}\n`)
          .join(''),
        'ids.lock': 'part:garden-meeting.snacks\n',
        [file]: [
          'id: minutes, title: Minutes, field',
          'id: minutes, formerly: [when], title: Minutes, field',
        ],
      },
      says: [
        'vanished-id ids.published:6:1 the part "garden-meeting.old" was published and is gone — bring it back, write it into "formerly" of what took its place, or retire it in content/ids.lock as part:garden-meeting.old',
        'vanished-id ids.published:7:1 the part "garden-meeting.agenda.gone" was published and is gone — bring it back, write it into "formerly" of what took its place, or retire it in content/ids.lock as part:garden-meeting.agenda.gone',
        'vanished-id ids.published:8:1 the part "garden-meeting.rule.dice" was published and is gone — bring it back, write it into "formerly" of what took its place, or retire it in content/ids.lock as part:garden-meeting.rule.dice',
      ],
    },
    {
      mistake: 'a part that is retired and used again',
      changes: { 'ids.lock': 'part:garden-meeting.purpose\n' },
      says: [
        'retired-id en/assessments/garden-meeting.yaml:10:5 the id "garden-meeting.purpose" is retired in content/ids.lock — choose a new id; a retired one is never used again',
      ],
    },
  ]);
});
