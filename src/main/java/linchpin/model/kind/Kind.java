package linchpin.model.kind;

/// A row of the catalogue: what a component can be, with the figures assumed where it gives none.
///
/// @param id the word in the file
/// @param layer the section of the palette
/// @param name what people read
/// @param icon the name of the icon's file in `icons/`, without its ending
/// @param container whether other components can be placed in it (a failure domain)
/// @param stateful whether it holds data by default
/// @param canFail whether it is a failure unit by default
/// @param mtbfHours assumed mean time between failures
/// @param mttrHours assumed mean time to repair
/// @param costPerMonth assumed cost of one copy in the model's currency
/// @param source where the figures come from, or the word `assumption` and why
/// @param words what people may search it by, separated by blanks
public record Kind(
    String id,
    Layer layer,
    String name,
    String icon,
    boolean container,
    boolean stateful,
    boolean canFail,
    double mtbfHours,
    double mttrHours,
    double costPerMonth,
    String source,
    String words) {

  /// Whether it stands for human beings, who are no end of a dependency.
  public boolean human() {
    return id.equals("person") || id.equals("team");
  }

  /// Whether it is where requests come from.
  public boolean users() {
    return id.equals("users");
  }

  /// Whether it stands for people of any sort: users, a person or a team. People are no failure units.
  public boolean people() {
    return human() || users();
  }
}
