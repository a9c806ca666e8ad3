import { start } from '../surfaces/start.ts';
import App from './App.svelte';

await start(App, {});
