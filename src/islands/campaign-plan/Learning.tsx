import type { CampaignPlan, LearningPoint } from '#domain/worksheets/campaign-plan.ts';
import { nextId } from '#domain/worksheets/sheet.ts';
import { fill } from '#domain/words.ts';
import { DayField } from '#islands/sheet/fields/DayField.tsx';
import { Rows } from '#islands/sheet/fields/Rows.tsx';
import { TextField } from '#islands/sheet/TextField.tsx';
import type { SheetInUse } from '#islands/sheet/useSheet.ts';
import type { CampaignPlanLabels } from './labels.ts';

interface Props {
  id: string;
  sheet: SheetInUse<CampaignPlan>;
  labels: CampaignPlanLabels;
}

/** Days on which the group looks back. */
export function Learning({ id, sheet: { data, change }, labels }: Props) {
  const edit = (point: LearningPoint, fields: Partial<LearningPoint>) =>
    change(
      (now) => ({
        ...now,
        learning: now.learning.map((one) => (one.id === point.id ? { ...one, ...fields } : one)),
      }),
      `${point.id}-${Object.keys(fields).join()}`,
    );
  return (
    <Rows
      id={`${id}-learning`}
      rows={data.learning}
      name={(_, n) => fill(labels.point, { n: n + 1 })}
      none={labels.noPoints}
      add={labels.addPoint}
      remove={(_, n) => fill(labels.removePoint, { n: n + 1 })}
      onAdd={() =>
        change((now) => ({
          ...now,
          learning: [...now.learning, { id: nextId('l', now.learning), date: '', question: '' }],
        }))
      }
      onRemove={(point) =>
        change((now) => ({ ...now, learning: now.learning.filter((one) => one.id !== point.id) }))
      }
    >
      {(point) => (
        <>
          <div className="sheet-beside">
            <DayField
              id={`${id}-${point.id}-date`}
              label={labels.date}
              value={point.date}
              onDay={(date) => edit(point, { date })}
            />
          </div>
          <TextField
            id={`${id}-${point.id}-question`}
            label={labels.question}
            value={point.question}
            onText={(question) => edit(point, { question })}
          />
        </>
      )}
    </Rows>
  );
}
