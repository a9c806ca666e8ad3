import { COVERS } from '#lib/model/control.ts';
import type { Banner } from './banner.ts';
import { isOpen } from './box-state.ts';
import { foundOf } from './found-of.ts';
import type { Found } from './found.ts';
import type { Pretick } from './preticks.ts';
import type { Stretch, View } from './view.ts';

/** The consent that a cookie banner asks for. `place`: where the banner stands. */
export function findBanner(view: View, banner: Banner, place: Stretch, wasTicked: Pretick): Found {
  const boxes = view.within(banner.element, 'box').filter(isOpen);
  const preticked = boxes.some((box) => view.sight.element(box) && wasTicked(box));
  const found = foundOf(view, 'banner', banner.element, { text: banner.label, stretches: [place] }, null, {
    preticked,
    required: banner.reject.length > 0 ? false : null,
    presses: banner.accept,
    refusals: banner.reject,
    saves: banner.save,
    around: banner.element,
  });
  const covers = COVERS.filter((cover) => cover === 'cookies' || found.control.covers.includes(cover));
  return { ...found, control: { ...found.control, covers } };
}
