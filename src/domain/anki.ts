/** A card as other programs for recall take it. */
export interface PlainCard {
  readonly front: string;
  readonly back: string;
  /** Words without spaces. */
  readonly tags: readonly string[];
}

/** Cards as a text that Anki reads: one a line, parts set apart by tabs. */
export function ankiText(cards: readonly PlainCard[]): string {
  const head = ['#separator:tab', '#html:false', '#columns:Front\tBack\tTags', '#tags column:3'];
  const rows = cards.map(({ front, back, tags }) =>
    [front, back, tags.map((tag) => tag.replaceAll(/\s+/g, '-')).join(' ')].map(cell).join('\t'),
  );
  return `${[...head, ...rows].join('\n')}\n`;
}

/** Tabs and breaks would end a cell; a quotation mark is doubled inside a quoted one. */
function cell(text: string): string {
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  return /^#|"/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
