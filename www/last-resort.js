// What is shown where the program failed, was mended, and failed again: the list as plain text.

// The program is gone, and with it its words.
const WORDS = {
  en: {
    title: "Something keeps going wrong",
    lead: "The program cannot go on. Here is your list. Copy it before you do anything else.",
    none: "There was no list yet.",
    label: "My list",
    copy: "Copy my list",
    copied: "Copied. You can paste it into a message or a file.",
    notCopied: "The browser did not let us copy. The list is marked: copy it with the keyboard or the menu.",
    again: "Start again with an empty list",
    hint: "After that you can paste the list back in.",
  },
  es: {
    title: "Algo sigue fallando",
    lead: "El programa no puede seguir. Aquí está su lista. Cópiela antes de hacer otra cosa.",
    none: "Todavía no había una lista.",
    label: "Mi lista",
    copy: "Copiar mi lista",
    copied: "Copiada. Puede pegarla en un mensaje o en un archivo.",
    notCopied: "El navegador no nos dejó copiar. La lista está marcada: cópiela con el teclado o con el menú.",
    again: "Empezar de nuevo con una lista vacía",
    hint: "Después puede pegar la lista otra vez.",
  },
};

/** An element with the list that `kept`, the text of a save file, holds in words. `startAgain` is called by its last button. */
export function lastResort(kept, language, startAgain) {
  const lang = /^es\b/i.test(language) ? "es" : "en";
  const words = WORDS[lang];
  const list = inWords(kept);
  const field = element("textarea", { readOnly: true, rows: 12, value: list, ariaLabel: words.label, className: "bb-input" });
  const said = element("p", { role: "status" });
  const copy = element("button", { type: "button", className: "bb-main-button", textContent: words.copy });
  copy.addEventListener("click", () => {
    field.select();
    const done = () => { said.textContent = words.copied; };
    const refused = () => { said.textContent = words.notCopied; };
    (navigator.clipboard?.writeText(list) ?? Promise.reject()).then(done, refused);
  });
  const again = element("button", { type: "button", className: "bb-button", textContent: words.again });
  again.addEventListener("click", startAgain);
  const main = element("main", { className: "bb-main" });
  const heading = element("h1", { textContent: words.title, tabIndex: -1 });
  const paragraph = (text) => element("p", { textContent: text });
  main.append(heading, ...(list ? [paragraph(words.lead), field, copy, said, paragraph(words.hint)] : [paragraph(words.none)]), again);
  const frame = element("div", { className: "bb bb-calm", lang });
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
