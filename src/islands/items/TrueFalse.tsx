import { Choice } from './Choice.tsx';
import type { ItemViewProps } from './view.ts';

/** A claim that holds or does not. */
export function TrueFalse({ response, reasons, labels, idFor, onChoose }: ItemViewProps<'truefalse'>) {
  return [true, false].map((side) => (
    <Choice
      key={String(side)}
      type="radio"
      name="option"
      value={String(side)}
      text={side ? labels.trueOption : labels.falseOption}
      isChosen={response.answer === side}
      reason={reasons.get(String(side))}
      idFor={idFor}
      onChoose={() => onChoose({ type: 'truefalse', answer: side })}
    />
  ));
}
