import { trouble } from './trouble.ts';

/** Acts of the person that may fail: what went wrong is told where they were asked for, until the next one. */
export class Attempts {
  trouble = $state('');

  run = async (act: () => Promise<void>): Promise<void> => {
    this.trouble = '';
    try {
      await act();
    } catch (error) {
      this.trouble = trouble(error);
    }
  };
}
