import type { Going, Trim } from '#components/log/trim.ts';
import { t } from '#lib/i18n/t.ts';
import { askToKeep, isShort, room, type Room } from '#lib/ledger/room.ts';
import { send } from '#lib/messages.ts';
import { writeSettings } from '#lib/settings.ts';

/** The room that the log takes, and what the person lets go of. */
export class RoomHere {
  room = $state.raw<Room | undefined>();
  trim = $state.raw<Trim>({});
  /** A choice by which something would go, until the person says so. */
  asked = $state.raw<{ readonly choice: Trim; readonly going: Going } | undefined>();
  said = $state('');
  /** Documents are being let go of. */
  letting = $state(false);

  constructor(trim: Trim) {
    this.trim = trim;
  }

  get short(): boolean {
    return this.room !== undefined && isShort(this.room);
  }

  async look(): Promise<void> {
    this.room = await room();
  }

  async ask(): Promise<void> {
    this.said = (await askToKeep()) ? '' : t('room.refused');
    await this.look();
  }

  /** @throws MessageError */
  async choose(choice: Trim): Promise<void> {
    this.said = '';
    const going = await send('documents.trim', { choice, only: 'check' });
    if (going.files + going.texts === 0) await this.#settle(choice);
    else this.asked = { choice, going };
  }

  /** @throws MessageError */
  async agree(): Promise<void> {
    const choice = this.asked?.choice;
    this.asked = undefined;
    if (!choice) return;
    this.letting = true;
    try {
      const { stopped } = await send('documents.trim', { choice, only: 'write' });
      if (stopped) this.said = t('room.trim.stopped');
      else await this.#settle(choice);
    } finally {
      this.letting = false;
    }
    await this.look();
  }

  /** What went by then is gone; the choice is not taken over. @throws MessageError */
  async stop(): Promise<void> {
    await send('work.stop', { work: 'trim' });
  }

  cancel(): void {
    this.asked = undefined;
  }

  async #settle(choice: Trim): Promise<void> {
    this.trim = (await writeSettings({ trim: choice })).trim;
    this.said = t('room.trim.done');
  }
}
