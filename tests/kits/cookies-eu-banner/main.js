import { createCookiesBanner } from 'cookies-eu-banner';

createCookiesBanner({ onAccept: () => undefined });
