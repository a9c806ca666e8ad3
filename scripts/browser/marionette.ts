import { connect, type Socket } from 'node:net';
import { waitFor } from './driver.ts';

/** Firefox's own remote protocol: `length:[type, id, command or error, parameters or result]` over a local port. */
export class Marionette {
  private buffer = Buffer.alloc(0);
  private lastId = 0;
  private readonly waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (error: Error) => void }
  >();
  private readonly socket: Socket;

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.on('data', (chunk) => this.receive(chunk));
    socket.on('close', () => this.waiting.forEach(({ reject }) => reject(new Error('Firefox has gone'))));
  }

  /** Connects as soon as Firefox listens. */
  static async connect(port: number, seconds = 60): Promise<Marionette> {
    return new Marionette(await waitFor('Firefox to listen', () => tryConnect(port), seconds));
  }

  send<T>(command: string, parameters: object = {}): Promise<T> {
    const id = ++this.lastId;
    const message = Buffer.from(JSON.stringify([0, id, command, parameters]));
    this.socket.write(Buffer.concat([Buffer.from(`${message.length}:`), message]));
    return new Promise((resolve, reject) =>
      this.waiting.set(id, { resolve: resolve as (value: unknown) => void, reject }),
    );
  }

  end(): void {
    this.socket.destroy();
  }

  private receive(chunk: Buffer): void {
    this.buffer = Buffer.concat([this.buffer, chunk]);
    for (;;) {
      const colon = this.buffer.indexOf(':');
      const length = Number(this.buffer.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 1 || this.buffer.length < colon + 1 + length) return;
      this.answer(JSON.parse(this.buffer.subarray(colon + 1, colon + 1 + length).toString()));
      this.buffer = this.buffer.subarray(colon + 1 + length);
    }
  }

  private answer(message: unknown): void {
    // The greeting is an object; everything else is a numbered answer.
    if (!Array.isArray(message)) return;
    const [, id, error, result] = message as [
      number,
      number,
      { error: string; message: string } | null,
      unknown,
    ];
    const asked = this.waiting.get(id);
    this.waiting.delete(id);
    if (error === null) asked?.resolve(result);
    else asked?.reject(new Error(`${error.error}: ${error.message}`));
  }
}

function tryConnect(port: number): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(socket));
    socket.once('error', () => resolve(null));
  });
}
