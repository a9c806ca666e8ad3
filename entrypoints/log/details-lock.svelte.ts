import type { OwnProfile, UnlockFailure } from '#lib/model/own-profile.ts';
import { removePassphrase, setPassphrase } from '#lib/profile/profile-passphrase.ts';
import { onProfile, readProfile } from '#lib/profile/read-profile.ts';
import { unlockProfile } from '#lib/profile/unlock-profile.ts';

/** The person's details while a page shows them or wants them: whether they are locked, and what opens them. */
export class DetailsLock {
  own: OwnProfile | undefined = $state.raw();
  failure: UnlockFailure | undefined = $state.raw();
  /** A key is being made, which takes a moment on purpose. */
  busy = $state(false);

  async load(): Promise<void> {
    this.own = await readProfile();
  }

  /** Follows what other pages do with them. Gives what ends that. */
  follow = (): (() => void) => onProfile((own) => (this.own = own));

  /** What a wrong passphrase is told by is `failure`. */
  async unlock(passphrase: string): Promise<void> {
    await this.#while(async () => {
      const opened = await unlockProfile(passphrase);
      this.failure = opened.ok ? undefined : opened.error;
      await this.load();
    });
  }

  /** False where they were locked meanwhile. */
  async set(passphrase: string): Promise<boolean> {
    return this.#while(async () => {
      const isSet = await setPassphrase(passphrase);
      await this.load();
      return isSet;
    });
  }

  async remove(): Promise<void> {
    await removePassphrase();
    await this.load();
  }

  async #while<T>(work: () => Promise<T>): Promise<T> {
    this.busy = true;
    try {
      return await work();
    } finally {
      this.busy = false;
    }
  }
}
