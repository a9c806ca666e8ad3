import { waitFor } from '../../scripts/browser/driver.ts';
import type { World } from './world.ts';

/** The first consent of an empty log: an order at the flower shop, whose policy is kept with it. */
export async function firstOrder(world: World): Promise<void> {
  const tab = await world.driver.open(world.site.url('vasilyok'));
  await world.controls(world.site.url('vasilyok'));
  await tab.type('[name=name]', 'Аня');
  await tab.type('[name=phone]', '9001112233');
  await tab.click('[name=agree]');
  await tab.click('#order button');
  await world.logged(1);
  await waitFor('the version kept', async () => (await world.extension.kept()).length > 0);
  await tab.close();
}
