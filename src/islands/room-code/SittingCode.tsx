import { useMemo } from 'react';
import type { Draft } from '#domain/assessment/inventory/draft.ts';
import type { StatementsForm } from '#domain/assessment/inventory/statements.ts';
import { answersOfRatings } from '#domain/room/answers.ts';
import { formInstrument } from '#domain/room/instrument.ts';
import type { Inventory } from '#schema/types.ts';
import type { RoomCodeLabels } from './labels.ts';
import { RoomCode } from './RoomCode.tsx';

interface Props {
  inventory: Inventory;
  form: StatementsForm;
  draft: Draft;
  labels: RoomCodeLabels;
}

/** The code of what is filled in, for one form of an inventory. */
export function SittingCode({ inventory, form, draft, labels }: Props) {
  const instrument = useMemo(() => formInstrument(inventory, form), [inventory, form]);
  const { occasion, ratings } = draft;
  return (
    <RoomCode
      instrument={instrument}
      answers={answersOfRatings(instrument, ratings)}
      suggested={occasion === 'before' || occasion === 'after' ? occasion : 'other'}
      labels={labels}
    />
  );
}
