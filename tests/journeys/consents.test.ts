import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Consent } from '#lib/model/consent.ts';
import { BROWSERS, quiet, startWorld, type World } from './world.ts';

describe.each(BROWSERS)('consents given in $family', (found) => {
  let world: World;
  let before: number;

  beforeAll(async () => {
    world = await startWorld(found);
  });
  afterAll(() => world.end());
  beforeEach(async () => {
    before = (await world.extension.consents()).length;
  });

  const visit = (operator: string) => world.driver.open(world.site.url(operator));
  const added = async (count: number): Promise<Consent[]> =>
    (await world.logged(before + count)).slice(before);
  const seen = async (operator: string) => {
    const tab = await visit(operator);
    await world.controls(world.site.url(operator));
    return tab;
  };

  test('a tick in a label, the page leaves at once', async () => {
    const tab = await seen('vasilyok');
    await tab.type('[name=name]', 'Аня');
    await tab.type('[name=phone]', '9001112233');
    await tab.click('[name=agree]');
    await tab.click('#order button');
    const [consent] = await added(1);
    expect(consent).toMatchObject({
      decision: 'given',
      site: 'vasilyok.example',
      page: { url: 'http://vasilyok.example/', title: 'Василёк: букеты с доставкой' },
      ticked: true,
      gesture: 'click',
      control: {
        label: 'Я даю согласие на обработку персональных данных для оформления и доставки заказа',
        kind: 'checkbox',
        preticked: false,
        required: true,
        covers: ['processing'],
      },
    });
    expect(consent?.documents.map(({ href }) => href)).toEqual(['http://vasilyok.example/consent.html']);
    expect(consent?.fieldKinds).toEqual(expect.arrayContaining(['name', 'phone']));
    expect(JSON.stringify(consent)).not.toMatch(/Аня|9001112233/);
    await tab.close();
  });

  test('the version agreed to is fetched once, without cookies and referrer', async () => {
    const fetched = () => world.site.seen.filter(({ url }) => url === 'http://vasilyok.example/consent.html');
    await expect.poll(() => fetched().length).toBe(1);
    expect(fetched()[0]).toMatchObject({ method: 'GET', cookie: undefined, referrer: undefined });
  });

  test('Enter in a field submits too', async () => {
    const tab = await seen('vasilyok');
    await tab.type('[name=name]', 'Аня');
    await tab.click('[name=agree]');
    await tab.type('[name=phone]', '9001112233\n');
    const [consent] = await added(1);
    expect(consent).toMatchObject({ decision: 'given', gesture: 'key', site: 'vasilyok.example' });
    await tab.close();
  });

  test('a styled tick, the form is sent without leaving the page', async () => {
    const tab = await seen('zubnoy-dvor');
    await tab.type('[name=tel]', '9001112233');
    await tab.click('.tick__face');
    await tab.click('#visit button');
    const [consent] = await added(1);
    expect(consent).toMatchObject({
      decision: 'given',
      certainty: 'submitted',
      ticked: true,
      control: { kind: 'checkbox', preticked: false },
    });
    expect(consent?.control.label).toContain('включая сведения о здоровье');
    expect(consent?.control.covers).toEqual(expect.arrayContaining(['processing', 'special']));
    expect(consent?.documents[0]?.href).toBe('http://zubnoy-dvor.example/politika.pdf');
    await tab.close();
  });

  test('a refused form is no consent; the same form put right is', async () => {
    const tab = await seen('kamerton');
    await tab.type('[name=name]', 'Лев');
    await tab.type('[name=phone]', '12');
    await tab.click('[name=pd]');
    await tab.click('#lesson button');
    await quiet();
    expect((await world.extension.consents()).length).toBe(before);
    await tab.type('[name=phone]', '9001112233');
    await tab.click('#lesson button');
    const consents = await added(2);
    const news = consents.find(({ control }) => control.covers.includes('marketing'));
    const processing = consents.find(({ control }) => control.covers.includes('processing'));
    expect(news).toMatchObject({ decision: 'given', ticked: true, control: { preticked: true } });
    expect(processing).toMatchObject({ decision: 'given', ticked: true, control: { preticked: false } });
    expect(processing?.control.label).toContain('даю согласие на обработку своих персональных данных');
    await tab.close();
  });

  test('refusing cookies is no consent, a button with the words below is', async () => {
    const tab = await seen('dala-tour');
    await tab.click('.cookies button', 'Отклонить');
    await tab.type('[name=phone]', '7010000000');
    await tab.click('#request button');
    await expect
      .poll(async () => (await world.extension.consents()).slice(before).filter(isGiven).length)
      .toBe(1);
    const consent = (await world.extension.consents()).slice(before).find(isGiven);
    expect(consent).toMatchObject({
      site: 'dala-tour.example',
      ticked: null,
      caption: 'Отправить заявку',
      control: { kind: 'button', covers: ['processing'] },
    });
    expect(consent?.documents.map(({ href }) => href)).toEqual(['http://dala-tour.example/privacy.html']);
    await tab.close();
  });

  test('accepting cookies is a consent to cookies', async () => {
    const tab = await seen('lantern-quay');
    await tab.click('#cookie button', 'Accept all');
    const [consent] = await added(1);
    expect(consent).toMatchObject({ decision: 'given', control: { kind: 'banner' } });
    expect(consent?.control.covers).toContain('cookies');
    await tab.close();
  });

  test('in English: one tick given, the other left empty', async () => {
    const tab = await seen('lantern-quay');
    await tab.type('[name=email]', 'ann@reader.example');
    await tab.click('[name=privacy]');
    await tab.click('#shelf button');
    const given = (await added(2)).filter(isGiven);
    expect(given).toHaveLength(1);
    expect(given[0]?.control).toMatchObject({
      label: 'I agree to the processing of my personal data as set out in the privacy policy',
      covers: ['processing'],
    });
    await tab.close();
  });

  test('ticked in advance and untouched, the policy linked in the footer only', async () => {
    const tab = await seen('kvartal-remont');
    await tab.type('[name=phone]', '9001112233');
    await tab.click('.send');
    const [consent] = await added(1);
    expect(consent).toMatchObject({ decision: 'given', ticked: true, control: { preticked: true } });
    expect(consent?.control.covers).toEqual(expect.arrayContaining(['processing', 'marketing', 'terms']));
    expect(consent?.documents.map(({ href }) => href)).toEqual([
      'http://kvartal-remont.example/politika.html',
    ]);
    await tab.close();
  });

  test('what a script ticks and submits, and pages without consents, log nothing', async () => {
    const self = await visit('self-made');
    await self.until(
      'the script to submit',
      'return document.querySelector("#state").textContent !== "ждём"',
    );
    const plain = await visit('luzhi');
    await plain.click('[name=remember]');
    await plain.click('#entry button');
    await quiet();
    expect((await world.extension.consents()).length).toBe(before);
    await self.close();
    await plain.close();
  });
});

const isGiven = (consent: Consent): boolean => consent.decision === 'given';
