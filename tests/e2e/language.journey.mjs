// On a device that speaks Spanish the page begins in Spanish; English is one tap away, and what was entered stays.
export const title = "begin in Spanish, add a medicine in Spanish, go on in English";

export async function journey({ browser, site, check }) {
  const context = await browser.newContext({ locale: "es-MX" });
  try {
    const page = await context.newPage();
    await page.goto(site);
    await page.getByRole("heading", { level: 1, name: "Ponga todo lo que toma en una sola mesa" }).waitFor();
    check(await page.evaluate(() => document.documentElement.lang) === "es", "the document says that it is Spanish");
    await page.getByRole("button", { name: /^Es mi lista/ }).click();
    await page.getByRole("combobox").fill("metformina 500 mg dos veces al día con las comidas");
    await page.getByRole("button", { name: "Agregar a la lista" }).click();
    await page.getByText("Tome 500 mg 2 veces al día, con comida").waitFor();
    await page.getByRole("button", { name: "English" }).click();
    await page.getByText("Take 500 mg 2 times a day, with food").waitFor();
    check(await page.evaluate(() => document.documentElement.lang) === "en", "the document says that it is English");
    check(await page.title() === "What do you take? - Brownbag", "the title follows");
  } finally {
    await context.close();
  }
}
