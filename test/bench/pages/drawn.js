/** Marks the frame after the one in which what was just made is painted. */
export function drawn() {
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('drawn')));
}

/** Marks that the page has its data in hand. */
export function given() {
  performance.mark('given');
}

export const place = document.querySelector('#place');

/** How many records the page's address asks for. */
export const count = Number(new URLSearchParams(location.search).get('count'));
