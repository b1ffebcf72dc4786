import type { DeviceFacts } from '#browser/device.ts';
import { LOCKED_DATABASE } from '#browser/record/existing.ts';
import type { LearnerRecord } from '#domain/record/record.ts';
import type { WorkbookLabels } from './labels.ts';
import { saySize } from './size.ts';

interface Props {
  record: LearnerRecord;
  facts: DeviceFacts;
  /** Whether the record waits for its passphrase, so that nobody can count it. */
  isLocked: boolean;
  /** Whether the record is in the memory of this page and not, or not all, on the device. */
  isInMemory: boolean;
  locale: string;
  labels: WorkbookLabels;
}

/** Stores whose entries are counted in the record. */
const isCounted: ReadonlySet<string> = new Set(['attempts', 'notes', 'tombstones', 'meta', 'damaged']);

/** What is stored, counted store by store under the names that the browser's own tools show. */
export function Stored({ record, facts, isLocked, isInMemory, locale, labels }: Props) {
  const { attempts, notes, tombstones, place, damaged } = record;
  const rows = [
    { name: labels.storeAttempts, where: 'attempts', n: attempts.length },
    { name: labels.storeNotes, where: 'notes', n: notes.length },
    { name: labels.storeTombstones, where: 'tombstones', n: tombstones.length },
    { name: labels.storePlace, where: 'meta', n: place === null ? 0 : 1 },
    { name: labels.storeDamaged, where: 'damaged', n: damaged.length },
    { name: labels.storePages, where: 'caches', n: facts.pages },
    { name: labels.storeCookies, where: 'cookies', n: facts.cookies },
  ];
  return (
    <table>
      <caption>{labels.recordCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{labels.what}</th>
          <th scope="col" className="number">
            {labels.howMany}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, where, n }) => (
          <tr key={where}>
            <th scope="row">
              <span>{name}</span> <code>{where}</code>
            </th>
            <td className="number">{isLocked && isCounted.has(where) ? '?' : n.toLocaleString(locale)}</td>
          </tr>
        ))}
        {facts.lockedBytes !== null && (
          <tr key="locked">
            <th scope="row">
              <span>{labels.storeLocked}</span> <code>{LOCKED_DATABASE}</code>
            </th>
            <td className="number">{saySize(facts.lockedBytes, locale)}</td>
          </tr>
        )}
      </tbody>
      {isLocked && (
        <tfoot key="locked">
          <tr>
            <td colSpan={2}>{labels.storeUncounted}</td>
          </tr>
        </tfoot>
      )}
      {isInMemory && (
        <tfoot key="memory">
          <tr>
            <td colSpan={2}>{labels.storeNowhere}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}
