package linchpin.ui.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import linchpin.edit.Edits;
import linchpin.edit.document.Document;
import linchpin.format.ModelFile;
import linchpin.ui.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void start() {
    desk = new Desk(folder);
  }

  @Test
  void saves_under_a_chosen_name_and_opens_again() {
    desk.sample("redundant");
    Document document = desk.session.document().get();
    desk.answers.save = folder.resolve("mine");
    assertThat(desk.save()).isTrue();
    Path file = folder.resolve("mine.linchpin.json");
    assertThat(desk.session.file().get()).isEqualTo(file);
    assertThat(desk.files.savedAt().get()).isNotNull();
    Desk other = new Desk(folder);
    other.files.open(file);
    assertThat(other.session.document().get()).isEqualTo(document);
    assertThat(other.files.recent().files()).containsExactly(file);
  }

  @Test
  void what_is_opened_never_takes_the_place_of_work() throws IOException {
    change();
    Document before = desk.session.document().get();
    Path other = java.nio.file.Files.writeString(folder.resolve("b.linchpin.json"), ModelFile.text(Desk.load("redundant")));
    desk.files.newDocument();
    desk.files.open(other);
    desk.files.open(Sample.all().getFirst());
    assertThat(desk.session.document().get()).isSameAs(before);
    assertThat(desk.answers.asked).isZero();
    assertThat(desk.beside).extracting(d -> d.session.document().get().name())
        .containsExactly("", "Two of everything", Sample.all().getFirst().title());
  }

  @Test
  void an_untouched_diagram_makes_room_and_one_that_was_undone_does_not() {
    desk.files.newDocument();
    assertThat(desk.beside).isEmpty();
    change();
    desk.session.undo();
    desk.files.open(Sample.all().getFirst());
    assertThat(desk.beside).as("redo would be lost").hasSize(1);
  }

  @Test
  void leaving_without_saving_is_possible_and_cancelling_keeps() {
    change();
    desk.answers.unsaved = Dialogs.Answer.DISCARD;
    assertThat(desk.mayLeave()).isTrue();
    desk.answers.unsaved = Dialogs.Answer.CANCEL;
    assertThat(desk.mayLeave()).isFalse();
  }

  @Test
  void saving_first_saves_and_goes_on() {
    change();
    desk.answers.unsaved = Dialogs.Answer.SAVE;
    desk.answers.save = folder.resolve("kept.linchpin.json");
    assertThat(desk.mayLeave()).isTrue();
    assertThat(folder.resolve("kept.linchpin.json")).exists();
  }

  @Test
  void saving_first_without_choosing_a_file_keeps_the_document() {
    change();
    desk.answers.unsaved = Dialogs.Answer.SAVE;
    desk.answers.save = null;
    assertThat(desk.mayLeave()).isFalse();
  }

  @Test
  void a_broken_file_changes_nothing_and_every_problem_is_told() throws IOException {
    desk.sample("redundant");
    Document before = desk.session.document().get();
    Path broken = folder.resolve("broken.linchpin.json");
    java.nio.file.Files.writeString(broken, """
        {"format": "linchpin", "version": 1,
         "components": [{"id": "a", "kind": "service", "required": 3}],
         "dependencies": [{"from": "a", "to": "nowhere"}]}
        """);
    desk.files.open(broken);
    assertThat(desk.session.document().get()).isSameAs(before);
    assertThat(desk.answers.told.getFirst()).contains("broken.linchpin.json was not opened: 2 problems");
    assertThat(desk.answers.told).hasSize(3).anyMatch(t -> t.contains("required")).anyMatch(t -> t.contains("nowhere"));
  }

  @Test
  void a_failed_save_tells_and_stays_unsaved() {
    change();
    desk.answers.save = folder.resolve("missing").resolve("x.linchpin.json");
    assertThat(desk.save()).isFalse();
    assertThat(desk.answers.told.getFirst()).startsWith("Not saved");
    assertThat(desk.session.dirty().get()).isTrue();
  }

  @Test
  void a_file_that_another_program_changed_is_not_overwritten_unasked() throws IOException {
    Path file = folder.resolve("shared.linchpin.json");
    desk.sample("redundant");
    desk.answers.save = file;
    desk.save();
    String theirs = java.nio.file.Files.readString(file) + "\n";
    java.nio.file.Files.writeString(file, theirs);
    java.nio.file.Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
    change();
    desk.answers.overwrite = false;
    desk.answers.save = null;
    assertThat(desk.save()).isFalse();
    assertThat(java.nio.file.Files.readString(file)).isEqualTo(theirs);
    desk.answers.overwrite = true;
    assertThat(desk.save()).isTrue();
    assertThat(java.nio.file.Files.readString(file)).contains("A new title");
  }

  @Test
  void saving_again_needs_no_question() {
    desk.sample("redundant");
    desk.answers.save = folder.resolve("mine.linchpin.json");
    desk.save();
    change();
    assertThat(desk.save()).isTrue();
    assertThat(desk.answers.asked).isZero();
    assertThat(desk.session.dirty().get()).isFalse();
  }

  @Test
  void completing_a_name_never_replaces_a_file_unasked() throws IOException {
    Path there = java.nio.file.Files.writeString(folder.resolve("mine.linchpin.json"), "somebody's");
    desk.sample("redundant");
    desk.answers.save = folder.resolve("mine");
    desk.answers.overwrite = false;
    assertThat(desk.saveAs()).isFalse();
    assertThat(desk.answers.asked).isOne();
    assertThat(there).hasContent("somebody's");
  }

  @Test
  void every_sample_opens() {
    assertThat(Sample.all()).hasSize(14);
    for (Sample sample : Sample.all()) {
      desk.files.open(sample);
      assertThat(desk.last().session.document().get().name()).isEqualTo(sample.title());
    }
    assertThat(desk.answers.told).isEmpty();
  }

  @Test
  void an_import_counts_as_unsaved() throws IOException {
    Path compose = folder.resolve("compose.yaml");
    java.nio.file.Files.writeString(compose, """
        services:
          web: {image: nginx, depends_on: [db], ports: ["80:80"]}
          db: {image: postgres}
        """);
    desk.answers.imports = List.of(compose);
    desk.workspace.imports().choose();
    assertThat(desk.session.document().get().topology().components()).containsKeys("web", "db");
    assertThat(desk.session.dirty().get()).isTrue();
    assertThat(desk.session.file().get()).isNull();
  }

  @Test
  void proposes_a_file_name_from_the_title() {
    desk.sample("two-regions-one-dns");
    assertThat(desk.files.proposal(".png")).isEqualTo("two-regions-one-name-service.png");
    desk.session.open(Document.EMPTY, null);
    assertThat(desk.files.proposal(".png")).isEqualTo("untitled.png");
  }

  private void change() {
    desk.session.perform(Edits.title("A new title", ""));
  }
}
