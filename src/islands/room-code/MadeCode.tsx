import { Fragment, useState, type ReactNode } from 'react';
import { copyText } from '#browser/clipboard.ts';
import type { QrCode } from '#domain/qr.ts';
import type { RoomCodeLabels } from './labels.ts';

interface Props {
  /** In groups of four. */
  text: string;
  labels: RoomCodeLabels;
  /** Says something in the status line. */
  onTell: (text: string) => void;
  /** What is in the code. */
  children: ReactNode;
}

/** A code, large enough to be read across a table, with ways to pass it on and a word on what is in it. */
export function MadeCode({ text, labels, onTell, children }: Props) {
  const [qr, setQr] = useState<QrCode>();
  const copy = async () => onTell((await copyText(text)) ? labels.copied : labels.copyBlocked);
  const draw = async () => {
    try {
      // Few people need it, so its library comes only now.
      const { qrCodeOf } = await import('#domain/qr.ts');
      setQr(qrCodeOf(text));
      onTell(labels.qrReady);
    } catch {
      onTell(labels.qrFailed);
    }
  };
  return (
    <div className="made-code">
      <p className="made-name">{labels.codeName}</p>
      <p className="made-text" translate="no">
        {text.split('-').map((group, n) => (
          <Fragment key={n}>
            {n > 0 && '-'}
            <wbr />
            <span>{group}</span>
          </Fragment>
        ))}
      </p>
      <div className="actions">
        <button type="button" onClick={() => void copy()}>
          <span>{labels.copy}</span>
        </button>
        <button type="button" disabled={qr !== undefined} onClick={() => void draw()}>
          <span>{labels.qr}</span>
        </button>
      </div>
      {qr && (
        <svg
          key="qr"
          className="made-qr"
          role="img"
          aria-label={labels.qrName}
          viewBox={`0 0 ${qr.size} ${qr.size}`}
          shapeRendering="crispEdges"
        >
          <rect width={qr.size} height={qr.size} fill="#fff" />
          <path d={qr.path} fill="#000" />
        </svg>
      )}
      {children}
      <p>{labels.notInIt}</p>
      <p className="soft">{labels.mark}</p>
    </div>
  );
}
