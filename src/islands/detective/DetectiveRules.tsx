import type { Detective } from '#schema/types.ts';
import { fill } from '#domain/words.ts';
import type { DetectiveLabels } from './labels.ts';

interface Props {
  detective: Detective;
  labels: DetectiveLabels;
}

/** What clues can show, and every number of the tests: enough to work any result out by hand. */
export function DetectiveRules({ detective, labels }: Props) {
  const groups = [
    ['following', labels.signFollowing],
    ['will', labels.signWill],
    ['bias', labels.signBias],
  ] as const;
  return (
    <>
      <details className="rules">
        <summary>{labels.signsTitle}</summary>
        <p>{labels.signsIntro}</p>
        {groups.map(([of, title]) => (
          <dl key={of}>
            <div>
              <dt>{title}</dt>
              {detective.signs
                .filter((sign) => sign.of === of)
                .map((sign) => (
                  <dd key={sign.id}>
                    <b>{sign.title}</b> <span>{sign.meaning}</span>
                  </dd>
                ))}
            </div>
          </dl>
        ))}
      </details>
      <details className="rules">
        <summary>{labels.howTitle}</summary>
        <p>{labels.how}</p>
        {detective.files.map((file) => (
          <table key={file.id}>
            <caption>{fill(labels.numbersCaption, { file: file.title })}</caption>
            <thead>
              <tr>
                <th scope="col">{labels.because}</th>
                <th scope="col">{labels.withoutTalk}</th>
                <th scope="col">{labels.withTalk}</th>
              </tr>
            </thead>
            <tbody>
              {file.people.map((person) => (
                <tr key={person.id}>
                  <th scope="row">{person.name}</th>
                  <td>{person.unasked}</td>
                  <td>{person.asked}</td>
                </tr>
              ))}
              <tr>
                <th scope="row">{labels.aloneRow}</th>
                <td>{file.alone}</td>
                <td>{file.alone}</td>
              </tr>
            </tbody>
          </table>
        ))}
      </details>
    </>
  );
}
