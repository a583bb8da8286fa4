// What is shown where the program failed, was mended, and failed again: the list as plain text.

const WORDS = {
  title: "Something keeps going wrong",
  lead: "The program cannot go on. Here is your list. Copy it before you do anything else.",
  none: "There was no list yet.",
  label: "My list",
  copy: "Copy my list",
  copied: "Copied. You can paste it into a message or a file.",
  notCopied: "The browser did not let us copy. The list is marked: copy it with the keyboard or the menu.",
  again: "Start again with an empty list",
  hint: "After that you can paste the list back in.",
};

/** An element with the list that `kept`, the text of a save file, holds in words. `startAgain` is called by its last button. */
export function lastResort(kept, startAgain) {
  const list = inWords(kept);
  const field = element("textarea", { readOnly: true, rows: 12, value: list, ariaLabel: WORDS.label, className: "bb-input" });
  const said = element("p", { role: "status" });
  const copy = element("button", { type: "button", className: "bb-main-button", textContent: WORDS.copy });
  copy.addEventListener("click", () => {
    field.select();
    const done = () => { said.textContent = WORDS.copied; };
    const refused = () => { said.textContent = WORDS.notCopied; };
    (navigator.clipboard?.writeText(list) ?? Promise.reject()).then(done, refused);
  });
  const again = element("button", { type: "button", className: "bb-button", textContent: WORDS.again });
  again.addEventListener("click", startAgain);
  const main = element("main", { className: "bb-main" });
  main.append(
    element("h1", { textContent: WORDS.title, tabIndex: -1 }),
    ...(list ? [element("p", { textContent: WORDS.lead }), field, copy, said] : [element("p", { textContent: WORDS.none })]),
    ...(list ? [element("p", { textContent: WORDS.hint })] : []),
    again,
  );
  const frame = element("div", { className: "bb bb-calm", lang: "en" });
  frame.append(main);
  return frame;
}

/** The member `in_words` of a save file is there for this: see docs/formats.md. */
function inWords(kept) {
  try {
    return JSON.parse(kept).in_words.join("\n");
  } catch {
    return "";
  }
}

function element(tag, properties) {
  return Object.assign(document.createElement(tag), properties);
}
