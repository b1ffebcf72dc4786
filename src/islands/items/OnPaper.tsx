/** What stands in a field when the page is printed: the whole text, or ruled lines to write on. Fields would cut it off. */
export function OnPaper({ text, lines }: { text: string; lines: number }) {
  return (
    <div className="on-paper" aria-hidden="true">
      {text ? (
        <p key="text">{text}</p>
      ) : (
        <div key="lines">
          {Array.from({ length: lines }, (_, n) => (
            <span key={n} className="ruled" />
          ))}
        </div>
      )}
    </div>
  );
}
