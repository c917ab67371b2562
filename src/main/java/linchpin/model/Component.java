package linchpin.model;

import java.util.List;
import linchpin.model.kind.Catalogue;
import linchpin.model.kind.Kind;
import linchpin.model.kind.ReliabilityFigures;
import org.jspecify.annotations.Nullable;

/// Anything drawn that can work or not: a load balancer, a database, a rack, a region, a person.
///
/// @param id unique in the model
/// @param name what people see; null when the file gives none (see [#label])
/// @param kind the id of a kind of the catalogue; an unknown one is kept
/// @param instances n identical copies behind one symbol; null when not given (see [#copies])
/// @param required k copies that must work, 1 to n
/// @param domain the id of the failure domain it is placed in (`in` in the file), or null
/// @param spread the domains its copies are dealt over in turn; empty when there are none
/// @param figures the reliability figures it gives
/// @param canFail whether it is a failure unit; null for its kind's default
/// @param stateful whether it holds data; null for its kind's default
/// @param capacity requests per second of one copy; null for unlimited
/// @param onOverload what it does above its capacity
/// @param costPerMonth what one copy costs; null when not given
/// @param operators ids of the people who can bring it back
/// @param backups where its data is copied to
/// @param tags free words
/// @param notes free text; empty when there is none
/// @param origin where an importer found it, or null
public record Component(
    String id,
    @Nullable String name,
    String kind,
    @Nullable Integer instances,
    int required,
    @Nullable String domain,
    List<String> spread,
    ReliabilityFigures figures,
    @Nullable Boolean canFail,
    @Nullable Boolean stateful,
    @Nullable Double capacity,
    OnOverload onOverload,
    @Nullable Double costPerMonth,
    List<String> operators,
    List<Backup> backups,
    List<String> tags,
    String notes,
    @Nullable Origin origin) {

  public Component {
    spread = List.copyOf(spread);
    operators = List.copyOf(operators);
    backups = List.copyOf(backups);
    tags = List.copyOf(tags);
  }

  /// A component of which only id and kind are known.
  public static Component of(String id, String kind) {
    return new Builder(id, kind).build();
  }

  /// The name, or the id where there is none.
  public String label() {
    return name == null || name.isBlank() ? id : name;
  }

  /// The number of copies, at least 1.
  public int copies() {
    return instances == null ? 1 : instances;
  }

  /// The row of the catalogue that its kind names; `generic` where the catalogue does not know it.
  public Kind type() {
    return Catalogue.standard().kind(kind);
  }

  /// Whether other components can be placed in it: a failure domain.
  public boolean isPlace() {
    return type().container();
  }

  /// Whether it is a person or a team, who operate others and are no end of a dependency.
  public boolean isHuman() {
    return type().human();
  }

  /// Whether it is where requests come from.
  public boolean isUsers() {
    return type().users();
  }

  /// Whether it stands for people of any sort: users, a person or a team.
  public boolean isPeople() {
    return type().people();
  }

  /// Whether it is a team and not one person.
  public boolean isTeam() {
    return kind.equals("team");
  }

  /// How many people it stands for as operator: a team its `instances`, 2 where it gives none; anything else one.
  public int heads() {
    if (!isTeam()) {
      return 1;
    }
    return instances == null ? 2 : instances;
  }

  /// Whether it holds data: as the model says, or as its kind does.
  public boolean holdsData() {
    return stateful == null ? type().stateful() : stateful;
  }

  /// Whether it, or each of its copies, is a failure unit: as the model says, or as its kind is; people never are
  /// (docs/semantics.md, section 2).
  public boolean isFailureUnit() {
    return !isPeople() && (canFail == null ? type().canFail() : canFail);
  }

  /// The unit that is one of its copies: `web#2`.
  ///
  /// @param copy from 1
  public String copy(int copy) {
    return id + "#" + copy;
  }

  /// Whether it has a copy with this number that can be off by itself; people go off as a whole.
  ///
  /// @param copy from 1
  public boolean hasCopy(int copy) {
    return copies() > 1 && !isHuman() && copy >= 1 && copy <= copies();
  }

  /// The id of the place that a copy stands in, or null.
  ///
  /// @param copy from 1
  public @Nullable String placeOf(int copy) {
    return spread.isEmpty() ? domain : spread.get((copy - 1) % spread.size());
  }

  /// The id before the mark of a copy: `web` of `web#2`; of anything else the id itself.
  public static String idOf(String unit) {
    int mark = unit.lastIndexOf('#');
    return mark < 0 ? unit : unit.substring(0, mark);
  }

  /// The number behind the mark of a copy, from 1: 2 of `web#2`; 0 of anything else.
  public static int copyOf(String unit) {
    int mark = unit.lastIndexOf('#');
    boolean number = mark >= 0 && unit.substring(mark + 1).matches("[1-9][0-9]{0,8}");
    return number ? Integer.parseInt(unit.substring(mark + 1)) : 0;
  }

  /// A builder that starts from this component.
  public Builder with() {
    return new Builder(this);
  }

  /// Collects the fields of a component that differ from their defaults.
  public static final class Builder {
    private String id;
    private @Nullable String name;
    private String kind;
    private @Nullable Integer instances;
    private int required = 1;
    private @Nullable String domain;
    private List<String> spread = List.of();
    private ReliabilityFigures figures = ReliabilityFigures.NONE;
    private @Nullable Boolean canFail;
    private @Nullable Boolean stateful;
    private @Nullable Double capacity;
    private OnOverload onOverload = OnOverload.DEGRADE;
    private @Nullable Double costPerMonth;
    private List<String> operators = List.of();
    private List<Backup> backups = List.of();
    private List<String> tags = List.of();
    private String notes = "";
    private @Nullable Origin origin;

    public Builder(String id, String kind) {
      this.id = id;
      this.kind = kind;
    }

    private Builder(Component from) {
      id = from.id;
      name = from.name;
      kind = from.kind;
      instances = from.instances;
      required = from.required;
      domain = from.domain;
      spread = from.spread;
      figures = from.figures;
      canFail = from.canFail;
      stateful = from.stateful;
      capacity = from.capacity;
      onOverload = from.onOverload;
      costPerMonth = from.costPerMonth;
      operators = from.operators;
      backups = from.backups;
      tags = from.tags;
      notes = from.notes;
      origin = from.origin;
    }

    public Builder id(String value) {
      id = value;
      return this;
    }

    public Builder name(@Nullable String value) {
      name = value;
      return this;
    }

    public Builder kind(String value) {
      kind = value;
      return this;
    }

    public Builder instances(@Nullable Integer value) {
      instances = value;
      return this;
    }

    public Builder required(int value) {
      required = value;
      return this;
    }

    public Builder domain(@Nullable String value) {
      domain = value;
      return this;
    }

    public Builder spread(List<String> value) {
      spread = value;
      return this;
    }

    public Builder figures(ReliabilityFigures value) {
      figures = value;
      return this;
    }

    public Builder canFail(@Nullable Boolean value) {
      canFail = value;
      return this;
    }

    public Builder stateful(@Nullable Boolean value) {
      stateful = value;
      return this;
    }

    public Builder capacity(@Nullable Double value) {
      capacity = value;
      return this;
    }

    public Builder onOverload(OnOverload value) {
      onOverload = value;
      return this;
    }

    public Builder costPerMonth(@Nullable Double value) {
      costPerMonth = value;
      return this;
    }

    public Builder operators(List<String> value) {
      operators = value;
      return this;
    }

    public Builder backups(List<Backup> value) {
      backups = value;
      return this;
    }

    public Builder tags(List<String> value) {
      tags = value;
      return this;
    }

    public Builder notes(String value) {
      notes = value;
      return this;
    }

    public Builder origin(@Nullable Origin value) {
      origin = value;
      return this;
    }

    public Component build() {
      return new Component(
          id, name, kind, instances, required, domain, spread, figures, canFail, stateful, capacity, onOverload,
          costPerMonth, operators, backups, tags, notes, origin);
    }
  }
}
