package linchpin.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import linchpin.disk.WholeFile.Old;
import linchpin.edit.document.Document;
import linchpin.model.Component;
import linchpin.model.Topology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavingTest {
  @TempDir private Path folder;

  @Test
  void savesAModelThatReadsBackEqual() {
    Document document = Document.of("One", topology(Component.of("a", "service")));
    Path file = folder.resolve("m.linchpin.json");

    assertThat(ModelFile.write(document, file, Old.GOES)).isEqualTo(new Saving.Saved(file));
    assertThat(ModelFile.read(file)).isEqualTo(new Reading.Opened(document));
  }

  @Test
  void refusesToSaveAModelThatCouldNotBeOpenedAgain() throws IOException {
    Document document = Document.of("One", topology(new Component.Builder("a", "service").required(2).build()));
    Path file = Files.writeString(folder.resolve("m.linchpin.json"), "old");

    assertThat(ModelFile.write(document, file, Old.GOES))
        .isEqualTo(new Saving.NotSaved("the model cannot be saved: components[0].required: is 2, but it has 1 "
            + "instance; set 1, or add instances"));
    assertThat(file).hasContent("old");
  }

  @Test
  void saysWhyItCouldNotBeSaved() {
    Path file = folder.resolve("nowhere/m.linchpin.json");

    assertThat(ModelFile.write(Document.EMPTY, file, Old.GOES))
        .isEqualTo(new Saving.NotSaved("cannot write " + file + ": the folder " + file.getParent()
            + " does not exist; create it, or write to another"));
  }

  private static Topology topology(Component component) {
    return Topology.of(List.of(component), List.of(), List.of(), List.of());
  }
}
