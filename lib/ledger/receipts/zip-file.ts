import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** Bytes handed to the browser together, which may lay them down on the disk. */
const TOGETHER = 8 * 1024 * 1024;

/** A ZIP archive that is written file by file and never lies in memory as a whole; 65,535 files at most. */
export class ZipFile {
  readonly #zip = new Zip((error, bytes) => {
    if (error) throw error;
    this.#keep(bytes);
  });
  #laid: Blob[] = [];
  #fresh: Uint8Array<ArrayBuffer>[] = [];
  #size = 0;

  add(name: string, text: string): void {
    const file = new ZipDeflate(name);
    this.#zip.add(file);
    file.push(strToU8(text), true);
  }

  /** A file that is as short as it gets. */
  async addPacked(name: string, content: Blob): Promise<void> {
    const file = new ZipPassThrough(name);
    this.#zip.add(file);
    for (let at = 0; at < content.size; at += TOGETHER)
      file.push(new Uint8Array(await content.slice(at, at + TOGETHER).arrayBuffer()));
    file.push(new Uint8Array(), true);
  }

  /** The archive; nothing can be added any more. */
  end(): Blob {
    this.#zip.end();
    this.#lay();
    return new Blob(this.#laid, { type: 'application/zip' });
  }

  #keep(bytes: Uint8Array): void {
    this.#fresh.push(bytes as Uint8Array<ArrayBuffer>);
    this.#size += bytes.length;
    if (this.#size >= TOGETHER) this.#lay();
  }

  #lay(): void {
    this.#laid.push(new Blob(this.#fresh));
    [this.#fresh, this.#size] = [[], 0];
  }
}
