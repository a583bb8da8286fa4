// Every screen in every state that looks different, and how to get there from the opened page.

const pasted = `Allergies: penicillin (hives), latex
HOME MEDICATIONS:
lithium 300 mg twice a day
Advil 200 mg as needed for knee pain
- Zoloft 50 mg tab, 1 po qam
Percocet 5/325 1 tab q6h prn pain
metoprolol succ ER 25 mg daily - stopped in May
warfarin 5 mg at bedtime
Tylenol PM prn sleep
alprazolam 0.5 mg -2 tabs daily
vitamin D
zzblorbo 5 mg
lisinoprill 10 mg daily
estradiol patch 0.05 mg/24h twice a week`;

/** Names that people know, one medicine a line: more than anybody takes. */
const hundred = `abilify 5 mg daily, adderall 20 mg, advair twice a day, advil 200 mg, albuterol as needed, aleve, allegra, allopurinol
alprazolam 1 mg at bedtime, ambien 10 mg at bedtime, amiodarone 200 mg, amitriptyline 25 mg at bedtime, amlodipine 5 mg every morning
amoxicillin, aspirin 81 mg daily, ativan, atorvastatin 40 mg, azithromycin, baclofen 10 mg 3 times a day, benadryl, benazepril
bupropion XL 150 mg, buspirone, carbamazepine 200 mg, carvedilol 12.5 mg twice a day, celecoxib, cephalexin, cetirizine, ciprofloxacin
citalopram 20 mg, clindamycin, clonazepam 0.5 mg, clonidine, clopidogrel 75 mg, clozapine 100 mg, codeine, colchicine, cyclobenzaprine
dabigatran, depakote 500 mg, dexamethasone, diazepam 5 mg, diclofenac, digoxin, diltiazem, docusate, donepezil 10 mg, doxycycline, duloxetine
eliquis 5 mg twice a day, enalapril, escitalopram 10 mg, esomeprazole, estradiol, famotidine, fenofibrate, fentanyl patch, finasteride
fluconazole, fluoxetine 20 mg, fluticasone, furosemide 40 mg, gabapentin 300 mg, glipizide, glyburide, haloperidol, hydrochlorothiazide
hydrocodone, hydroxyzine, ibuprofen, insulin glargine, isosorbide, ketorolac, lamotrigine 100 mg, lantus, latanoprost, levetiracetam
levofloxacin, levothyroxine 50 mcg, lisinopril 10 mg, lithium 300 mg, loratadine, losartan, meloxicam, metformin 500 mg, methadone
methotrexate, metoprolol, mirtazapine, montelukast, naproxen, nortriptyline, olanzapine 5 mg, omeprazole, ondansetron, oxycodone, pantoprazole
paroxetine, phenytoin, potassium chloride, pravastatin, prednisone, pregabalin, propranolol, quetiapine, risperidone, sertraline, simvastatin
spironolactone, sumatriptan, tamsulosin, tizanidine, tramadol, trazodone, valproate, venlafaxine, verapamil, warfarin, zolpidem`
  .split(/,\s*|\n/).join("\n");

/** What a person does on the page. */
export function hands({ page, open }) {
  const button = (name) => page.getByRole("button", { name }).first();
  const press = (name) => button(name).click();
  const heading = () => page.getByRole("heading", { level: 1 }).innerText();
  const step = (name) => page.getByRole("navigation", { name: "Steps" }).getByText(name, { exact: true }).click();
  const fill = (label, text) => page.getByLabel(label, { exact: true }).first().fill(text);
  /** The one main button. */
  const onward = () => page.locator(".bb-main-button").first().click();
  const arrived = (wanted) => page.getByRole("heading", { level: 1, name: wanted }).waitFor();

  async function own() {
    await open();
    await press(/^My own list/);
  }

  async function client() {
    await open();
    await press(/^I am with a client/);
  }

  async function search(text) {
    await page.getByRole("combobox").fill(text);
  }

  async function add(line) {
    await search(line);
    await press("Add to the list");
  }

  async function paste(list) {
    await press("Paste a list instead");
    await fill("Your list", list);
    await press("Read my list");
    await arrived("Did we read it right?");
  }

  async function listed(list = pasted) {
    await paste(list);
    await press(/^Put .* on my list$/);
    await arrived("What do you take?");
  }

  /** Goes on with the main button until a heading says `wanted`. */
  async function walkTo(wanted) {
    for (let steps = 0; steps < 40; steps += 1) {
      const before = await heading();
      if (wanted.test(before)) return;
      await onward();
      await page.waitForFunction(
        (text) => document.querySelector("brownbag-review").shadowRoot.querySelector("h1")?.innerText !== text,
        before,
        { timeout: 10_000 },
      );
    }
    throw new Error(`never came to ${wanted}`);
  }

  /** Gives the page a file, as a person would choose it. */
  async function openFile(text) {
    const chooser = page.waitForEvent("filechooser");
    await press("Open a saved file");
    await (await chooser).setFiles({ name: "list.json", mimeType: "application/json", buffer: Buffer.from(text) });
  }

  /** The program panics as soon as something is pressed, and is mended. */
  async function panic() {
    await page.evaluate(async () => (await import("./application.js")).panicNext("update"));
    await press("That is everything");
  }

  return { page, open, openFile, panic, button, press, heading, step, fill, onward, arrived, own, client, search, add, paste, listed, walkTo };
}

const question = (name, wanted, then = async () => {}) => ({
  name,
  reach: async (hand) => {
    await hand.own();
    await hand.add("lisinopril 10 mg daily");
    await hand.walkTo(wanted);
    await then(hand);
  },
});

/** As short as a saved list can be. */
const file = JSON.stringify({
  brownbag: "medicine list",
  version: 1,
  saved_on: "2026-11-20",
  edition: "2026-11-25",
  record: { person: { pregnancy: {} } },
  plan: {},
});

const reviewOf = (list, setting = "client") => async (hand) => {
  await hand[setting]();
  await hand.listed(list);
  if (setting === "client") await hand.step("Review");
  else await hand.walkTo(/^Your review$/);
  await hand.page.getByText("What was checked, and what was not").waitFor();
};

const planOf = (list, setting = "client") => async (hand) => {
  await reviewOf(list, setting)(hand);
  await hand.press("Put on my plan");
  await hand.press("Put on my plan");
  await hand.press("Make my plan");
};

/** `allow`: errors that the state itself causes in the console. */
export const states = [
  { name: "start", reach: (hand) => hand.open() },
  {
    name: "loading",
    reach: async ({ page }, { site }) => {
      await page.route("**/*.wasm", () => {});
      await page.goto(site);
      // The first screen stands in the document.
      await page.getByRole("heading", { level: 1 }).waitFor();
    },
  },
  {
    name: "cannot start",
    allow: ["could not start", "Failed to load resource", "integrity"],
    reach: async ({ page }, { site }) => {
      await page.route("**/*.wasm", (route) => route.fulfill({ status: 503 }));
      await page.goto(site);
      await page.getByRole("alert").waitFor();
    },
  },
  { name: "medicines, empty", reach: (hand) => hand.own() },
  {
    name: "medicines, nothing to go on with",
    reach: async (hand) => {
      await hand.own();
      await hand.onward();
    },
  },
  {
    name: "medicines, search open",
    reach: async (hand) => {
      await hand.own();
      await hand.search("zol");
      await hand.page.keyboard.press("ArrowDown");
      await hand.page.keyboard.press("ArrowDown");
    },
  },
  {
    name: "medicines, search finds nothing",
    reach: async (hand) => {
      await hand.own();
      await hand.search("qqqqqq");
    },
  },
  {
    name: "medicines, each kind of name",
    reach: async (hand) => {
      await hand.own();
      for (const line of ["lisinopril 10 mg every morning", "Advil PM", "sertralin 50 mg", "zzblorbo 5 mg", "Percocet as needed for pain"]) {
        await hand.add(line);
      }
    },
  },
  {
    name: "medicines, one taken off",
    reach: async (hand) => {
      await hand.own();
      await hand.listed();
      await hand.press(/^Remove Zoloft/);
    },
  },
  {
    name: "medicines with a client",
    reach: async (hand) => {
      await hand.client();
      await hand.listed();
    },
  },
  { name: "paste, empty", reach: async (hand) => { await hand.own(); await hand.press("Paste a list instead"); } },
  {
    name: "paste, nothing pasted",
    reach: async (hand) => {
      await hand.own();
      await hand.press("Paste a list instead");
      await hand.press("Read my list");
    },
  },
  { name: "paste, lines read", reach: async (hand) => { await hand.own(); await hand.paste(pasted); } },
  {
    name: "paste, a line being mended",
    reach: async (hand) => {
      await hand.own();
      await hand.paste(pasted);
      await hand.press(/^Mend the line Advil/);
      await hand.press(/^Leave out vitamin D/);
    },
  },
  {
    name: "one medicine",
    reach: async (hand) => {
      await hand.own();
      await hand.listed();
      await hand.onward();
    },
  },
  {
    name: "one medicine, not recognized",
    reach: async (hand) => {
      await hand.own();
      await hand.listed();
      await hand.press(/^Change zzblorbo/);
    },
  },
  {
    name: "one medicine, without its name",
    reach: async (hand) => {
      await hand.own();
      await hand.add("lisinopril 10 mg every morning");
      await hand.press(/^Change lisinopril/);
      await hand.fill("Name, strength and directions", "");
      await hand.onward();
      await hand.page.getByText("There is a problem").waitFor();
    },
  },
  question("forgotten", /Easy to forget/),
  question("forgotten, one being added", /Easy to forget/, async (hand) => {
    await hand.press("None");
    await hand.page.getByRole("button", { name: "Yes, add" }).nth(2).click();
    await hand.search("lata");
  }),
  question("age", /How old/),
  question("age, wrong", /How old/, async (hand) => {
    await hand.fill("Age in years", "old");
    await hand.fill("Year", "1951");
    await hand.onward();
    await hand.page.getByText("There is a problem").waitFor();
  }),
  question("age, told", /How old/, async (hand) => hand.fill("Age in years", "74")),
  question("sex", /What sex/),
  question("pregnant", /pregnant or/),
  question("conditions", /health conditions/),
  question("conditions, none", /health conditions/, async (hand) => hand.page.getByText("I have none").click()),
  question("allergies", /allergic/),
  question("allergies, two", /allergic/, async (hand) => {
    await hand.fill("Medicine or substance", "penicillin");
    await hand.fill("What happened?", "hives");
    await hand.press("Add another allergy");
  }),
  question("kidney", /kidney number/),
  question("kidney, wrong", /kidney number/, async (hand) => {
    await hand.fill("Kidney number (eGFR)", "fine");
    await hand.fill("Weight, with lb or kg", "150");
    await hand.onward();
    await hand.page.getByText("There is a problem").waitFor();
  }),
  question("results, two", /test results/, async (hand) => {
    await hand.fill("Test and result", "blood pressure 142/90");
    await hand.press("Add another result");
  }),
  question("results, wrong", /test results/, async (hand) => {
    await hand.fill("Test and result", "weight 150");
    await hand.page.getByLabel(/^Day of the test/).fill("5/4/2031");
    await hand.onward();
    await hand.page.getByText("There is a problem").waitFor();
  }),
  question("use", /Alcohol/),
  question("symptoms", /Do you feel/, async (hand) => hand.fill("What do you feel?", "swollen ankles")),
  question("symptoms, none", /Do you feel/, async (hand) => hand.page.getByText("Nothing", { exact: true }).click()),
  {
    name: "review, with what began when",
    reach: async (hand) => {
      await hand.client();
      await hand.add("amlodipine 5 mg daily since 4/20/2026");
      await hand.add("sertraline 50 mg daily since 2019, dose increased 6/1/2026");
      await hand.step("About me");
      await hand.fill("Test and result", "blood pressure 142/90");
      await hand.page.getByLabel(/^Day of the test/).fill("7/4/2026");
      await hand.fill("What do you feel?", "swollen ankles");
      await hand.page.getByLabel(/^Since when/).fill("5/4/2026");
      await hand.step("Review");
    },
  },
  {
    name: "about with a client, empty",
    reach: async (hand) => {
      await hand.client();
      await hand.step("About me");
    },
  },
  {
    name: "about with a client, wrong",
    reach: async (hand) => {
      await hand.client();
      await hand.step("About me");
      await hand.fill("Age in years", "old");
      await hand.fill("Weight, with lb or kg", "heavy");
      await hand.onward();
      await hand.page.getByText("There is a problem").waitFor();
    },
  },
  {
    name: "about with a client, filled",
    reach: async (hand) => {
      await hand.client();
      await hand.step("About me");
      await hand.fill("Age in years", "74");
      await hand.page.getByText("Female", { exact: true }).click();
      await hand.fill("Conditions, one on each line", "high blood pressure\ndepression\nglurb");
      await hand.fill("Medicine or substance", "sulfa");
      await hand.fill("What happened?", "rash");
      await hand.fill("Kidney number (eGFR)", "48");
      await hand.fill("Weight, with lb or kg", "150 lb");
      await hand.fill("Alcohol", "2 drinks a day");
    },
  },
  {
    name: "check",
    reach: async (hand) => {
      await hand.own();
      await hand.listed();
      await hand.walkTo(/^Check your answers$/);
    },
  },
  { name: "review, nothing found", reach: reviewOf("vitamin D 1000 units daily", "own") },
  { name: "review", reach: reviewOf(pasted, "own") },
  {
    name: "review, all opened",
    reach: async (hand) => {
      await reviewOf(pasted, "own")(hand);
      await hand.page.evaluate(() => {
        for (const one of document.querySelector("brownbag-review").shadowRoot.querySelectorAll("details")) one.open = true;
      });
    },
  },
  {
    name: "review with a warning sign",
    reach: async (hand) => {
      await hand.client();
      await hand.listed();
      await hand.press("Is something wrong right now?");
      await hand.page.getByRole("checkbox").first().check();
      await hand.page.goBack();
      await hand.step("Review");
      await hand.page.getByText("What was checked, and what was not").waitFor();
    },
  },
  { name: "review with a client", reach: reviewOf(pasted) },
  { name: "review of a hundred medicines", reach: reviewOf(hundred) },
  {
    name: "medicines, a hundred",
    reach: async (hand) => {
      await hand.own();
      await hand.listed(hundred);
    },
  },
  {
    name: "plan, empty",
    reach: async (hand) => {
      await hand.client();
      await hand.step("Plan and print");
    },
  },
  { name: "plan, offered", reach: async (hand) => { await reviewOf(pasted, "own")(hand); await hand.press("Make my plan"); } },
  { name: "plan, filled", reach: planOf(pasted, "own") },
  {
    name: "plan, edited",
    reach: async (hand) => {
      await planOf(pasted)(hand);
      await hand.fill("Add your own", "Ask my daughter to pick up the refill");
      await hand.press("Add");
      await hand.press(/^Ask about it/);
      await hand.page.getByLabel("Who").first().selectOption("My prescriber");
      await hand.press(/^Remove from the plan/);
    },
  },
  {
    name: "plan, nothing written",
    reach: async (hand) => {
      await hand.client();
      await hand.step("Plan and print");
      await hand.press("Add");
      await hand.page.getByText("There is a problem").waitFor();
    },
  },
  {
    name: "print, empty",
    reach: async (hand) => {
      await hand.client();
      await hand.step("Plan and print");
      await hand.press("Look at the pages to print");
    },
  },
  { name: "print", reach: async (hand) => { await planOf(pasted, "own")(hand); await hand.press("Look at the pages to print"); } },
  { name: "red flags", reach: async (hand) => { await hand.open(); await hand.press("Is something wrong right now?"); } },
  {
    name: "red flags, signs ticked",
    reach: async (hand) => {
      await hand.own();
      await hand.listed();
      await hand.press("Is something wrong right now?");
      await hand.page.evaluate(() => {
        for (const one of document.querySelector("brownbag-review").shadowRoot.querySelectorAll("details")) one.open = true;
      });
      const boxes = hand.page.getByRole("checkbox");
      for (let at = 0; at < await boxes.count(); at += 1) await boxes.nth(at).check();
    },
  },
  {
    name: "red flags, somewhere else",
    reach: async (hand) => {
      await hand.open();
      await hand.press("Is something wrong right now?");
      await hand.page.getByText("Somewhere else").click();
    },
  },
  {
    name: "seal, tested",
    reach: async (hand) => {
      await hand.open();
      await hand.page.getByText("Network: sealed", { exact: true }).click();
      await hand.press("Test it");
      await hand.page.locator(".bb-seal-found").waitFor();
    },
    allow: ["policy violation", "Refused to connect", "violates the following Content Security Policy"],
  },
  {
    name: "list copied",
    reach: async (hand, { context }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await hand.own();
      await hand.add("lisinopril 10 mg daily");
      await hand.press("Copy my list");
      await hand.page.locator(".bb-copied").waitFor();
    },
  },
  {
    name: "erase",
    reach: async (hand) => {
      await hand.own();
      await hand.add("lisinopril 10 mg daily");
      await hand.press("Finish and erase");
    },
  },
  {
    name: "saved to a file",
    reach: async (hand) => {
      await hand.own();
      await hand.listed();
      await hand.press("Save to a file");
      await hand.page.getByText("Your list is in the file").waitFor();
    },
  },
  {
    name: "a file over a list",
    reach: async (hand) => {
      await hand.own();
      await hand.listed();
      await hand.openFile(file);
      await hand.arrived(/in place of your list/);
    },
  },
  {
    name: "a damaged file",
    reach: async (hand) => {
      await hand.own();
      await hand.openFile(file.slice(0, 80));
      await hand.page.getByText("This file is damaged").waitFor();
    },
  },
  {
    name: "mended",
    allow: ["unreachable", "a test asked for it"],
    reach: async (hand) => {
      await hand.own();
      await hand.listed();
      await hand.panic();
      await hand.page.getByText("Something went wrong and was mended").waitFor();
    },
  },
  {
    name: "mended in vain",
    allow: ["unreachable", "a test asked for it"],
    reach: async (hand) => {
      await hand.own();
      await hand.listed();
      await hand.panic();
      await hand.page.getByText("Something went wrong and was mended").waitFor();
      await hand.panic();
      await hand.arrived("Something keeps going wrong");
    },
  },
];
