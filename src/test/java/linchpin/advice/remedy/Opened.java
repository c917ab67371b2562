package linchpin.advice.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import linchpin.edit.document.Document;
import linchpin.format.ModelFile;
import linchpin.format.Reading;

/// Documents read from model files.
public final class Opened {
  private Opened() {}

  public static Document sample(String name) {
    return file(Path.of("sample-models", name + ModelFile.ENDING));
  }

  static Document file(Path file) {
    return opened(ModelFile.read(file));
  }

  public static Document text(String text) {
    return opened(ModelFile.parse("model", text));
  }

  private static Document opened(Reading reading) {
    assertThat(reading).as(() -> reading instanceof Reading.Refused r ? r.text() : "").isInstanceOf(Reading.Opened.class);
    return ((Reading.Opened) reading).document();
  }
}
