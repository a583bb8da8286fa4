// Print from a host's page: rules for paper do nothing in a shadow root, and the host's page is not to be printed. So the
// pages go into a frame of their own, which is gone again afterwards.

/** Prints what a shadow root shows. */
export function printApart(root) {
  const style = root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).join("\n");
  const frame = document.createElement("iframe");
  // Not hidden: some browsers print nothing from a frame that is.
  Object.assign(frame.style, { position: "fixed", inlineSize: "0", blockSize: "0", border: "0" });
  frame.setAttribute("aria-hidden", "true");
  frame.tabIndex = -1;
  document.body.append(frame);
  const { contentWindow: window, contentDocument: page } = frame;
  const place = page.createElement("div");
  const shadow = place.attachShadow({ mode: "open" });
  shadow.adoptedStyleSheets = [sheet(window, style)];
  for (const node of root.children) shadow.append(page.importNode(node, true));
  page.adoptedStyleSheets = [sheet(window, "@page { margin: 18mm 16mm 20mm; } body { margin: 0; }")];
  page.title = document.title;
  page.body.append(place);
  window.addEventListener("afterprint", () => frame.remove());
  window.print();
}

/** A sheet can be used only in the document that made it. */
function sheet(window, text) {
  const made = new window.CSSStyleSheet();
  made.replaceSync(text);
  return made;
}
