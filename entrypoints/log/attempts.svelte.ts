import { trouble } from './trouble.ts';

/** Acts of the person that may fail: what went wrong is told where they were asked for, until the next one. */
export class Attempts {
  trouble = $state('');

  run = async (act: () => Promise<void>): Promise<void> => {
    await this.succeeds(act);
  };

  /** The same, where what comes next depends on it. */
  succeeds = async (act: () => Promise<void>): Promise<boolean> => {
    this.trouble = '';
    try {
      await act();
      return true;
    } catch (error) {
      this.trouble = trouble(error);
      return false;
    }
  };
}
