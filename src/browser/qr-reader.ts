/** Reads the QR codes in a picture; none where it finds none. */
export type QrReader = (picture: HTMLCanvasElement) => Promise<string[]>;

interface Detector {
  detect: (picture: HTMLCanvasElement) => Promise<{ readonly rawValue: string }[]>;
}

/** Not every browser has one, and TypeScript knows of none. */
interface DetectorMaker {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats: () => Promise<string[]>;
}

/** The longest side of a picture that is looked at: more takes phones too long and shows no more. */
const LONGEST_SIDE = 1200;

/** The browser's own reader of QR codes, or else ours, which is fetched only now. Rejects where that does not come. */
export async function openQrReader(): Promise<QrReader> {
  const own = await ownDetector();
  if (own) return async (picture) => (await own.detect(picture)).map(({ rawValue }) => rawValue);
  const { decodeQR } = await import('qr/decode.js');
  return (picture) => {
    const { width, height } = picture;
    const image = picture.getContext('2d', { willReadFrequently: true })?.getImageData(0, 0, width, height);
    try {
      return Promise.resolve(image ? [decodeQR(image)] : []);
    } catch {
      // Nothing in it, or nothing that could be read: the next picture may show it.
      return Promise.resolve([]);
    }
  };
}

/** What a picture file says in QR codes; null where the browser cannot open it as a picture. */
export async function readPicture(file: Blob): Promise<string[] | null> {
  const reader = await openQrReader();
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file);
  } catch {
    return null;
  }
  const canvas = document.createElement('canvas');
  drawOn(canvas, bitmap, bitmap);
  bitmap.close();
  return reader(canvas);
}

/** Draws a picture on a canvas, smaller where it is large. */
export function drawOn(
  canvas: HTMLCanvasElement,
  source: CanvasImageSource,
  { width, height }: { width: number; height: number },
): void {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height, 1));
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  canvas.getContext('2d', { willReadFrequently: true })?.drawImage(source, 0, 0, canvas.width, canvas.height);
}

async function ownDetector(): Promise<Detector | null> {
  const { BarcodeDetector: Maker } = globalThis as { BarcodeDetector?: DetectorMaker };
  try {
    const formats = (await Maker?.getSupportedFormats()) ?? [];
    return Maker && formats.includes('qr_code') ? new Maker({ formats: ['qr_code'] }) : null;
  } catch {
    return null;
  }
}
