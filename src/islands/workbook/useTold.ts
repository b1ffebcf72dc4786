import { useState } from 'react';

/** A line that says what a button did. A count goes with it, so that the same words are read out again. */
export function useTold() {
  const [told, setTold] = useState({ text: '', turn: 0 });
  const tell = (text: string) => setTold(({ turn }) => ({ text, turn: turn + 1 }));
  return { told, tell };
}
