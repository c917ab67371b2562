package linchpin.format.modelfile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import linchpin.edit.document.Annotation;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.edit.document.Point;
import linchpin.model.Access;
import linchpin.model.Component;
import linchpin.model.Criticality;
import linchpin.model.Dependency;
import linchpin.model.Failover;
import linchpin.model.Journey;
import linchpin.model.OnOverload;
import linchpin.model.Purpose;
import linchpin.model.RedundancyGroup;
import linchpin.model.Replication;
import linchpin.model.Scenario;
import linchpin.model.Strength;
import linchpin.model.Topology;
import linchpin.model.cause.CauseKind;
import linchpin.model.cause.CommonCause;
import org.jspecify.annotations.Nullable;

/// Turns a document into the fields of its file, in the order in which people read them.
public final class DocumentWriter {
  private final Document document;

  private DocumentWriter(Document document) {
    this.document = document;
  }

  /// The fields of the whole file as plain values: maps, lists, strings, numbers, booleans and null.
  public static Map<String, Object> fields(Document document) {
    return new DocumentWriter(document).whole();
  }

  private Map<String, Object> whole() {
    Topology t = document.topology();
    Written file =
        written("")
            .put("format", DocumentReader.FORMAT)
            .put("version", DocumentReader.VERSION)
            .put("name", document.name(), "")
            .put("description", document.description(), "")
            .put("components", each(t.components().values(), this::component))
            .put("groups", each(t.groups().values(), this::group))
            .put("commonCauses", each(t.commonCauses().values(), this::cause))
            .put("dependencies", each(t.dependencies().values(), this::dependency))
            .put("journeys", each(t.journeys().values(), this::journey))
            .put("scenarios", each(document.scenarios().values(), this::scenario))
            .put("annotations", each(document.annotations().values(), this::note));
    return file.fields();
  }

  private static <T> List<Map<String, Object>> each(Collection<T> all, Function<T, Written> write) {
    return all.stream().map(x -> write.apply(x).fields()).toList();
  }

  private Written written(String key) {
    return new Written(document.extras(), key);
  }

  private Written component(Component c) {
    Written w =
        written("components/" + c.id())
            .put("id", c.id())
            .put("name", c.name())
            .put("kind", c.kind())
            .put("in", c.domain());
    place(w, c);
    return w.put("instances", c.instances())
        .put("required", c.required(), 1)
        .put("spread", c.spread())
        .figures(c.figures())
        .put("canFail", c.canFail())
        .put("stateful", c.stateful())
        .put("capacity", c.capacity())
        .put("onOverload", c.onOverload().text(), OnOverload.DEGRADE.text())
        .put("costPerMonth", c.costPerMonth())
        .put("operators", c.operators())
        .backups(c.backups())
        .put("tags", c.tags())
        .put("notes", c.notes(), "")
        .origin(c.origin());
  }

  /// A card's usual size is left out; a place's is always given.
  private void place(Written w, Component c) {
    Bounds bounds = document.bounds(c.id());
    if (bounds != null) {
      w.put("x", bounds.x()).put("y", bounds.y());
      if (document.isPlace(c) || bounds.width() != Document.CARD_WIDTH || bounds.height() != Document.CARD_HEIGHT) {
        w.put("width", bounds.width()).put("height", bounds.height());
      }
    }
    w.put("pinned", document.arrangement().pinned().contains(c.id()), false);
  }

  private Written group(RedundancyGroup g) {
    String key = "groups/" + g.id();
    Written w =
        written(key)
            .put("id", g.id())
            .put("name", g.name())
            .put("members", g.members())
            .put("mode", g.mode().text())
            .put("required", g.required(), 1);
    if (g.failover() != null) {
      w.put("failover", failover(key, g.failover()).fields());
    }
    if (g.replication() != null) {
      w.put("replication", replication(key, g.replication()).fields());
    }
    return w;
  }

  private Written failover(String key, Failover failover) {
    return written(key + "/failover")
        .put("automatic", failover.automatic())
        .put("detectSeconds", failover.detectSeconds())
        .put("switchSeconds", failover.switchSeconds())
        .put("manualMinutes", failover.manualMinutes())
        .put("successRate", failover.successRate())
        .put("rehearsals", rehearsals(key, failover.rehearsals()));
  }

  private @Nullable Map<String, Object> rehearsals(String key, Failover.@Nullable Rehearsals rehearsals) {
    return rehearsals == null ? null
        : written(key + "/failover/rehearsals")
            .put("tried", rehearsals.tried()).put("worked", rehearsals.worked()).fields();
  }

  private Written cause(CommonCause c) {
    return written("commonCauses/" + c.id())
        .put("id", c.id())
        .put("name", c.name())
        .put("cause", c.cause().text(), CauseKind.OTHER.text())
        .put("members", c.members())
        .put("share", c.share())
        .figures(c.figures())
        .put("destroysData", c.destroysData(), false);
  }

  private Written replication(String key, Replication replication) {
    return written(key + "/replication")
        .put("mode", replication.mode().text())
        .put("lagSeconds", replication.lagSeconds(), 0.0);
  }

  private Written dependency(Dependency d) {
    return written("dependencies/" + d.id())
        .put("id", d.id())
        .put("from", d.from())
        .put("to", d.to())
        .put("label", d.label(), "")
        .put("via", via(d))
        .put("strength", d.strength().text(), Strength.HARD.text())
        .put("access", d.access().text(), Access.BOTH.text())
        .put("callsPerRequest", d.callsPerRequest(), 1.0)
        .put("cachedBy", d.cachedBy())
        .put("hitRatio", d.hitRatio(), 0.0)
        .put("canFail", d.canFail(), false)
        .figures(d.figures())
        .put("basis", d.basis() == null ? null : d.basis().text())
        .put("evidence", d.evidence())
        .origin(d.origin());
  }

  private List<Map<String, Object>> via(Dependency d) {
    List<Map<String, Object>> corners = new ArrayList<>();
    for (Point p : document.arrangement().bends(d.id())) {
      String key = "dependencies/" + d.id() + "/via/" + corners.size();
      corners.add(written(key).put("x", p.x()).put("y", p.y()).fields());
    }
    return corners;
  }

  private Written journey(Journey j) {
    return written("journeys/" + j.id())
        .put("id", j.id())
        .put("name", j.name())
        .put("entry", j.entry())
        .put("access", j.access().text(), Purpose.ANY.text())
        .put("criticality", j.criticality().text(), Criticality.HIGH.text())
        .put("requestsPerSecond", j.requestsPerSecond())
        .put("revenuePerHour", j.revenuePerHour())
        .put("slo", j.slo())
        .put("rtoMinutes", j.rtoMinutes())
        .put("rpoMinutes", j.rpoMinutes());
  }

  private Written scenario(Scenario s) {
    return written("scenarios/" + s.id())
        .put("id", s.id())
        .put("name", s.name())
        .put("off", s.off())
        .put("isolate", s.isolate())
        .put("surge", s.surge(), 1.0)
        .put("saturate", s.saturate())
        .put("harden", s.harden());
  }

  private Written note(Annotation a) {
    return written("annotations/" + a.id())
        .put("id", a.id())
        .put("text", a.text())
        .put("x", a.x())
        .put("y", a.y())
        .put("about", a.about());
  }
}
