import { useEffect, useRef, useState } from 'react';
import { watchCamera, type CameraTrouble } from '#browser/camera.ts';
import { readPicture } from '#browser/qr-reader.ts';
import { addCodes, type CodeEntry } from '#domain/room/room.ts';
import { readTyped } from '#domain/room/typed.ts';
import { plural } from '#domain/words.ts';
import { Clash } from './Clash.tsx';
import type { PartProps } from './part.ts';
import { sayTyped } from './typedWords.ts';

/** QR codes, by the camera when it is asked for, or from a picture. */
export function QrPanel({ id, room, instruments, onChange, onTell, ...words }: PartProps) {
  const { labels, locale } = words;
  const video = useRef<HTMLVideoElement>(null);
  const [stop, setStop] = useState<() => void>();
  const [isStarting, setStarting] = useState(false);
  const [clash, setClash] = useState<CodeEntry>();
  /** Held up to the camera a code is seen many times over. */
  const seen = useRef(new Set<string>());

  /** What became of one text; true where it counted. */
  const take = (text: string): boolean => {
    const [code] = readTyped(text, { room, instruments }, { isDone: true });
    if (code?.kind === 'fits') onChange((now) => addCodes(now, [code.entry]));
    else if (code?.kind === 'clash') setClash(code.entry);
    onTell(
      code?.kind === 'fits'
        ? plural(labels.counted, 1, locale)
        : code
          ? sayTyped(code, words)
          : labels.qrNothing,
    );
    return code?.kind === 'fits';
  };
  // The camera runs on while the room changes.
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => () => stop?.(), [stop]);

  const start = async () => {
    if (!video.current) return;
    setStarting(true);
    seen.current.clear();
    try {
      const end = await watchCamera(video.current, (text) => {
        if (seen.current.has(text)) return;
        seen.current.add(text);
        latest.current(text);
      });
      setStop(() => end);
      onTell(labels.cameraOn);
    } catch (error) {
      const trouble = (error instanceof Error ? error.message : 'failed') as CameraTrouble;
      onTell(
        { none: labels.cameraNone, refused: labels.cameraRefused, failed: labels.cameraFailed }[trouble],
      );
    }
    setStarting(false);
  };
  const end = () => {
    stop?.();
    setStop(undefined);
    onTell(labels.cameraOff);
  };
  const look = async (files: readonly File[]) => {
    const found: (string[] | null)[] = [];
    for (const file of files) found.push(await readPicture(file).catch(() => []));
    const texts = found.flatMap((one) => one ?? []);
    if (found.includes(null)) onTell(labels.pictureUnreadable);
    else if (texts.length === 0) onTell(labels.qrNothing);
    else for (const text of texts) latest.current(text);
  };

  return (
    <div className="room-qr">
      <p>{labels.qrText}</p>
      <div className="actions">
        <button type="button" hidden={stop !== undefined} disabled={isStarting} onClick={() => void start()}>
          <span>{labels.cameraStart}</span>
        </button>
        <button type="button" hidden={stop === undefined} onClick={end}>
          <span>{labels.cameraStop}</span>
        </button>
      </div>
      <video
        ref={video}
        className="room-camera"
        hidden={stop === undefined}
        muted
        playsInline
        aria-label={labels.cameraView}
      />
      <p className="room-picture">
        <label htmlFor={`${id}-picture`}>{labels.picture}</label>
        <input
          id={`${id}-picture`}
          type="file"
          accept="image/*"
          multiple
          onChange={({ currentTarget }) => {
            void look([...(currentTarget.files ?? [])]);
            currentTarget.value = '';
          }}
        />
      </p>
      {clash && (
        <Clash
          key={clash.text}
          entry={clash}
          onSettled={(how) => {
            onChange((now) => addCodes(now, [clash], how));
            setClash(undefined);
            onTell(how === 'both' ? labels.clashedBoth : labels.clashedLatest);
          }}
          labels={labels}
        />
      )}
    </div>
  );
}
