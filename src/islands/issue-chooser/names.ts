import type { Issue, IssueChooser, Scorer } from '#domain/worksheets/issue-chooser/chooser.ts';
import { fill } from '#domain/words.ts';
import type { ChooserLabels } from './labels.ts';

/** What an issue is called: by its own words, or else by its number. */
export function nameOfIssue({ issues }: IssueChooser, issue: Issue, words: ChooserLabels): string {
  return issue.title.trim() || fill(words.issueNumber, { n: issues.indexOf(issue) + 1 });
}

/** What a person is called: by initials, or else by a number. */
export function nameOfPerson({ people }: IssueChooser, person: Scorer, words: ChooserLabels): string {
  return person.initials.trim() || fill(words.personNumber, { n: people.indexOf(person) + 1 });
}
