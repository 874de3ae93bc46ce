import { CLAIM, WIRE_COPY } from '../../fixtures/insights/talks-library';
import { bringInTalks, runFromMenu } from '../pages/insights';
import { mouseEvents, watchForMouse } from '../pages/no-mouse';
import { expect, test } from '../pages/test';
import { close } from '../pages/verbatim-app';

/** Who claims it, and where it stands, of every article of the talks. */
const PLACES = [
  ['Talks, day 1', 'Ilse Brandt', 'Harbour Post', 'Sep 1, 2023'],
  ['Talks, day 2', 'Գրիգոր Տեր-Հովհաննիսյան-Մամիկոնյանց', 'Northern Wire', 'Sep 6, 2023'],
  ['Talks, day 3', 'Kapitän zur See a. D. Friedrich-Wilhelm', 'Լեռնային Օրաթերթ', 'Sep 11, 2023'],
  ['Talks, day 4', 'Ilse Brandt', 'صحيفة الميناء اليومية', 'Sep 16, 2023'],
  ['Talks, day 5', 'Ilse Brandt', 'Harbour Post', 'Sep 21, 2023'],
  ['Talks, day 6', 'Գրիգոր Տեր-Հովհաննիսյան-Մամիկոնյանց', 'Northern Wire', 'Sep 26, 2023'],
] as const;

test('claims are grouped, rated as one and taken apart, and wire copy is shown once, without a mouse', async ({
  start,
  folders,
}) => {
  const started = await start();
  const { page, desk } = started;
  await desk.welcome();
  await bringInTalks(started, folders, { speakers: 4, articles: 6 });
  await watchForMouse(page);
  await desk.press('Control+k');
  await page.keyboard.type('Review: claims');
  await desk.press('Enter');
  const claims = page.getByRole('listbox', { name: 'Claims' });
  await expect(claims).toBeFocused();
  await expect(claims.getByRole('option')).toHaveCount(6);

  await desk.press('l');
  await expect(page.getByRole('listbox', { name: 'Likely the same' }).getByRole('option')).toHaveCount(1);
  await desk.press('g');
  await expect(page.getByText('6 claims are one group now.').first()).toBeVisible();
  await desk.press('l', 'l');
  await expect(claims.getByRole('option')).toHaveCount(1);
  await expect(claims.getByRole('option')).toContainText('6 claims');
  await expect(claims.getByRole('option')).toContainText('verdicts differ');
  const details = page.getByRole('group', { name: 'What they say' });
  await expect(details.getByRole('heading', { name: `${CLAIM}.` })).toBeVisible();
  await expect(details).toContainText('Register of crossings');
  await expect(page.getByText('Counted: not reviewed, accepted, and corrected; without scare quotes.')).toBeVisible();
  await expect(details.getByRole('article')).toHaveCount(PLACES.length);
  for (const [title, ...facts] of PLACES) {
    const place = details.getByRole('article').filter({ has: page.getByText(title, { exact: true }) });
    for (const fact of facts) await expect(place, title).toContainText(fact);
  }

  // A blind Enter makes no verdict.
  await desk.press('r');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await desk.press('Enter');
  await expect(claims.getByRole('option')).toContainText('verdicts differ');
  await desk.press('r');
  await page.keyboard.type('unproven');
  await desk.press('Enter');
  await expect(claims.getByRole('option')).toContainText('is it true: unproven');
  await desk.press('Control+z');
  await expect(claims.getByRole('option')).toContainText('verdicts differ');

  await desk.press('Shift+G');
  await expect(claims.getByRole('option')).toHaveCount(6);
  await desk.press('Space', 'j', 'Space', 'g');
  await expect(claims.getByRole('option')).toHaveCount(5);

  await desk.press('l', 'l');
  const quotations = page.getByRole('listbox', { name: 'Same quotation' });
  await expect(quotations.getByRole('option')).toHaveCount(1);
  await expect(quotations.getByRole('option')).toContainText(WIRE_COPY);
  await expect(quotations.getByRole('option')).toContainText('6 places · 6 articles');
  await desk.press('Enter');
  await expect(desk.text).toBeFocused();
  await expect(desk.text).toContainText('We shall sign the treaty');
  expect(await mouseEvents(page)).toEqual([]);
});

test('what was said not to be the same is not suggested again after a restart, and can be taken back', async ({
  start,
  folders,
}) => {
  const first = await start();
  await first.desk.welcome();
  await bringInTalks(first, folders, { speakers: 4, articles: 6 });
  await watchForMouse(first.page);
  await runFromMenu(first.app, 'review-claims');
  await expect(first.page.getByRole('listbox', { name: 'Claims' })).toBeFocused();
  await first.desk.press('l');
  const suggested = first.page.getByRole('listbox', { name: 'Likely the same' });
  await expect(suggested.getByRole('option')).toHaveCount(1);
  await first.desk.press('Delete');
  await expect(suggested.getByRole('option')).toHaveCount(0);
  expect(await mouseEvents(first.page)).toEqual([]);
  await close(first);

  const { page, desk, app } = await start();
  await watchForMouse(page);
  await runFromMenu(app, 'review-claims');
  await expect(page.getByRole('listbox', { name: 'Claims' })).toBeFocused();
  await desk.press('l');
  const again = page.getByRole('listbox', { name: 'Likely the same' });
  await expect(page.getByRole('button', { name: 'Show 1 said not to be the same' })).toBeVisible();
  await expect(again.getByRole('option')).toHaveCount(0);
  await desk.press('Shift+L');
  await expect(again.getByRole('option')).toContainText('not the same');
  await desk.press('Delete');
  await expect(again.getByRole('option')).not.toContainText('not the same');
  await expect(page.getByRole('button', { name: /said not to be the same/u })).toBeHidden();
  await expect(again.getByRole('option')).toHaveCount(1);
  expect(await mouseEvents(page)).toEqual([]);
});
