import { browser } from 'wxt/browser';
import { send } from '../../../lib/messages/send.ts';
import type { ConsentDraft } from '../../../lib/model/consent.ts';
import { tell } from './words.ts';

const POLICIES = 7;

function draft(n: number, id: string): ConsentDraft {
  const href = `http://kills.example/policy/${n % POLICIES}`;
  return {
    id,
    control: {
      label: `Согласен на обработку персональных данных, заявка ${n}`,
      kind: 'checkbox',
      preticked: false,
      required: true,
      covers: ['processing'],
      policyLinks: n % 3 === 0 ? [{ href, text: 'политикой' }] : [],
      frame: 'http://kills.example/',
      selector: '#agree',
    },
    ticked: true,
    pageTitle: 'Заявка',
    fieldKinds: ['name'],
    caption: 'Отправить',
    gesture: 'click',
  };
}

/** The background takes this message from a tab alone: a script of ours sends it from there. */
async function give(tabId: number, n: number, id: string): Promise<void> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    args: [{ name: 'consent.draft', payload: { draft: draft(n, id), phase: 'settled' } }],
    func: async (message: object) => {
      const { browser: own, chrome } = globalThis as unknown as Record<string, typeof browser | undefined>;
      return (await (own ?? chrome)?.runtime.sendMessage(message)) as unknown;
    },
  });
  const reply = frame?.result as { readonly ok: boolean } | undefined;
  if (reply?.ok !== true) throw new Error(`no consent: ${JSON.stringify(reply)}`);
  await tell({ is: 'consent', id });
}

/** Writes for as long as it may: consents, notes on them and letters. */
export async function write(tabId: number, goesOn: () => boolean): Promise<void> {
  for (let n = 0; goesOn(); n++) {
    const id = crypto.randomUUID();
    await give(tabId, n, id);
    if (!goesOn()) return;
    const note = { id: `note-${id}`, consentId: id, time: new Date().toISOString(), text: `заметка ${n}` };
    await send('consent.follow-up', { kind: 'note', content: note });
    await tell({ is: 'note', id: note.id, about: id });
    await send('letter.keep', {
      id: `letter-${id}`,
      consentId: id,
      created: '2026-11-28',
      regime: 'ru',
      kind: 'withdraw',
      addressee: { name: 'ООО «Лавка»', email: '', postal: '' },
      subject: 'Отзыв согласия',
      body: `Отзываю согласие ${n}.`,
    });
    await tell({ is: 'letter', id: `letter-${id}`, about: id });
  }
}
