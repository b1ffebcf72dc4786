import { isDay } from '#domain/calendar.ts';
import type { FormColumn } from '#domain/worksheets/form/form.ts';
import { ChoiceField } from '#islands/sheet/fields/ChoiceField.tsx';
import { DayField } from '#islands/sheet/fields/DayField.tsx';
import { TextField } from '#islands/sheet/TextField.tsx';
import { AmountField } from './AmountField.tsx';
import type { FormLabels } from './labels.ts';

interface Props {
  id: string;
  field: FormColumn['field'];
  title: string;
  hint?: string | undefined;
  options?: FormColumn['options'];
  value: string;
  labels: FormLabels;
  onText: (text: string) => void;
}

/** One field of a form. */
export function FormField({ id, field, title, hint, options = {}, value, labels, onText }: Props) {
  const shared = { id, label: title, hint };
  switch (field) {
    case 'line':
    case 'initials':
      return <TextField {...shared} value={value} onText={onText} />;
    case 'number':
      return <AmountField {...shared} value={value} onText={onText} />;
    case 'day':
      return <DayField {...shared} value={isDay(value) ? value : ''} onDay={onText} />;
    case 'choice': {
      const known = Object.entries(options).map(([one, text]) => ({ value: one, text }));
      // What was chosen from an earlier edition stays chosen until something else is.
      const gone = value !== '' && !Object.hasOwn(options, value) ? [{ value, text: value }] : [];
      return (
        <ChoiceField
          {...shared}
          value={value}
          options={[{ value: '', text: labels.choose }, ...known, ...gone]}
          onChoice={onText}
        />
      );
    }
  }
}
