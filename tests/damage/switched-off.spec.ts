import { judge, test } from './case.ts';
import { LOG, seat } from './person.ts';
import { start, withProfile } from './profile.ts';

test('S3 the person has switched storage off in the browser', async ({ browserName, engine }, info) => {
  await withProfile(async (profile) => {
    const running = await start(browserName, profile, { 'network.cookie.cookieBehavior': 2 });
    const person = seat(running.page);
    person.markNothing();
    await person.open(LOG);
    await person.write(0, 'Only for now');
    const observed = await person.observed();
    await running.close();
    await judge(info, engine, 'the browser was set to store nothing for any site', observed);
  });
});
