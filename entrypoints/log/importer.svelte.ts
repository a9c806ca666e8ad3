import type { TakingIn } from '#components/log/taking-in.ts';
import { decryptBackup } from '#lib/ledger/backup/decrypt-backup.ts';
import { isBackup } from '#lib/ledger/backup/header.ts';
import { send } from '#lib/messages.ts';
import type { BackupFailure } from '#lib/model/backup.ts';
import type { Result } from '#lib/model/result.ts';

/** Takes a file in, step by step: opened where it is encrypted, looked at, and added once the person says so. */
export class Importer {
  taking: TakingIn = $state.raw({ at: 'nothing' });
  /** As the person chose it, and the log in it. */
  #file: Blob | undefined;
  #log: Blob | undefined;
  #opening: AbortController | undefined;

  async choose(file: Blob): Promise<void> {
    this.#file = file;
    if (await isBackup(file)) this.taking = { at: 'locked' };
    else await this.#offer(file);
  }

  async unlock(passphrase: string): Promise<void> {
    if (!this.#file) return;
    this.taking = { at: 'reading' };
    const file = this.#file;
    const opened = await this.#opened(file, passphrase);
    if (!opened) return void (this.taking = { at: 'locked' });
    if (opened.ok) return this.#offer(opened.value);
    const failure = opened.error;
    this.taking = failure === 'wrong-passphrase' ? { at: 'locked', failure } : { at: 'unopened', failure };
  }

  async add(): Promise<void> {
    if (this.#log) await this.#take(this.#log, 'write');
  }

  /** Ends what is under way, here or in the background; what is written by then stays. @throws MessageError */
  async stop(): Promise<void> {
    this.#opening?.abort();
    await send('work.stop', { work: 'import' });
  }

  cancel(): void {
    [this.#file, this.#log] = [undefined, undefined];
    this.taking = { at: 'nothing' };
  }

  /** Undefined where it was stopped. */
  async #opened(file: Blob, passphrase: string): Promise<Result<Blob, BackupFailure> | undefined> {
    const { signal } = (this.#opening = new AbortController());
    try {
      return await decryptBackup(file, passphrase, signal);
    } catch (error) {
      if (error === signal.reason) return undefined;
      throw error;
    }
  }

  async #offer(log: Blob): Promise<void> {
    this.#log = log;
    await this.#take(log, 'check');
  }

  async #take(log: Blob, only: 'check' | 'write'): Promise<void> {
    this.taking = { at: 'reading' };
    const address = URL.createObjectURL(log);
    try {
      const taken = await send('log.import', { address, only });
      if (!taken.ok) this.taking = { at: 'refused', refusal: taken.error };
      else this.taking = { at: only === 'check' ? 'offered' : 'done', report: taken.value };
    } finally {
      URL.revokeObjectURL(address);
      if (this.taking.at === 'reading') this.taking = { at: 'nothing' };
    }
  }
}
