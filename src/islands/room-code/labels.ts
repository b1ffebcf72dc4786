/** Everything that the code for a room says. Sentences may hold places: `{n}`. */
export interface RoomCodeLabels {
  title: string;
  how: string;
  word: string;
  wordHint: string;
  occasion: string;
  occasionOther: string;
  occasionBefore: string;
  occasionAfter: string;
  make: string;
  ready: string;
  changed: string;
  codeName: string;
  copy: string;
  copied: string;
  copyBlocked: string;
  qr: string;
  qrName: string;
  qrReady: string;
  qrFailed: string;
  inIt: string;
  notInIt: string;
  mark: string;
}
