import { agendaModel } from '#domain/agenda/model.ts';
import { chooserModel } from './issue-chooser/model.ts';
import { campaignPlanModel } from './campaign-plan.ts';
import type { FormOutline } from './form/form.ts';
import { formModel } from './form/model.ts';
import { ladderModel } from './ladder.ts';
import { mapModel } from './power-map/model.ts';
import { pulseModel } from './meeting-pulse/model.ts';
import { logModel } from './one-on-one-log/model.ts';
import { readSheet, sayFacts, type SheetModel } from './sheet.ts';
import { structureTestsModel } from './structure-tests.ts';

/** How the sheets of one model are said in short. */
export interface SheetKind {
  /** By its name in the content. */
  readonly model: string;
  readonly locale: string;
  /** Sentences of its facts, and `blank` and `unreadable` for what has none. */
  readonly words: Readonly<Record<string, string>>;
  /** Of a form: what is in it. */
  readonly form?: FormOutline;
}

type Say = (text: string, kind: SheetKind) => string[] | null;

/** Every model of a sheet, by its name. */
const models: Readonly<Record<string, Say>> = {
  'issue-chooser': sayer(chooserModel),
  'structure-tests': sayer(structureTestsModel),
  ladder: sayer(ladderModel),
  'campaign-plan': sayer(campaignPlanModel),
  'power-map': sayer(mapModel),
  'meeting-pulse': sayer(pulseModel),
  'one-on-one-log': sayer(logModel),
  agenda: sayer(agendaModel),
  form: (text, kind) => (kind.form ? sayer(formModel(kind.form))(text, kind) : null),
};

/** The text of a sheet in short: one sentence or more. */
export function sayShort(text: string, kind: SheetKind): string[] {
  const { model, words } = kind;
  const said = Object.hasOwn(models, model) ? models[model]?.(text, kind) : null;
  if (!said) return [words['unreadable'] ?? ''];
  return said.length > 0 ? said : [words['blank'] ?? ''];
}

function sayer<T>(model: SheetModel<T>): Say {
  return (text, { words, locale }) => {
    const reading = readSheet(text, model);
    return reading.kind === 'sheet' ? sayFacts(model.facts(reading.data), words, locale) : null;
  };
}
