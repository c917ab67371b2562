package linchpin.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.edit.Edits;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.model.Component;
import linchpin.ui.workspace.WalkDirection;
import org.junit.jupiter.api.Test;

class WalkTest {
  private static final Document SHOP = Edits.all("draw", List.of(
      add("users", "users", 0, 100, null), add("lb", "load-balancer", 200, 100, null),
      add("zone", "zone", 390, 0, null), add("web-1", "app-server", 400, 40, "zone"),
      add("web-2", "app-server", 400, 160, "zone"), add("db", "database", 600, 100, null),
      add("cache", "cache", 600, 300, null), Edits.connect("users", "lb"),
      Edits.group("webs", List.of("web-1", "web-2")), Edits.connect("lb", "webs"), Edits.connect("web-1", "db"),
      Edits.connect("web-2", "db"), Edits.connect("web-2", "cache"))).apply(Document.EMPTY);

  private static linchpin.edit.Edit add(String id, String kind, double x, double y, String place) {
    double size = kind.equals("zone") ? 200 : 48;
    return Edits.add(new Component.Builder(id, kind).domain(place).build(), new Bounds(x, y, size + 4, size));
  }

  @Test
  void along_a_line_lies_what_it_needs_members_of_a_group_too() {
    assertThat(next("users", WalkDirection.NEEDED)).isEqualTo("lb");
    assertThat(next("lb", WalkDirection.NEEDED)).isIn("web-1", "web-2");
    assertThat(next("db", WalkDirection.NEEDED)).isNull();
  }

  @Test
  void against_a_line_lies_what_needs_it() {
    assertThat(next("web-1", WalkDirection.NEEDING)).isEqualTo("lb");
    assertThat(next("lb", WalkDirection.NEEDING)).isEqualTo("users");
    assertThat(next("users", WalkDirection.NEEDING)).isNull();
  }

  @Test
  void beside_it_stand_those_with_the_same_task() {
    assertThat(next("web-1", WalkDirection.AFTER)).isEqualTo("web-2");
    assertThat(next("web-2", WalkDirection.BEFORE)).isEqualTo("web-1");
    assertThat(next("web-1", WalkDirection.BEFORE)).isNull();
    assertThat(next("db", WalkDirection.AFTER)).isEqualTo("cache");
  }

  @Test
  void a_place_leads_into_itself_and_out() {
    assertThat(next("zone", WalkDirection.NEEDED)).isIn("web-1", "web-2");
    assertThat(next("zone", WalkDirection.NEEDING)).isNull();
  }

  @Test
  void it_begins_at_the_top_left() {
    assertThat(Walk.first(SHOP)).isEqualTo("zone");
    assertThat(Walk.first(Document.EMPTY)).isNull();
  }

  private static String next(String from, WalkDirection way) {
    return new Walk(SHOP).next(from, way);
  }
}
