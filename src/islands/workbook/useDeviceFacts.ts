import { useCallback, useEffect, useState } from 'react';
import { readDeviceFacts, type DeviceFacts } from '#browser/device.ts';

/** What the browser says of what it keeps; null until it has answered. `look` asks again. */
export function useDeviceFacts(): { facts: DeviceFacts | null; look: () => Promise<void> } {
  const [facts, setFacts] = useState<DeviceFacts | null>(null);
  const look = useCallback(async () => setFacts(await readDeviceFacts()), []);
  useEffect(() => void look(), [look]);
  return { facts, look };
}
