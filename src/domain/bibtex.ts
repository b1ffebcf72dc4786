/** An entry for BibTeX; fields without a value are left out. Values are TeX already. */
export function bibtexEntry(
  type: string,
  key: string,
  fields: readonly (readonly [name: string, value: string | undefined])[],
): string {
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@${type}{${key},`, ...lines, '}'].join('\n');
}

/** Words without the signs that mean something to TeX. */
export function plainTex(text: string): string {
  return text.replaceAll(/[{}\\]/g, '').replaceAll(/[&%$#_]/g, (sign) => `\\${sign}`);
}
