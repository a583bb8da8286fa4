// Runs before the first screen is shown, and cares for it until the program takes its place: which language is seen, and which
// button was pressed. take-over.js reads that from the document.

const asked = parent === self ? null : new URLSearchParams(location.hash.slice(1)).get("lang");
// Of the languages in the document one is seen: www/styles/element/base.css.
document.documentElement.lang = /^es\b/i.test(asked || navigator.language) ? "es" : "en";

addEventListener("click", (event) => {
  const button = event.composedPath()[0].closest?.("[data-first] button");
  if (!button) return;
  const screen = button.closest("[data-first]");
  const language = button.querySelector("[lang]")?.lang;
  if (language) {
    document.documentElement.lang = language;
    screen.parentNode.querySelector(`[data-first][lang="${language}"] .bb-language`)?.focus();
  } else {
    // One at a time, the last: on the screen to which another leads, the next would be another button.
    for (const earlier of screen.querySelectorAll("[data-pressed]")) delete earlier.dataset.pressed;
    button.dataset.pressed = "";
    screen.querySelector(".bb-late").textContent = screen.dataset.late;
  }
});
