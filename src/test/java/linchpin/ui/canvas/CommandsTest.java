package linchpin.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import linchpin.edit.Selection;
import linchpin.edit.document.Document;
import linchpin.edit.document.Point;
import linchpin.model.Strength;
import linchpin.ui.canvas.tool.Grip;
import linchpin.ui.command.OnSelection;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class CommandsTest extends CanvasTest {
  @Test
  void deleteTakesTheSelectionAway() {
    click(centre("vault"));
    type(KeyCode.DELETE);
    assertThat(now().topology().components()).doesNotContainKey("vault");
    run(session::undo);
    assertThat(selection()).isEqualTo(Selection.of("vault"));
  }

  @Test
  void copiedThingsLieInTheClipboardAsAModelAndCanBePastedTwice() {
    click(centre("db"));
    type(KeyCode.CONTROL, KeyCode.C);
    run(() -> assertThat(Clipboard.getSystemClipboard().getString()).contains("\"format\": \"linchpin\"", "\"db\""));
    type(KeyCode.CONTROL, KeyCode.V);
    assertThat(bounds("db-2")).isEqualTo(bounds("db").movedBy(16, 16));
    assertThat(selection()).isEqualTo(Selection.of("db-2"));
    type(KeyCode.CONTROL, KeyCode.V);
    assertThat(bounds("db-3")).isEqualTo(bounds("db").movedBy(32, 32));
  }

  @Test
  void copiedThingsLieInTheClipboardAsAPictureToo() throws Exception {
    click(centre("db"));
    type(KeyCode.CONTROL, KeyCode.C);
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
        () -> WaitForAsyncUtils.asyncFx(() -> Clipboard.getSystemClipboard().hasImage()).get());
    run(() -> {
      assertThat(Clipboard.getSystemClipboard().getImage().getWidth()).isGreaterThan(100);
      assertThat(Clipboard.getSystemClipboard().getString()).contains("\"format\": \"linchpin\"");
    });
  }

  @Test
  void whatWasCopiedInAnotherWindowIsPastedUnderNewIdsInOneStep() {
    Document other = linchpin.edit.Edits.copy(linchpin.ui.Desk.load("redundant"),
        linchpin.ui.Desk.load("redundant").topology().components().keySet());
    Document before = now();
    run(() -> {
      var content = new javafx.scene.input.ClipboardContent();
      content.putString(linchpin.format.ModelFile.text(other));
      Clipboard.getSystemClipboard().setContent(content);
      canvas.commands().paste();
    });
    assertThat(now().topology().components())
        .hasSize(before.topology().components().size() + other.topology().components().size())
        .containsAllEntriesOf(before.topology().components());
    assertThat(linchpin.edit.validity.Validity.problems(now())).isEmpty();
    run(session::undo);
    assertThat(now()).isEqualTo(before);
  }

  @Test
  void foreignTextInTheClipboardIsNotPasted() {
    Document before = now();
    var hints = new java.util.concurrent.atomic.AtomicInteger();
    run(() -> canvas.commands().whenNothingToPaste(hints::incrementAndGet));
    run(() -> {
      var content = new javafx.scene.input.ClipboardContent();
      content.putString("linchpin { not a model");
      Clipboard.getSystemClipboard().setContent(content);
      canvas.commands().paste();
    });
    assertThat(now()).isSameAs(before);
    assertThat(hints).hasValue(1);
  }

  @Test
  void cutAndPasteIntoAnotherPlace() {
    click(centre("lb"));
    type(KeyCode.CONTROL, KeyCode.X);
    assertThat(now().topology().components()).doesNotContainKey("lb");
    run(() -> session.select(Selection.of("zone-b")));
    type(KeyCode.CONTROL, KeyCode.V);
    assertThat(component("lb").domain()).isEqualTo("zone-b");
  }

  @Test
  void duplicating() {
    click(centre("vault"));
    type(KeyCode.CONTROL, KeyCode.D);
    assertThat(component("vault-2").label()).isEqualTo("Backup vault 2");
    assertThat(session.undoLabel().get()).isEqualTo("Duplicate");
  }

  @Test
  void groupingAndDissolving() {
    run(() -> session.select(Selection.of("db", "vault")));
    type(KeyCode.CONTROL, KeyCode.G);
    assertThat(selection()).isEqualTo(Selection.of("group"));
    assertThat(now().topology().groups()).containsKey("group");
    type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
    assertThat(now().topology().groups()).doesNotContainKey("group");
    assertThat(selection()).isEqualTo(Selection.of("db", "vault"));
  }

  @Test
  void everythingIsSelected() {
    type(KeyCode.CONTROL, KeyCode.A);
    assertThat(selection().ids()).containsAll(now().topology().components().keySet()).contains("n1");
  }

  @Test
  void renamingInPlaceWithEnter() {
    doubleClick(centre("vault"));
    robot.write("Cold store");
    type(KeyCode.ENTER);
    assertThat(component("vault").label()).isEqualTo("Cold store");
    assertThat(session.undoLabel().get()).isEqualTo("Rename Backup vault");
  }

  @Test
  void renamingGivenUpWithEscape() {
    click(centre("vault"));
    type(KeyCode.F2);
    robot.write("Cold store");
    type(KeyCode.ESCAPE);
    assertThat(component("vault").label()).isEqualTo("Backup vault");
    assertThat(selection()).isEqualTo(Selection.of("vault"));
  }

  @Test
  void aClickElsewhereTakesTheNewName() {
    doubleClick(centre("vault"));
    robot.write("Cold store");
    click(new Point(860, 40));
    assertThat(component("vault").label()).isEqualTo("Cold store");
  }

  @Test
  void placesGroupsAndNotesAreRenamedToo() {
    doubleClick(new Point(bounds("zone-b").x() + 60, bounds("zone-b").y() + 12));
    robot.write("Zone X");
    type(KeyCode.ENTER);
    assertThat(component("zone-b").label()).isEqualTo("Zone X");
    doubleClick(new Point(460, 308));
    robot.write("Front");
    type(KeyCode.ENTER);
    assertThat(now().topology().groups().get("webs")).extracting(g -> g.label()).isEqualTo("Front");
    doubleClick(new Point(40, 712));
    robot.write("beware");
    type(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(now().annotations().get("n1")).extracting(n -> n.text()).isEqualTo("beware");
  }

  @Test
  void lettersInANameAreNoCommands() {
    doubleClick(centre("vault"));
    robot.write("xx");
    assertThat(session.scenario().get().off()).isEmpty();
    type(KeyCode.BACK_SPACE);
    type(KeyCode.ENTER);
    assertThat(component("vault").label()).isEqualTo("x");
  }

  @Test
  void theLetterXSwitchesOffAndOn() {
    click(centre("lb"));
    type(KeyCode.X);
    assertThat(session.scenario().get().off()).containsExactly("lb");
    assertThat(canvas.layers().banner().offText()).isEqualTo("1 off: Load balancer");
    type(KeyCode.X);
    assertThat(session.scenario().get().nothing()).isTrue();
    assertThat(canvas.layers().banner().offText()).isNull();
  }

  @Test
  void thePowerButtonOfAComponentSwitchesItOff() {
    Document before = now();
    moveTo(centre("lb"));
    settle();
    click(grip(new Grip.Power("lb")));
    assertThat(session.scenario().get().off()).containsExactly("lb");
    assertThat(now()).isSameAs(before);
    click(grip(new Grip.Power("lb")));
    assertThat(session.scenario().get().nothing()).isTrue();
  }

  @Test
  void theFrameIsWornWhileSomethingIsOff() {
    assertThat(canvas.layers().frame().shown()).isFalse();
    run(() -> session.toggleOff("cache"));
    assertThat(canvas.layers().frame().shown()).isTrue();
  }

  @Test
  void theOpenFindingIsNamedOnTheCanvas() {
    run(() -> session.suspect("zone-a"));
    assertThat(canvas.layers().banner().previewText()).isEqualTo("If Zone A fails");
    run(() -> session.suspect(null));
    assertThat(canvas.layers().banner().previewText()).isNull();
  }

  @Test
  void linesBecomeSoftAndTurnRound() {
    run(() -> session.select(Selection.of("d4")));
    run(() -> new OnSelection(session).strength(Strength.SOFT));
    assertThat(now().topology().dependency("d4")).extracting(d -> d.strength()).isEqualTo(Strength.SOFT);
    run(() -> new OnSelection(session).reverse());
    assertThat(now().topology().dependency("d4")).extracting(d -> d.from()).isEqualTo("db");
  }

  @Test
  void aNoteIsWrittenWhereItIsAdded() {
    run(() -> canvas.commands().addNote(new Point(700, 40), null));
    robot.write("mind the gap");
    type(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(now().annotations().get("note")).extracting(n -> n.text()).isEqualTo("mind the gap");
    run(session::undo);
    assertThat(now().annotations()).as("the note and its words are one step").doesNotContainKey("note");
    run(session::redo);
    assertThat(now().annotations().get("note")).extracting(n -> n.text()).isEqualTo("mind the gap");
  }

  @Test
  void aNoteHasSeveralLinesAndAClickElsewhereTakesIt() {
    doubleClick(new Point(40, 712));
    robot.write("one");
    type(KeyCode.ENTER);
    robot.write("two");
    click(new Point(860, 40));
    assertThat(now().annotations().get("n1")).extracting(n -> n.text()).isEqualTo("one\ntwo");
    run(session::undo);
    assertThat(now().annotations().get("n1")).extracting(n -> n.text()).isEqualTo("only one!");
  }

  @Test
  void escapeLeavesANoteAsItWas() {
    Document before = now();
    doubleClick(new Point(40, 712));
    robot.write("one");
    type(KeyCode.ESCAPE);
    assertThat(now()).isSameAs(before);
    assertThat(canvas.editing()).isFalse();
  }
}
