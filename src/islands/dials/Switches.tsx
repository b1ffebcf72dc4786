import type { Dials } from '#schema/types.ts';
import { reasonsOf, type DialsChoice } from '#domain/simulations/dials.ts';
import { fill } from '#domain/words.ts';
import type { SimulationLabels } from '#islands/simulationLabels.ts';
import { movesText } from './moves.ts';

interface Props {
  /** Unique in the page; names and ids of the fields begin with it. */
  name: string;
  dials: Dials;
  choice: DialsChoice;
  /** Turning needs the script; until then all dials stand at their start. */
  isDisabled: boolean;
  labels: SimulationLabels;
  locale: string;
  onTurn: (dial: string, setting: string) => void;
}

/** The dials as radio groups, each with the reason for what it does as it stands. */
export function Switches({ name, dials, choice, isDisabled, labels, locale, onTurn }: Props) {
  const reasons = reasonsOf(dials, choice);
  return dials.switches.map((dial, n) => {
    const standing = reasons[n];
    return (
      <fieldset key={dial.id} className="dial" disabled={isDisabled}>
        <legend>{dial.question}</legend>
        {dial.settings.map((setting) => (
          <label key={setting.id} className="setting">
            <input
              type="radio"
              name={`${name}-${dial.id}`}
              value={setting.id}
              checked={setting.id === standing?.settingId}
              aria-describedby={setting.id === standing?.settingId ? `${name}-${dial.id}-why` : undefined}
              onChange={() => onTurn(dial.id, setting.id)}
            />
            <span>
              {setting.id === dial.start
                ? fill(labels.startSetting, { setting: setting.text })
                : setting.text}
            </span>
          </label>
        ))}
        {standing && (
          <div key={standing.settingId} id={`${name}-${dial.id}-why`} className="why">
            <p>{standing.reason}</p>
            <p className="soft">{movesText(dials, standing.moves, { labels, locale })}</p>
          </div>
        )}
      </fieldset>
    );
  });
}
