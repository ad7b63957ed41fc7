/** What the page says that saves a file for the pane. */
export function englishSavePage() {
  return {
    title: 'Save a file from JD for Excel',
    paste: 'Click into the field and press Ctrl+V, or ⌘V on a Mac.',
    field: 'Paste here',
    why: 'The pane has copied the file as text. It is turned back into the file in this window and sent nowhere.',
    given: (file: string) =>
      `The browser has ${file}: look under Downloads. If it is not there, press its name.`,
    notOurs:
      'That is no file of the pane’s, or not the whole of it. Copy it in the pane once more.',
  };
}

export type SavePageTexts = ReturnType<typeof englishSavePage>;
