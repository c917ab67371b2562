package linchpin.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import linchpin.edit.Document;
import linchpin.model.Component;
import linchpin.model.Topology;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {
  private static final byte[] NEW = "new".getBytes();

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void anOldFile() throws IOException {
    file = folder.resolve("m.linchpin.json");
    Files.writeString(file, "old");
  }

  @Test
  void aDeviceIsWrittenToAndNeverReplaced() {
    Path device = Path.of("/dev/full");
    assumeTrue(Files.exists(device) && !Files.isRegularFile(device), "no /dev/full here");
    assertThat(message(SafeFile.write(device, NEW))).contains("There is no room on the disk");
    assertThat(Files.isRegularFile(device)).isFalse();
  }

  @Test
  void putsTheNewContentInThePlaceOfTheOld() throws IOException {
    assertThat(SafeFile.write(file, NEW)).isEqualTo(new Saving.Saved(file));
    assertThat(file).hasContent("new");
    assertThatNothingElseIsLeft();
  }

  @Test
  void keepsThePermissionsOfTheOldFile() throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));

    SafeFile.write(file, NEW);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-rw-r--");
  }

  @Test
  void writesThroughALinkAndKeepsIt() throws IOException {
    Path second = Files.createSymbolicLink(folder.resolve("second"), Path.of("m.linchpin.json"));
    Path first = Files.createSymbolicLink(folder.resolve("first"), second);

    assertThat(SafeFile.write(first, NEW)).isEqualTo(new Saving.Saved(file));
    assertThat(file).hasContent("new");
    assertThat(first).isSymbolicLink();
    assertThat(second).isSymbolicLink();
  }

  @Test
  void refusesALinkThatLeadsBackToItself() throws IOException {
    Path link = folder.resolve("a");
    Files.createSymbolicLink(link, folder.resolve("b"));
    Files.createSymbolicLink(folder.resolve("b"), link);

    assertThat(message(SafeFile.write(link, NEW))).contains("the link leads back to itself");
  }

  @Test
  void keepsTheOldFileWholeWhenTheDiskIsFull() throws IOException {
    Saving saving =
        SafeFile.write(file, NEW, (fresh, bytes) -> {
          Files.writeString(fresh, "ne");
          throw new IOException("No space left on device");
        });

    assertThat(message(saving)).startsWith("There is no room on the disk for ").contains("make room");
    assertThat(file).hasContent("old");
    assertThatNothingElseIsLeft();
  }

  @Test
  void saysWhatToDoWhenTheFolderCannotBeWrittenTo() throws IOException {
    Saving saving =
        SafeFile.write(file, NEW, (fresh, bytes) -> {
          throw new AccessDeniedException(fresh.toString());
        });

    assertThat(message(saving)).contains("cannot be written to; save to another folder");
    assertThat(file).hasContent("old");
  }

  @Test
  void refusesAWriteProtectedFile() throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assumeFalse(Files.isWritable(file), "this user may write everything");

    assertThat(message(SafeFile.write(file, NEW))).contains("is write-protected; save under another name");
    assertThat(file).hasContent("old");
  }

  @Test
  void refusesAFolderAndAFolderThatIsNotThere() {
    assertThat(message(SafeFile.write(folder, NEW))).endsWith("is a folder; choose a file name in it.");
    assertThat(message(SafeFile.write(folder.resolve("no/m.json"), NEW))).contains("does not exist; create it");
  }

  @Test
  void savesAModelThatReadsBackEqual() {
    Document document = Document.of("One", topology(Component.of("a", "service")));

    assertThat(ModelFile.write(document, file)).isEqualTo(new Saving.Saved(file));
    assertThat(ModelFile.read(file)).isEqualTo(new Reading.Opened(document));
  }

  @Test
  void refusesToSaveAModelThatCouldNotBeOpenedAgain() {
    Document document = Document.of("One", topology(new Component.Builder("a", "service").required(2).build()));

    assertThat(message(ModelFile.write(document, file)))
        .isEqualTo("The model cannot be saved: components[0].required: is 2, but it has 1 instance; "
            + "set 1, or add instances");
    assertThat(file).hasContent("old");
  }

  private static Topology topology(Component component) {
    return Topology.of(java.util.List.of(component), java.util.List.of(), java.util.List.of(), java.util.List.of());
  }

  private void assertThatNothingElseIsLeft() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  private static String message(Saving saving) {
    return ((Saving.NotSaved) saving).message();
  }
}
