import { drawOn, openQrReader } from './qr-reader.ts';

/** Why there is nothing to see: no camera, not allowed, or something else such as a camera in use. */
export type CameraTrouble = 'none' | 'refused' | 'failed';

/** Rest between two looks: a phone that is held up stays longer, and the device keeps cool. */
const REST_MS = 200;

/**
 * Looks through the camera, for QR codes only, until it is told to stop. Pictures go nowhere but through the reader on this
 * device. Rejects with a `CameraTrouble` as the message.
 */
export async function watchCamera(
  video: HTMLVideoElement,
  onText: (text: string) => void,
): Promise<() => void> {
  const stream = await askForCamera();
  const stop = () => {
    isWatching = false;
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
  let isWatching = true;
  try {
    const reader = await openQrReader();
    video.srcObject = stream;
    await video.play();
    const canvas = document.createElement('canvas');
    const look = async () => {
      if (!isWatching) return;
      drawOn(canvas, video, { width: video.videoWidth, height: video.videoHeight });
      const texts = await reader(canvas).catch(() => []);
      // It may have been stopped meanwhile.
      if (video.srcObject === stream) for (const text of texts) onText(text);
      setTimeout(() => void look(), REST_MS);
    };
    void look();
    return stop;
  } catch {
    stop();
    throw new Error('failed' satisfies CameraTrouble);
  }
}

async function askForCamera(): Promise<MediaStream> {
  try {
    return await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false });
  } catch (error) {
    const name = error instanceof DOMException ? error.name : '';
    const trouble: CameraTrouble =
      name === 'NotAllowedError' || name === 'SecurityError'
        ? 'refused'
        : name === 'NotReadableError' || name === 'AbortError'
          ? 'failed'
          : 'none';
    throw new Error(trouble, { cause: error });
  }
}
