import type { AgendaFinding } from '#domain/agenda/findings.ts';
import type { Agenda } from '#domain/agenda/model.ts';
import type { TimeStyle } from '#domain/agenda/times.ts';
import type { SheetInUse } from '#islands/sheet/useSheet.ts';
import type { AgendaLabels } from './labels.ts';

/** What every part of the builder is given. */
export interface AgendaPart {
  /** Of the sheet; ids of fields begin with it. */
  id: string;
  sheet: SheetInUse<Agenda>;
  /** The agenda as it is spoken of. */
  spoken: Agenda;
  /** What is worth a second look in it. */
  findings: readonly AgendaFinding[];
  times: TimeStyle;
  labels: AgendaLabels;
  locale: string;
  level: 2 | 3 | 4;
  /** Says aloud what a button did. */
  tell: (text: string) => void;
}
