import type { IssueChooser } from '#domain/worksheets/issue-chooser/chooser.ts';
import type { SheetInUse } from '#islands/sheet/useSheet.ts';
import type { IssueChooser as IssueChooserContent } from '#schema/types.ts';
import type { ChooserLabels } from './labels.ts';

/** What every part of the issue chooser is given. */
export interface PartProps {
  /** The worksheet's id; ids of fields begin with it. */
  id: string;
  sheet: SheetInUse<IssueChooser>;
  criteria: IssueChooserContent['criteria'];
  words: ChooserLabels;
  locale: string;
}
