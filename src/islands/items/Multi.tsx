import { idk } from '#domain/assessment/response.ts';
import { Choice } from './Choice.tsx';
import type { ItemViewProps } from './view.ts';

/** As many choices as fit. */
export function Multi({ item, response, reasons, idFor, onChoose }: ItemViewProps<'multi'>) {
  const chosen = response.options === idk ? [] : response.options;
  const toggled = (id: string) =>
    item.options
      .map((option) => option.id)
      .filter((one) => (one === id ? !chosen.includes(id) : chosen.includes(one)));
  return item.options.map(({ id, text }) => (
    <Choice
      key={id}
      type="checkbox"
      name="option"
      value={id}
      text={text}
      isChosen={chosen.includes(id)}
      reason={reasons.get(id)}
      idFor={idFor}
      onChoose={() => onChoose({ type: 'multi', options: toggled(id) })}
    />
  ));
}
