/** Whether a name is a host, with a port or without: labels with dots between them and no spaces. */
export const isHost = (name: string): boolean => /^[^\s.:/@]+(?:\.[^\s.:/@]+)+(?::\d+)?$/u.test(name);
