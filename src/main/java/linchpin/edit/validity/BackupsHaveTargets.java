package linchpin.edit.validity;

import java.util.List;
import linchpin.model.Backup;
import linchpin.model.Component;

/// A backup goes to a component that can hold it.
final class BackupsHaveTargets implements Rule {
  @Override
  public void check(Elements elements, Problems problems) {
    List<Component> all = elements.components();
    for (int i = 0; i < all.size(); i++) {
      List<Backup> backups = all.get(i).backups();
      for (int j = 0; j < backups.size(); j++) {
        Component target = elements.component(backups.get(j).to());
        if (target == null || target.isHuman()) {
          problems.add(
              "components[" + i + "].backups[" + j + "].to",
              "names " + Rule.quoted(backups.get(j).to()) + ", which " + elements.nature(backups.get(j).to())
                  + "; name the component that holds the copies");
        }
      }
    }
  }
}
