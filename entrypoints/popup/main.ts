import { PageView } from '../surfaces/page-view.svelte.ts';
import { start } from '../surfaces/start.ts';
import { turnToSubject } from '../surfaces/turn-to-subject.ts';
import App from './App.svelte';

const view = new PageView(0);
// Asked before the language is looked up and anything drawn: the answer comes the sooner.
void turnToSubject(view);
await start(App, { view });
