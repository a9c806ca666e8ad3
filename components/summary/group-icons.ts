import type { Component } from 'svelte';
import type { LucideProps } from '@lucide/svelte';
import Fingerprint from '@lucide/svelte/icons/fingerprint-pattern';
import Share2 from '@lucide/svelte/icons/share-2';
import Target from '@lucide/svelte/icons/target';
import TriangleAlert from '@lucide/svelte/icons/triangle-alert';
import type { ClaimGroup } from '#lib/model/taxonomy.ts';

/** A group of claims is known by its icon and word; its colour only helps. */
export const GROUP_ICONS: { readonly [G in ClaimGroup]: Component<LucideProps> } = {
  data: Fingerprint,
  purposes: Target,
  recipients: Share2,
  flags: TriangleAlert,
};
