import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard'],
    rules: {
      // On boxes to tick it keeps Firefox from ticking them again after a reload, before the record has spoken. No browser minds it.
      'valid-autocomplete': 'off',
    },
  }),
);

/** What a page's HTML breaks of the rules of HTML, with line and column. */
export async function faultsOfHtml(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}
