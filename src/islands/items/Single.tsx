import { Choice } from './Choice.tsx';
import type { ItemViewProps } from './view.ts';

/** One choice of several. */
export function Single({ item, response, reasons, idFor, onChoose }: ItemViewProps<'single'>) {
  return item.options.map(({ id, text }) => (
    <Choice
      key={id}
      type="radio"
      name="option"
      value={id}
      text={text}
      isChosen={response.option === id}
      reason={reasons.get(id)}
      idFor={idFor}
      onChoose={() => onChoose({ type: 'single', option: id })}
    />
  ));
}
