import { expect, type Locator, type Page } from '@playwright/test';

/** The keyboard as a person has it: nothing gets the focus but by a key. */
export function keys(page: Page) {
  /** Presses a key until the focus has come to a thing, or into it. */
  const press = async (key: string, until: Locator) => {
    await expect(until).toBeVisible();
    const thing = await until.elementHandle(); // to ask for it by its name at each press takes most of the time
    const there = () => thing?.evaluate((at) => at.contains(document.activeElement));
    for (let more = 100; more > 0 && !(await there()); more -= 1) await page.keyboard.press(key);
    expect(await there(), `${key} leads to ${until}`).toBe(true);
  };
  /** Tab, or back where the thing stands before what has the focus. */
  const tabTo = async (what: Locator) => {
    await expect(what).toBeVisible();
    const back = await what.evaluate(
      (at) => (document.activeElement?.compareDocumentPosition(at) ?? 0) === Node.DOCUMENT_POSITION_PRECEDING,
    );
    await press(back ? 'Shift+Tab' : 'Tab', what);
  };
  const enter = () => page.keyboard.press('Enter');
  return { press, tabTo, enter, follow: (what: Locator) => tabTo(what).then(enter) };
}
