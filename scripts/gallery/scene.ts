import type { Tab } from '../browser/driver.ts';
import type { Stage } from './stage.ts';

/** How a surface is looked at: what is fine one way may be cramped or unreadable in another. */
export const LANGUAGES = ['ru', 'en'] as const;
export const SCHEMES = ['light', 'dark'] as const;

/** Widths and heights in CSS pixels. */
export const POPUP = [360, 600] as const;
export const PANEL = [400, 860] as const;
export const PAGE = [1280, 860] as const;
export const PHONE = [320, 860] as const;

/** One surface in one state. */
export interface Scene {
  /** Surface, state: `popup, on record`. */
  readonly name: string;
  readonly sizes: readonly (readonly [width: number, height: number])[];
  /** Opens it and waits until it shows what it is about. */
  readonly open: (stage: Stage) => Promise<Tab>;
}
