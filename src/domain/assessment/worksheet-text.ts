import type { Worksheet } from '#schema/types.ts';

/** A worksheet as plain text, to paste into a message: each question, and under it what was answered. */
export function worksheetText(
  worksheet: Pick<Worksheet, 'title' | 'items'>,
  answers: Readonly<Record<string, string>>,
  { blank }: { blank: string },
): string {
  const parts = worksheet.items.map(({ id, stem }, place) => {
    const answer = answers[id]?.trim() ?? '';
    return `${place + 1}. ${stem}\n${answer === '' ? blank : answer}`;
  });
  return [worksheet.title, ...parts].join('\n\n') + '\n';
}
