import type { Framed } from '#domain/record/link-frame.ts';

/** A text as few bytes, to stand in an address. Some browsers cannot pack; then it stands as it is. */
export async function packText(text: string): Promise<Framed> {
  const bytes = new TextEncoder().encode(text);
  if (typeof CompressionStream === 'undefined') return { isDeflated: false, bytes };
  const stream = streamOf(bytes).pipeThrough(new CompressionStream('deflate'));
  return { isDeflated: true, bytes: new Uint8Array(await new Response(stream).arrayBuffer()) };
}

/** The text again; null where there is more in it than `longest`. Rejects where the bytes are damaged. */
export async function unpackText({ isDeflated, bytes }: Framed, longest: number): Promise<string | null> {
  if (!isDeflated) return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const stream = streamOf(bytes).pipeThrough(new DecompressionStream('deflate'));
  const reader = stream.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length <= longest) continue;
    await reader.cancel();
    return null;
  }
}

/** Whether this browser can unpack what another has packed. */
export function canInflate(): boolean {
  return typeof DecompressionStream !== 'undefined';
}

function streamOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
}
