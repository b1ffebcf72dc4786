import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exportFile, readFile } from '#domain/record/file.ts';
import { emptyRecord, type LearnerRecord } from '#domain/record/record.ts';
import { records } from '../../domain/record/makeRecord.ts';
import { runs } from '../../runs.ts';
import { makeTab, useFreshBrowser } from './makeStorage.ts';

useFreshBrowser();

/** A learner saves a copy, erases everything, brings the copy in, and looks at it from another page. */
async function thereAndBack(learner: LearnerRecord, write: typeof exportFile): Promise<void> {
  const tab = await makeTab();
  await tab.importRecord(learner);
  const before = await tab.load();
  const file = write(before);
  expect(await tab.erase()).toBe(true);
  expect(await tab.load()).toEqual(emptyRecord);

  const reading = readFile(file);
  if (reading.kind === 'refused') throw new Error(reading.problem.code);
  await tab.importRecord(reading.record);
  const other = await makeTab();
  const after = await other.load();
  await other.erase();
  for (const one of [tab, other]) one.close();
  expect(after).toEqual(before);
  expect(write(after)).toBe(file);
}

it('gives everything back that went into a file, after all was erased', { timeout: 900_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(records, (learner) => thereAndBack(learner, exportFile)),
    { numRuns: runs(10, 1000) },
  );
});

it('control: notices a copy from which one part is missing', async () => {
  const careless = (record: LearnerRecord) => exportFile({ ...record, tombstones: [] });
  const check = fc.assert(
    fc.asyncProperty(records, (learner) => thereAndBack(learner, careless)),
    { numRuns: 40, endOnFailure: true },
  );
  await expect(check).rejects.toThrow(/Property failed/);
});
