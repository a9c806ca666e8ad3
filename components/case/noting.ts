import type { CaseStep } from '#lib/model/case.ts';

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** What the person says happened to a letter, before it is written down. */
export type Noting = Without<CaseStep, 'id'>;

/** What may be noted, by how far the letter has come. */
export type NotingKind = Noting['kind'];

/** A saved message that was dropped in as an answer, read; or why it could not be. */
export type DroppedAnswer =
  | {
      readonly ok: true;
      readonly value: Pick<Extract<Noting, { kind: 'answered' }>, 'text' | 'mail' | 'day'>;
    }
  | { readonly ok: false; readonly error: 'too-large' | 'not-mail' | 'no-text' };
