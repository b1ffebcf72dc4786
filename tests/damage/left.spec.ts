import { expect, judge, test } from './case.ts';
import { BARE, LOG, WORKBOOK } from './person.ts';

const ways: readonly (readonly [title: string, done: string, leave: 'reload' | 'back' | 'away' | 'close'])[] =
  [
    ['R1 reloaded while "Saving…" stands', 'a text was typed and the page reloaded at once', 'reload'],
    ['R2 gone back while "Saving…" stands', 'a text was typed and the back button pressed at once', 'back'],
    ['R3 another page while "Saving…" stands', 'a text was typed and a link followed at once', 'away'],
    ['R4 the tab closed while "Saving…" stands', 'a text was typed and the tab closed at once', 'close'],
  ];

for (const [title, done, leave] of ways) {
  test(title, async ({ page, context, person, engine }, info) => {
    await person.open(WORKBOOK);
    await person.open(LOG);
    await person.write(0, 'Long since saved');
    await person.markBefore();
    await page.getByRole('textbox').nth(1).pressSequentially('In a hurry');
    if (leave === 'reload') await page.reload();
    if (leave === 'back') await page.goBack();
    if (leave === 'away') await page.goto(BARE);
    const next = leave === 'close' ? await context.newPage() : page;
    if (leave === 'close') {
      await page.close({ runBeforeUnload: true });
      person.moveTo(next);
    }
    person.claim(1, 'In a hurry');
    await person.readAgain();
    await expect(next.getByRole('textbox').first()).toHaveValue('Long since saved');
    const isThere = (await next.getByRole('textbox').nth(1).inputValue()) === 'In a hurry';
    const end = isThere ? 'the text was there afterwards' : 'the text was not there afterwards';
    await judge(info, engine, `${done}; ${end}`, await person.observed());
  });
}
