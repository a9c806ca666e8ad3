import type { FrameReport } from '#lib/model/control.ts';
import { LONGEST_ADDRESS, type Found } from './found.ts';
import { policyLinksOf } from './links.ts';
import { fold, type View } from './view.ts';

/** What one frame shows of consents. */
export function reportOf(document: Document, view: View, found: readonly Found[]): FrameReport {
  return {
    url: document.URL.slice(0, LONGEST_ADDRESS),
    title: fold(document.title).slice(0, 300),
    controls: found.map(({ control }) => control),
    policyLinks: policyLinksOf(view),
  };
}
