package linchpin.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import linchpin.edit.CauseEdits;
import linchpin.edit.Edits;
import linchpin.edit.document.Annotation;
import linchpin.edit.document.Document;
import linchpin.edit.document.ElementNames;
import linchpin.edit.document.OperatorLine;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Failover;
import linchpin.model.RedundancyGroup;
import linchpin.model.Replication;
import linchpin.model.cause.CommonCause;
import linchpin.ui.inspector.field.FieldContent;
import linchpin.ui.inspector.field.PropertyChanges;
import linchpin.ui.inspector.field.Section;
import linchpin.ui.session.Session;
import linchpin.ui.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// The properties of what is selected. The rows stay while the same things are selected, so that typing goes on; they
/// are made anew when other rows are called for.
@SuppressWarnings("NullAway.Init")
public final class Inspector {
  private final Session session;
  private final PropertyChanges changes;
  private List<Section> sections = List.of();
  private @Nullable Object form;
  @FXML private VBox body;

  public Inspector(Workspace workspace) {
    session = workspace.session();
    changes = new PropertyChanges(session);
  }

  @FXML
  private void initialize() {
    session.selection().addListener(o -> show());
    session.document().addListener(o -> show());
    session.report().addListener(o -> show());
    session.scenario().addListener(o -> show());
    session.outcome().addListener(o -> show());
    session.moment().addListener(o -> show());
    show();
  }

  private void show() {
    Document document = session.document().get();
    List<String> selected = List.copyOf(session.selection().get().in(document).ids());
    Object wanted = List.of(selected, traits(document, selected));
    if (!wanted.equals(form)) {
      form = wanted;
      sections = sections(document, selected);
      fill();
    }
    sections.forEach(s -> s.show(document));
  }

  private void fill() {
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      if (i > 0) {
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        nodes.add(rule);
      }
      nodes.add(sections.get(i));
    }
    body.getChildren().setAll(nodes);
  }

  private List<Section> sections(Document document, List<String> selected) {
    if (selected.isEmpty()) {
      return DocumentSections.of(changes);
    }
    return selected.size() == 1 ? one(document, selected.getFirst()) : many(document, selected);
  }

  private List<Section> one(Document document, String id) {
    var topology = document.topology();
    Component component = topology.component(id);
    if (component != null) {
      return component(document, component);
    }
    RedundancyGroup group = topology.group(id);
    if (group != null) {
      return List.of(Head.of(() -> changes.names().of(id), () -> "Redundancy group"),
          GroupSections.of(changes, group, false));
    }
    Dependency dependency = topology.dependency(id);
    if (dependency != null) {
      ElementNames names = ElementNames.of(document);
      List<Section> all = new ArrayList<>();
      all.add(Head.of(() -> names.of(dependency.from()), () -> "needs " + names.of(dependency.to())));
      all.addAll(DependencySections.of(changes, dependency));
      return all;
    }
    CommonCause cause = topology.commonCause(id);
    if (cause != null) {
      return new CauseSections(changes, cause).sections();
    }
    OperatorLine operates = OperatorLine.of(topology, id);
    if (operates != null) {
      ElementNames names = ElementNames.of(document);
      return List.of(Head.of(() -> names.of(operates.person()), () -> "operates " + names.of(operates.component())),
          OperatorSection.of(changes, operates.component()));
    }
    return note(id);
  }

  private List<Section> component(Document document, Component component) {
    List<Section> all = new ArrayList<>(List.of(Head.of(session, component)));
    List<Section> own = new ComponentSections(changes, List.of(component.id())).sections();
    all.addAll(own.subList(0, own.size() - 1));
    RedundancyGroup group = document.topology().groupOf(component.id());
    if (group != null) {
      all.add(GroupSections.of(changes, group, true));
    }
    if (CauseEdits.canShare(component)) {
      all.add(SharingSection.of(changes, component.id()));
    }
    if (!component.isHuman()) {
      all.add(OperatorSection.of(changes, component.id()));
    }
    all.add(own.getLast());
    return all;
  }

  private List<Section> note(String id) {
    Section text = new Section();
    text.text("Text", "", d -> FieldContent.given(noteText(d, id)), words -> changes.perform(Edits.rename(id, words)));
    return List.of(Head.of(() -> "Note", () -> ""), text);
  }

  private static String noteText(Document document, String id) {
    Annotation note = document.annotations().get(id);
    return note == null ? "" : note.text();
  }

  private List<Section> many(Document document, List<String> selected) {
    List<String> components = selected.stream().filter(document.topology().components()::containsKey).toList();
    List<Section> all = new ArrayList<>();
    all.add(Head.of(() -> selected.size() + " selected", () -> changes.names().list(selected, 4)));
    if (!components.isEmpty()) {
      all.addAll(new ComponentSections(changes, components).sections());
    }
    List<String> lines = selected.stream().filter(document.topology().dependencies()::containsKey).toList();
    if (!lines.isEmpty()) {
      all.add(DependencySections.ofMany(changes, lines));
    }
    return all;
  }

  /// What decides which rows there are, besides the ids.
  private static List<Object> traits(Document document, List<String> selected) {
    List<Object> traits = new ArrayList<>();
    var topology = document.topology();
    for (String id : selected) {
      Component component = topology.component(id);
      if (component != null) {
        traits.add(component.kind());
        traits.add(traits(topology.groupOf(id)));
      }
      Dependency dependency = topology.dependency(id);
      if (dependency != null) {
        traits.add(List.of(dependency.canFail(), dependency.cachedBy() != null));
      }
      traits.add(traits(topology.group(id)));
      CommonCause cause = topology.commonCause(id);
      traits.add(cause != null && cause.hasOwnFigures());
    }
    return traits;
  }

  private static Object traits(@Nullable RedundancyGroup group) {
    if (group == null) {
      return "";
    }
    Failover failover = group.switching();
    Replication replication = group.replication();
    return List.of(group.label(), group.mode(), group.needed(), group.members().size(), failover.automatic(),
        Objects.toString(replication == null ? null : replication.mode()));
  }
}
