// The first screen stands in the document before the program is here (before.js). When the program draws the same screen in its
// place, what a person has begun on the one goes on on the other.

/** What can be pressed or have the focus. Both screens have the same ones, in the same order. */
const CONTROLS = "button, summary";

/** Reads what was begun on the first screen in `root`, before it goes. Gives what ends it on the one drawn into a `place`. */
export function begunIn(root) {
  const screen = root.querySelector(`[data-first][lang="${document.documentElement.lang}"]`);
  if (!screen) return () => {};
  const controls = [...screen.querySelectorAll(CONTROLS)];
  const pressed = controls.findIndex((control) => "pressed" in control.dataset);
  const focused = controls.indexOf(root.activeElement);
  const open = controls.flatMap((control, at) => (control.matches("details[open] > summary") ? [at] : []));
  return (place) => {
    const drawn = [...place.querySelectorAll(CONTROLS)];
    for (const at of open) drawn[at].parentElement.open = true;
    drawn[focused]?.focus({ preventScroll: true });
    drawn[pressed]?.click();
  };
}
