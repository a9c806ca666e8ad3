import type { Lexicon } from '../lexicon.ts';

/** What a button answers. */
export const answers: Lexicon = {
  'only-technical': [
    'only|solely|exclusively|just … technical|technically|necessary|essential|required|functional',
    '!not only|just|solely',
  ],
  accept: [
    'accept*|agree|allow|ok|okay|yes|understood|understand|continue|consent|enable|fine|confirm|sure|thanks|proceed|cool|great',
    'got it',
  ],
  reject: [
    'reject|decline|refuse|deny|disagree|disable|no|never|dismiss',
    'no thanks|thank',
    'do|don not|t accept|agree|allow|consent',
    'not now|agree|accept',
    'only|just|strictly necessary|essential|required|needed|functional',
    'only|just … necessary|essential|required cookies',
    'necessary|essential|required only|cookies',
    'without accept*|consent*',
    'opt out',
  ],
  settings: [
    'settings|customise|customize|manage|preferences|options|configure|details|change|adjust',
    'choose|select|pick … cookies|which|what|purposes|categories|myself',
    'let me choose|decide|select',
    'learn|read|find|show|more more|information|out|details',
    'more information|info|options',
  ],
  dismiss: [
    'print|like|helpful|previous|close|back|cancel|later|menu|search|clear|reset|show|hide|copy|skip|toggle|navigation',
  ],
};
