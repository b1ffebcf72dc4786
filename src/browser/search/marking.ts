/** The name under which styles know the marks. */
const name = 'sought';

/** Marks stretches of text, each within one node. Returns how to take the marks away. The text itself stays the same for those who copy it. */
export function markRanges(ranges: readonly Range[]): () => void {
  if (typeof Highlight !== 'undefined' && 'highlights' in CSS) {
    CSS.highlights.set(name, new Highlight(...ranges));
    return () => CSS.highlights.delete(name);
  }
  return wrap(ranges);
}

/** For browsers that cannot mark without touching the page. */
function wrap(ranges: readonly Range[]): () => void {
  // From the last to the first: a mark cuts its text in two, and places before it stay right.
  const marks = [...ranges].reverse().map((range) => {
    const mark = document.createElement('mark');
    mark.className = name;
    range.surroundContents(mark);
    return mark;
  });
  return () => {
    for (const mark of marks) {
      const { parentNode } = mark;
      mark.replaceWith(...mark.childNodes);
      parentNode?.normalize();
    }
  };
}
