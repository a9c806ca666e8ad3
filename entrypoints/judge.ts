import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { world } from '#lib/detect/extension-world.ts';
import { opinionOf } from '#lib/detect/learned/opinion.ts';

// The watcher may be gone by the time that its judge comes.
export default defineUnlistedScript(() => world.consentLedgerAppoint?.(opinionOf));
