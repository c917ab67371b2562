package linchpin.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Duration;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import linchpin.disk.WholeFile.Old;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  private static final WholeFile.Content NEW = content("new");

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
    assertThatRefused(() -> WholeFile.write(device, Old.GOES, NEW), "there is no room on the disk");
    assertThat(Files.isRegularFile(device)).isFalse();
  }

  @Test
  void putsTheNewContentInThePlaceOfTheOld() throws IOException {
    assertThat(WholeFile.write(file, Old.GOES, NEW)).isEqualTo(file);
    assertThat(file).hasContent("new");
    assertThatNothingElseIsLeft();
  }

  @Test
  void whatAKilledProgramLeftHalfWrittenGoesWithTheNextWriting() throws IOException {
    String id = "0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f";
    Path left = old(".m.linchpin.json." + id + ".tmp");
    Path copy = old(".m.linchpin.json." + id + ".tmp.bak");
    Path other = old(".other.linchpin.json." + id + ".tmp");
    Path mine = old(".m.linchpin.json.notes.tmp");
    Path fresh = Files.createFile(folder.resolve(".m.linchpin.json.1" + id.substring(1) + ".tmp"));
    WholeFile.write(file, Old.GOES, NEW);
    assertThat(left).doesNotExist();
    assertThat(copy).doesNotExist();
    assertThat(other).as("of another file").exists();
    assertThat(mine).as("a name that is not given here").exists();
    assertThat(fresh).as("somebody may be writing it").exists();
  }

  private Path old(String name) throws IOException {
    Path path = Files.createFile(folder.resolve(name));
    Files.setLastModifiedTime(path, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
    return path;
  }

  @Test
  void keepsWhatWasThereBeforeAsOneBackup() throws IOException {
    Path backup = folder.resolve("m.linchpin.json.bak");
    WholeFile.write(file, Old.IS_KEPT, NEW);
    assertThat(backup).hasContent("old");
    WholeFile.write(file, Old.IS_KEPT, content("newer"));
    assertThat(backup).hasContent("new");
    WholeFile.write(file, Old.IS_KEPT, content("newer"));
    assertThat(backup).as("writing the same again loses no backup").hasContent("new");
    assertThat(folder).isDirectoryNotContaining(f -> String.valueOf(f.getFileName()).startsWith("."));
  }

  @Test
  void aBackupThatCannotBeMadeKeepsNobodyFromSaving() throws IOException {
    Files.createDirectories(folder.resolve("m.linchpin.json.bak/in the way"));
    WholeFile.write(file, Old.IS_KEPT, NEW);
    assertThat(file).hasContent("new");
    assertThat(folder).isDirectoryNotContaining(f -> String.valueOf(f.getFileName()).startsWith("."));
  }

  @Test
  void whatTheDiskGivesBackOtherwiseIsNotPutInPlace() throws IOException {
    assertThatRefused(
        () -> WholeFile.write(file, Old.GOES, NEW, fresh -> new FilterOutputStream(Files.newOutputStream(fresh)) {
          @Override
          public void write(int b) throws IOException {
            super.write(b == 'w' ? 'v' : b);
          }
        }),
        "the disk gave back something else than was written");
    assertThat(file).hasContent("old");
    assertThatNothingElseIsLeft();
  }

  @Test
  void keepsThePermissionsOfTheOldFile() throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));

    WholeFile.write(file, Old.GOES, NEW);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-rw-r--");
  }

  @Test
  void writesThroughALinkAndKeepsIt() throws IOException {
    Path second = Files.createSymbolicLink(folder.resolve("second"), Path.of("m.linchpin.json"));
    Path first = Files.createSymbolicLink(folder.resolve("first"), second);

    assertThat(WholeFile.write(first, Old.GOES, NEW)).isEqualTo(file);
    assertThat(file).hasContent("new");
    assertThat(first).isSymbolicLink();
    assertThat(second).isSymbolicLink();
  }

  @Test
  void refusesALinkThatLeadsBackToItself() throws IOException {
    Path link = folder.resolve("a");
    Files.createSymbolicLink(link, folder.resolve("b"));
    Files.createSymbolicLink(folder.resolve("b"), link);

    assertThatRefused(() -> WholeFile.write(link, Old.GOES, NEW), "the link leads back to itself");
  }

  @Test
  void keepsTheOldFileWholeWhenTheDiskIsFull() throws IOException {
    assertThatRefused(
        () -> WholeFile.write(file, Old.IS_KEPT, NEW, fresh -> full(fresh)),
        "there is no room on the disk; make room, or write to another");
    assertThat(file).hasContent("old");
    assertThatNothingElseIsLeft();
  }

  @Test
  void saysWhatToDoWhenTheFolderCannotBeWrittenTo() {
    assertThatRefused(
        () -> WholeFile.write(file, Old.GOES, NEW, fresh -> {
          throw new AccessDeniedException(fresh.toString());
        }),
        "its folder cannot be written to; choose another folder");
    assertThatRefused(
        () -> WholeFile.write(file, Old.GOES, NEW, fresh -> {
          throw new FileSystemException(fresh.toString(), null, "Read-only file system");
        }),
        "its folder cannot be written to; choose another folder");
    assertThat(file).hasContent("old");
  }

  @Test
  void refusesAWriteProtectedFile() throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assumeFalse(Files.isWritable(file), "this user may write everything");

    assertThatRefused(() -> WholeFile.write(file, Old.GOES, NEW), "it is write-protected; choose another name");
    assertThat(file).hasContent("old");
  }

  @Test
  void refusesAFolderAndAFolderThatIsNotThere() {
    assertThatRefused(() -> WholeFile.write(folder, Old.GOES, NEW), "it is a folder; choose a file name in it");
    assertThatRefused(() -> WholeFile.write(folder.resolve("no/m.json"), Old.GOES, NEW), "does not exist; create it");
  }

  @Test
  void whatTheContentItselfThrowsIsHandedOn() throws IOException {
    assertThatThrownBy(() -> WholeFile.write(file, Old.GOES, out -> {
      out.write('n');
      throw new IOException("a picture that cannot be encoded");
    })).isNotInstanceOf(NotWritten.class).hasMessage("a picture that cannot be encoded");
    assertThat(file).hasContent("old");
    assertThatNothingElseIsLeft();
  }

  /// A disk with room for two bytes.
  private static OutputStream full(Path fresh) throws IOException {
    return new FilterOutputStream(Files.newOutputStream(fresh)) {
      private int room = 2;

      @Override
      public void write(int b) throws IOException {
        if (room-- == 0) {
          throw new IOException("No space left on device");
        }
        super.write(b);
      }
    };
  }

  private static WholeFile.Content content(String text) {
    return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertThatRefused(ThrowingCallable writing, String why) {
    assertThatThrownBy(writing).isInstanceOf(NotWritten.class).hasMessageStartingWith("cannot write ")
        .hasMessageContaining(why);
  }

  private void assertThatNothingElseIsLeft() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }
}
