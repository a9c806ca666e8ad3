import { waitFor } from '../browser/driver.ts';
import type { Stage } from './stage.ts';

/** Key of the operator that the entry is about, once it was put right. */
export const CLINIC = 'name:ооо клиника северный берег';

/** A form as one gets it at a counter, drawn by the browser itself. */
const DRAW = `const canvas = Object.assign(document.createElement('canvas'), { width: 900, height: 420 });
  const paper = canvas.getContext('2d');
  paper.fillStyle = '#fff';
  paper.fillRect(0, 0, 900, 420);
  paper.fillStyle = '#222';
  paper.font = '34px serif';
  paper.fillText('Согласие пациента', 60, 90);
  paper.font = '24px serif';
  paper.fillText('Даю согласие на обработку сведений о здоровье.', 60, 170);
  paper.fillText('02.03.2026      Подпись: ____________', 60, 340);
  const blob = await new Promise((done) => canvas.toBlob(done, 'image/png'));`;

/** Enters a consent on paper with its picture and a note, by the message that the form sends, and puts it right. */
export async function tellOfPaper({ extension }: Stage): Promise<void> {
  const told = {
    ...{ operator: 'Клиника', site: '', day: '2026-03-02', clock: '', way: 'paper', policy: '' },
    words: 'Даю согласие на обработку данных о здоровье',
    covers: ['processing', 'special'],
    note: 'Подписано в регистратуре, копию обещали прислать.',
  };
  const entry = JSON.stringify({ id: crypto.randomUUID(), zone: 'Europe/Moscow', told });
  await extension.page.run(`${DRAW}
    const files = [{ address: URL.createObjectURL(blob), name: 'бланк.png' }];
    const payload = { ...${entry}, files };
    await (globalThis.browser ?? chrome).runtime.sendMessage({ name: 'consent.enter', payload });`);
  const entered = await waitFor('the entry', async () =>
    (await extension.consents()).find((consent) => consent.entered),
  );
  const content = {
    ...{ id: crypto.randomUUID(), consentId: entered.id, time: '2026-03-04T09:30:00Z' },
    change: {
      label: 'Даю согласие на обработку сведений о здоровье.',
      operator: 'ООО «Клиника „Северный берег“»',
    },
    reason: 'Слова и название сверены с копией бланка.',
  };
  await extension.ask('consent.follow-up', { kind: 'correction', content });
}
