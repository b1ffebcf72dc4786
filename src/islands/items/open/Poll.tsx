import { Choice } from '#islands/items/Choice.tsx';
import type { OpenViewProps } from './view.ts';

/** One choice, or as many as fit. */
export function Poll({ item, response, idFor, onChoose }: OpenViewProps<'poll'>) {
  const { several } = item;
  const chosen = response.options;
  const toggled = (id: string) =>
    item.options
      .map((option) => option.id)
      .filter((one) => (one === id ? !chosen.includes(id) : chosen.includes(one)));
  return item.options.map(({ id, text }) => (
    <Choice
      key={id}
      type={several ? 'checkbox' : 'radio'}
      name="option"
      value={id}
      text={text}
      isChosen={chosen.includes(id)}
      idFor={idFor}
      onChoose={() => onChoose({ type: 'poll', options: several ? toggled(id) : [id] })}
    />
  ));
}
