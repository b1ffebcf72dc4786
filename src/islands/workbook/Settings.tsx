import type { StoredSetting } from '#browser/settings.ts';
import type { WorkbookLabels } from './labels.ts';

interface Props {
  settings: readonly StoredSetting[];
  labels: WorkbookLabels;
}

/** A setting is short; the work of a tab is not, and is shown in the workbook. */
const LONGEST = 100;

/** The stored settings as they stand, key by key. */
export function Settings({ settings, labels }: Props) {
  return (
    <table>
      <caption>{labels.settingsCaption}</caption>
      <thead hidden={settings.length === 0}>
        <tr>
          <th scope="col">{labels.setting}</th>
          <th scope="col">{labels.value}</th>
        </tr>
      </thead>
      <tbody>
        {settings.map(({ key, value }) => (
          <tr key={key}>
            <th scope="row">
              <span>{purposeOf(key, labels)}</span> <code>{key}</code>
            </th>
            <td>
              <code>{value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value}</code>
            </td>
          </tr>
        ))}
        <tr hidden={settings.length > 0}>
          <td>{labels.settingsNone}</td>
        </tr>
      </tbody>
    </table>
  );
}

/** What a setting is for, by the end of its key. */
function purposeOf(key: string, labels: WorkbookLabels): string {
  const name = key.replace('groundwork:', '');
  if (name.startsWith('starts:')) return labels.settingStarts;
  if (name.startsWith('room:')) return labels.settingRoom;
  if (name.startsWith('room-mark:')) return labels.settingRoomMark;
  if (name.startsWith('draft:')) return labels.settingDraft;
  if (name.startsWith('stopwatch:')) return labels.settingStopwatch;
  switch (name) {
    case 'theme':
      return labels.settingTheme;
    case 'context':
      return labels.settingContext;
    case 'route':
      return labels.settingRoute;
    case 'deck-letters':
      return labels.settingLetters;
    case 'exported':
      return labels.settingExported;
    case 'front':
      return labels.settingFront;
    case 'visits':
      return labels.settingVisits;
    case 'sentinel':
      return labels.settingSentinel;
    case 'shared':
      return labels.settingShared;
    case 'nothing':
      return labels.settingNothing;
    case 'lock':
      return labels.settingLock;
    case 'keys':
      return labels.settingKeys;
    case 'searches':
    case 'sought':
    case 'words-search':
    case 'words-finder':
      return labels.settingSearches;
    case 'exit':
      return labels.settingExit;
    case 'session-record':
      return labels.settingSession;
    default:
      return labels.settingOther;
  }
}
