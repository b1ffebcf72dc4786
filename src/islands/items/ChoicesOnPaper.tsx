interface Props {
  choices: readonly { readonly id: string; readonly text: string }[];
}

/** All that can be chosen, for paper and for a page without scripts, where lists do not open. */
export function ChoicesOnPaper({ choices }: Props) {
  return (
    <ul className="choices-on-paper" aria-hidden="true">
      {choices.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  );
}
