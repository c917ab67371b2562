package linchpin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
  void theFailureEngineWorksOnArraysOfItsOwnAndNotOnTheGraph() {
    noClasses()
        .that()
        .resideInAPackage("linchpin.analysis..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.jgrapht..", "linchpin.model.graph..")
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

  /// Each package is a slice of its own, so that this holds at every level: between rooms, between the rooms inside a
  /// room, and between a room and what lies inside it.
  @Test
  void thereIsNoCycleBetweenAnyTwoPackages() {
    slices().assignedFrom(new EveryPackage()).should().beFreeOfCycles().check(HOUSE);
  }

  private static final class EveryPackage implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
      return SliceIdentifier.of(javaClass.getPackageName());
    }

    @Override
    public String getDescription() {
      return "every package";
    }
  }

  /// More than this is not taken in at a glance.
  private static final int MOST_FILES = 21;

  @Test
  void noFolderHoldsMoreFilesThanCanBeTakenInAtAGlance() throws IOException {
    Map<Path, Long> files = sources().collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));
    files.values().removeIf(count -> count <= MOST_FILES);
    assertThat(files).isEmpty();
  }

  @Test
  void noTwoTypesHaveOneSimpleName() throws IOException {
    Map<String, List<Path>> byName = sources().collect(Collectors.groupingBy(f -> f.getFileName().toString(), TreeMap::new,
        Collectors.toList()));
    byName.values().removeIf(same -> same.size() == 1);
    assertThat(byName).isEmpty();
  }

  /// The program's own source files but for those that only describe a package.
  private static Stream<Path> sources() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("src/main/java"))) {
      return all.filter(f -> f.toString().endsWith(".java") && !f.endsWith("package-info.java")).toList().stream();
    }
  }

  @Test
  void everyPackageSaysWhatItTells() throws IOException {
    Set<Path> folders = sources().map(Path::getParent).collect(Collectors.toCollection(TreeSet::new));
    folders.removeIf(folder -> Files.exists(folder.resolve("package-info.java")) || folder.endsWith("java/linchpin"));
    assertThat(folders).isEmpty();
  }

  @Test
  void everyPackageStandsInTheArchitecturePage() throws IOException {
    String page = Files.readString(Path.of("docs/architecture.md"));
    Path root = Path.of("src/main/java/linchpin");
    Set<String> packages = sources().map(Path::getParent).filter(folder -> !folder.equals(root))
        .map(folder -> root.relativize(folder).toString().replace(java.io.File.separatorChar, '.'))
        .collect(Collectors.toCollection(TreeSet::new));
    packages.removeIf(name -> page.contains("| `" + name + "` |"));
    assertThat(packages).isEmpty();
  }

  @Test
  void nothingOutsideTheCommandLinePrintsStackTraces() {
    noClasses().should().callMethod(Throwable.class, "printStackTrace").check(HOUSE);
  }
}
