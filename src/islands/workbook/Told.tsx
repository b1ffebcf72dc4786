interface Props {
  told: { readonly text: string; readonly turn: number };
}

/** The line that says what a button did, for eyes and ears. */
export function Told({ told }: Props) {
  return (
    <p role="status" className="told">
      <span key={told.turn}>{told.text}</span>
    </p>
  );
}
