package linchpin.edit.validity;

import linchpin.model.Component;

/// A journey starts at a component that is no person.
final class JourneysBegin implements Rule {
  @Override
  public void check(Elements elements, Problems problems) {
    for (int i = 0; i < elements.journeys().size(); i++) {
      String entry = elements.journeys().get(i).entry();
      Component c = elements.component(entry);
      if (c == null || c.isHuman()) {
        problems.add(
            "journeys[" + i + "].entry",
            "names " + Rule.quoted(entry) + ", which " + elements.nature(entry)
                + "; name the component where it starts (of kind users, for example)");
      }
    }
  }
}
