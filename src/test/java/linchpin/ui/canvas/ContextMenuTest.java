package linchpin.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import linchpin.edit.Selection;
import linchpin.edit.document.Point;
import linchpin.ui.canvas.tool.Hit;
import linchpin.ui.command.Command;
import org.junit.jupiter.api.Test;

/// The menus of the right mouse button hold nothing that the keyboard cannot do: each line is a command of the one
/// list, or an answer to one.
class ContextMenuTest extends CanvasTest {
  /// Headings: properties with a row of their own in the inspector, and the commands that line up.
  private static final Set<String> PROPERTIES = Set.of("Works as", "Must work", "Line up");

  @Test
  void every_line_is_a_command() {
    Set<String> commands = Arrays.stream(Command.values()).map(Command::title).collect(Collectors.toSet());
    List<String> lines = new ArrayList<>();
    run(() -> {
      ContextMenus menus = new ContextMenus(session, canvas);
      Point here = new Point(0, 0);
      for (Hit hit : List.of(new Hit.Card("db"), new Hit.Place("zone-a", true), new Hit.Line("d1"),
          new Hit.Group("webs", true), new Hit.Note("n1"))) {
        session.select(Selection.of(Objects.requireNonNull(hit.id())));
        lines(menus.of(hit, here).getItems(), lines);
      }
      lines(menus.of(new Hit.Nothing(), here).getItems(), lines);
      session.select(Selection.of("db", "lb"));
      lines(menus.of(new Hit.Card("db"), here).getItems(), lines);
    });
    assertThat(lines).hasSizeGreaterThan(20).allSatisfy(line -> assertThat(commands).contains(line));
  }

  private static void lines(List<MenuItem> items, List<String> into) {
    for (MenuItem item : items) {
      boolean heading = item instanceof SeparatorMenuItem || PROPERTIES.contains(item.getText());
      if (!heading) {
        into.add(item.getText());
      }
    }
  }
}
