// A list goes into a file and comes back out of it.
import { readFile } from "node:fs/promises";

const saveButton = (page) => page.getByRole("button", { name: "Save to a file" }).first();

async function add(page, line) {
  await page.getByLabel("Add a medicine by name").fill(line);
  await page.getByRole("button", { name: "Add to the list" }).click();
}

async function openFile(page, file) {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open a saved file" }).click();
  await (await chooser).setFiles(file);
}

const file = (text) => ({ name: "list.json", mimeType: "application/json", buffer: Buffer.from(text) });

export const journeys = [
  {
    title: "a saved list opens on another visit, asks before it replaces one, and that can be undone",
    async journey({ page, open, check }) {
      await open();
      await page.getByRole("button", { name: /My own list/ }).click();
      await add(page, "lithium 300 mg twice a day");
      await add(page, "Zoloft 50 mg");
      const download = page.waitForEvent("download");
      await saveButton(page).click();
      const saved = await download;
      check(/^medicine-list-\d{4}-\d\d-\d\d\.json$/.test(saved.suggestedFilename()), `its name: ${saved.suggestedFilename()}`);
      const text = await readFile(await saved.path(), "utf8");
      check(JSON.parse(text).in_words.some((line) => line.includes("lithium")), "a person can read it without the program");
      await page.getByText(/Your list is in the file/).waitFor();

      page.once("dialog", (dialog) => dialog.accept());
      await page.reload();
      await openFile(page, file(text));
      await page.getByRole("heading", { name: /2 medicines on the table/ }).waitFor();
      await page.getByText(/The list of .* is open: 2 medicines/).first().waitFor();

      await page.getByRole("button", { name: /Remove Zoloft/ }).click();
      await add(page, "aspirin 81 mg");
      await add(page, "vitamin D");
      await openFile(page, file(text));
      await page.getByRole("heading", { name: /in place of your list/ }).waitFor();
      check(/holds 2 medicines.*has 3 medicines/s.test(await page.getByText(/It holds/).innerText()), "both lists are counted");
      await page.getByRole("button", { name: "Open the file" }).click();
      await page.getByRole("heading", { name: /2 medicines on the table/ }).waitFor();
      await page.getByRole("button", { name: "Undo", exact: true }).click();
      await page.getByRole("heading", { name: /3 medicines on the table/ }).waitFor();
    },
  },
  {
    title: "a file that cannot be opened says why and what to do, and the list stays",
    async journey({ page, open, check }) {
      await open();
      await page.getByRole("button", { name: /My own list/ }).click();
      await add(page, "lithium 300 mg twice a day");
      for (const [content, says] of [
        ["Dear diary", /not a list that was saved here/],
        ['{ "brownbag": "medicine list", "version": 99 }', /newer release/],
        ['{ "brownbag": "medicine list", "version": 1, "saved_on": "20', /damaged/],
      ]) {
        await openFile(page, file(content));
        await page.getByRole("alert").filter({ hasText: says }).waitFor();
        check(await page.getByRole("heading", { name: /1 medicine on the table/ }).count() === 1, "the list stays");
      }
    },
  },
];
