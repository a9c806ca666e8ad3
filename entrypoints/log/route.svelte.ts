/**
 * Where in the log page we are: `#/`, `#/record/ID`, `#/letter/ID..ID`, `#/write/SHA..TAB`, `#/write/SHA..TAB..private`, `#/next/KIND..ID`,
 * `#/several/HOST`, `#/kept/ID`, `#/document/SHA`, `#/changes/SHA..SHA`, `#/site/HOST`, `#/operator/KEY`,
 * `#/case-file/ID`, `#/site-file/HOST`, `#/operator-file/KEY`, `#/tell`, `#/correct/ID`, `#/cases/FILTER`, `#/map/KIND`,
 * `#/settings`, `#/settings/import`, and `#/forgotten`, `#/site-forgotten`, `#/wiped`, `#/wiped-all`: the list, with a word of what is gone.
 */
export class Route {
  place = $state('');
  id = $state('');

  constructor() {
    this.#read();
    window.addEventListener('hashchange', () => this.#read());
  }

  #read(): void {
    const [, place = '', id = ''] = location.hash.slice(1).split('/');
    this.place = place;
    this.id = decoded(id);
  }
}

/** Goes to a place in the log page. */
export function go(path: string): void {
  location.hash = path;
}

// An address typed by hand may hold anything.
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return part;
    throw error;
  }
}
