import { createContext } from 'react';
import type { RecordInView } from '#islands/useRecord.ts';

/** Which text of the workbook is being edited, and the record that the edit goes into. */
export interface Editing {
  readonly record: RecordInView;
  /** The item whose text is being edited; null for none. */
  readonly item: string | null;
  readonly edit: (item: string | null) => void;
}

/** The editing of the workbook around a part of it; null where texts can only be read. */
export const EditingContext = createContext<Editing | null>(null);
