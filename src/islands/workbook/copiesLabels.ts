/** What the copies on this device say, and the alarm when work has vanished. */
export interface CopiesLabels {
  missingTitle: string;
  missingText: string;
  missingCopy: string;
  missingNoCopy: string;
  missingBring: string;
  missingLeave: string;
  missingLeft: string;
  copiesTitle: string;
  copiesText: string;
  copiesNone: string;
  copyOf: string;
  copyBring: string;
  copyBringOf: string;
  copyBack: string;
  copyUndo: string;
  copyUndone: string;
}
