package linchpin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The rooms of docs/architecture.md and what each may know.
class HouseTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("linchpin");

  /// Every room and the rooms it may know, as the table in docs/architecture.md has them.
  private static final Map<String, List<String>> ROOMS =
      Map.ofEntries(
          entry("ui", "cli", "export", "drawing", "layout", "format", "disk", "advice", "analysis", "edit", "model", "task"),
          entry("cli", "export", "drawing", "layout", "format", "disk", "advice", "analysis", "edit", "model",
              "task"),
          entry("export", "drawing", "disk", "advice", "analysis", "edit", "model", "task"),
          entry("drawing", "analysis", "edit", "model"),
          entry("layout", "edit", "model", "task"),
          entry("format", "disk", "edit", "model"),
          entry("disk"),
          entry("advice", "analysis", "edit", "model", "task"),
          entry("analysis", "model", "task"),
          entry("edit", "model"),
          entry("model"),
          entry("task"));

  private static Map.Entry<String, List<String>> entry(String room, String... mayKnow) {
    return Map.entry(room, List.of(mayKnow));
  }

  @TestFactory
  Stream<DynamicTest> aRoomKnowsOnlyTheRoomsItMay() {
    return ROOMS.keySet().stream().sorted().map(room -> DynamicTest.dynamicTest(room, () -> checkRoom(room)));
  }

  private static void checkRoom(String room) {
    List<String> forbidden = new ArrayList<>(ROOMS.keySet());
    forbidden.remove(room);
    forbidden.removeAll(ROOMS.getOrDefault(room, List.of()));
    if (!forbidden.isEmpty()) {
      String[] packages = forbidden.stream().map(r -> "linchpin." + r + "..").toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("linchpin." + room + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(packages)
          .allowEmptyShould(true)
          .check(HOUSE);
    }
  }

  @Test
  void onlyTheWindowKnowsJavaFx() {
    noClasses()
        .that()
        .resideOutsideOfPackages("linchpin.ui..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
        .check(HOUSE);
  }

  @Test
  void onlyExportsAndTheTextRulerKnowAwt() {
    noClasses()
        .that()
        .resideOutsideOfPackage("linchpin.export..")
        .and()
        .haveSimpleNameNotEndingWith("TextRuler")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.awt..", "javax.swing..")
        .check(HOUSE);
  }

  @Test
  void theModelNeedsNothingButJavaAndTheGraph() {
    noClasses()
        .that()
        .resideInAPackage("linchpin.model..")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages("java..", "org.jgrapht..", "org.jspecify..", "linchpin.model..")
        .check(HOUSE);
  }

  @Test
  void tasksNeedNothingButJava() {
    noClasses()
        .that()
        .resideInAPackage("linchpin.task..")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages("java..", "org.jspecify..", "linchpin.task..")
        .check(HOUSE);
  }

  @Test
  void thereIsNoCycleBetweenRooms() {
    slices().matching("linchpin.(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void nothingOutsideTheCommandLinePrintsStackTraces() {
    noClasses().should().callMethod(Throwable.class, "printStackTrace").check(HOUSE);
  }
}
