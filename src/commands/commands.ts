/**
 * The ribbon's buttons. Each opens the pane at the place that the button names; the button "Open the
 * pane" needs no code.
 *
 * The contract with the pane, which shares this page: the place stands in `location.hash` (such as
 * `#review`), for a pane that is still starting, and the event `jd:open-tab` carries it in `detail`,
 * for one that is already up and would not notice the same hash twice. A place that the pane does
 * not have leaves it where it is.
 */
type PanePlace = 'map' | 'review' | 'eligibility' | 'help';

/** The functions that manifest.xml names. */
const BUTTONS: Record<string, PanePlace> = {
  openMap: 'map',
  openReview: 'review',
  openEligibility: 'eligibility',
  openHelp: 'help',
};

for (const [functionName, place] of Object.entries(BUTTONS)) {
  Office.actions.associate(functionName, (event: Office.AddinCommands.Event) => {
    void openPaneAt(place, event);
  });
}

async function openPaneAt(place: PanePlace, event: Office.AddinCommands.Event): Promise<void> {
  try {
    window.location.hash = place;
    window.dispatchEvent(new CustomEvent('jd:open-tab', { detail: place }));
    await Office.addin.showAsTaskpane();
  } finally {
    // Until it hears this, Excel believes that the button is still at work and disables it.
    event.completed();
  }
}
