import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Acts, BOUND_MS, OUTCOME_MS, type Deposit, type Doing, type Stand } from '#lib/detect/act.ts';
import type { ConsentControl } from '#lib/model/control.ts';

const control: ConsentControl = {
  label: 'Согласен на обработку персональных данных',
  kind: 'checkbox',
  preticked: false,
  required: true,
  covers: ['processing'],
  policyLinks: [],
  frame: 'https://shop.example/',
  selector: '#c',
};
const stand = (key: number, ticked: boolean | null = true): Stand => ({ key, control, ticked });
const doing = (at: number): Doing => ({
  at,
  gesture: 'click',
  caption: 'Отправить',
  pageTitle: 'Магазин',
  fieldKinds: ['email'],
});
const acts = () => {
  let next = 0;
  return new Acts(() => `id-${++next}`);
};
const phases = (deposits: readonly Deposit[]) => deposits.map(({ draft, phase }) => `${draft.id} ${phase}`);

describe('the life of an act', () => {
  it('goes from touch to press, submit and its end under one id', () => {
    const life = acts();
    expect(phases(life.touch(stand(1), doing(0)))).toEqual(['id-1 touched']);
    expect(phases(life.press(9, [stand(1)], doing(500), true))).toEqual(['id-1 pressed']);
    expect(phases(life.submit(9, 510))).toEqual(['id-1 submitted']);
    expect(life.due(510 + OUTCOME_MS - 10)).toEqual([9]);
    expect(phases(life.settle(9))).toEqual(['id-1 settled']);
    expect(phases(life.press(9, [stand(1)], doing(9_000), true))).toEqual(['id-2 pressed']);
  });

  it('takes a submit without a press, or long after one, for a script', () => {
    const life = acts();
    life.touch(stand(1), doing(0));
    expect(life.submit(9, 100)).toEqual([]);
    life.press(9, [stand(1)], doing(1_000), true);
    expect(life.submit(9, 1_001 + BOUND_MS)).toEqual([]);
  });

  it('ends as an attempt where the page refuses; the next try is another act', () => {
    const life = acts();
    life.press(9, [stand(1, false)], doing(0), true);
    expect(phases(life.refuse(9))).toEqual(['id-1 attempted']);
    expect(life.submit(9, 10)).toEqual([]);
    expect(phases(life.press(9, [stand(1)], doing(800), true))).toEqual(['id-2 pressed']);
  });

  it('takes a press back that the page kept from its form, unless it led to a submit', () => {
    const life = acts();
    life.press(9, [stand(1)], doing(0), true);
    expect(phases(life.unpress(0))).toEqual(['id-1 attempted']);
    life.press(9, [stand(1)], doing(5_000), true);
    life.submit(9, 5_001);
    expect(life.unpress(5_000)).toEqual([]);
  });

  it('counts the key and the click that browsers make of it as one press', () => {
    const life = acts();
    expect(life.press(9, [stand(1)], doing(0), true)).toHaveLength(1);
    expect(life.press(9, [stand(1)], doing(5), true)).toEqual([]);
  });

  it('tells of a press that may submit by script only once it did', () => {
    const life = acts();
    expect(phases(life.arm(9, [stand(1)], doing(0), 'https://shop.example/order'))).toEqual(['id-1 armed']);
    expect(life.settle(9)).toEqual([]);
    life.arm(9, [stand(1)], doing(100), '');
    expect(phases(life.submit(9, 200))).toHaveLength(1);
  });

  it('forgets what may have submitted by script once the person pressed something else', () => {
    const life = acts();
    life.arm(9, [stand(1)], doing(0), '');
    expect(phases(life.arm(8, [stand(2)], doing(10), ''))).toEqual(['id-1 attempted', 'id-2 armed']);
    expect(phases(life.press(7, [stand(3)], doing(20), true))).toEqual(['id-2 attempted', 'id-3 pressed']);
    life.arm(9, [stand(1)], doing(30), '');
    expect(phases(life.disarm())).toEqual(['id-4 attempted']);
    expect([life.submit(9, 40), life.disarm()]).toEqual([[], []]);
    expect(phases(life.submit(7, 50))).toEqual(['id-3 submitted']);
  });

  it('keeps every box of the form with its own state', () => {
    const drafts = acts().press(9, [stand(1, true), stand(2, false), stand(3, null)], doing(0), true);
    expect(drafts.map(({ draft }) => draft.ticked)).toEqual([true, false, null]);
    expect(new Set(drafts.map(({ draft }) => draft.id)).size).toBe(3);
  });

  it('never submits what nobody pressed, whatever the order of events', () => {
    const step = fc.record({
      does: fc.constantFrom('touch', 'press', 'arm', 'submit', 'refuse', 'settle'),
      scope: fc.integer({ min: 1, max: 3 }),
      wait: fc.integer({ min: 0, max: 4_000 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const life = acts();
        const pressedAt = new Map<number, number>();
        let at = 0;
        for (const { does, scope, wait } of steps) {
          at += wait;
          if (does === 'touch') life.touch(stand(scope), doing(at));
          else if (does === 'refuse') life.refuse(scope);
          else if (does === 'settle') life.settle(scope);
          else if (does === 'submit') {
            const recent = at - (pressedAt.get(scope) ?? Number.NEGATIVE_INFINITY) <= BOUND_MS;
            if (life.submit(scope, at).length > 0) expect(recent).toBe(true);
          } else {
            pressedAt.set(scope, at);
            if (does === 'arm') life.arm(scope, [stand(scope)], doing(at), '');
            else life.press(scope, [stand(scope)], doing(at), true);
          }
        }
      }),
    );
  });
});
