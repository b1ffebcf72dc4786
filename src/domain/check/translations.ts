import { grouped } from '#domain/grouped.ts';
import { isEmptyBody, type BlockUse, type Library, type PlacedBody } from '#domain/library.ts';
import { problem, type Problem } from '#domain/problems.ts';

/** Props that hold words. All others are facts. */
const words = new Set(['title', 'people', 'obstacle', 'decision', 'caption', 'label']);

/** Bodies of a translation that place other blocks than the English text, in another order, or with other facts. */
export function translatedBlocks(library: Library): Problem[] {
  const [source] = library.site.locales;
  const originals = grouped(
    library.bodies
      .filter(({ locale }) => locale === source)
      .map((one) => [`${one.kind}:${one.id}`, one] as const),
  );
  return library.bodies.flatMap((translated) => {
    const { kind, id, locale, file } = translated;
    const [original] = originals.of(`${kind}:${id}`);
    // A translation with nothing below its head shows the English body.
    if (locale === source || !original || isEmptyBody(translated.body)) return [];
    const own = factsOf(translated);
    const facts = factsOf(original);
    const n = Array.from({ length: Math.max(own.length, facts.length) }, (_, at) => at).find(
      (at) => own[at]?.text !== facts[at]?.text,
    );
    if (n === undefined) return [];
    const place = own[n]?.block.place ?? own.at(-1)?.block.place ?? { file, line: 1, column: 1 };
    return [
      problem('other-blocks', place, {
        english: facts[n]?.text ?? 'no more blocks',
        found: own[n]?.text ?? 'the end',
      }),
    ];
  });
}

/** Blocks with their facts; claims move with their sentences and are left out. */
function factsOf({ body }: PlacedBody): { text: string; block: BlockUse }[] {
  return body.blocks
    .filter(({ name }) => name !== 'Claim')
    .map((block) => {
      const facts = Object.entries(block.props).filter(([name]) => !words.has(name));
      return {
        block,
        text: `<${[block.name, ...facts.map(([name, value]) => `${name}="${value}"`).sort()].join(' ')}>`,
      };
    });
}
