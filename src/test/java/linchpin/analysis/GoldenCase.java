package linchpin.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import linchpin.edit.document.Document;
import linchpin.format.ModelFile;
import linchpin.format.Reading;

/// A model and what the semantics say of it, from `src/test/resources/golden`.
record GoldenCase(String name, Document document, JsonNode expected) {
  private static final String MODEL = ".linchpin.json";

  static Stream<GoldenCase> all() {
    File folder = new File(Objects.requireNonNull(GoldenCase.class.getResource("/golden")).getPath());
    String[] files = Objects.requireNonNull(folder.list((f, n) -> n.endsWith(MODEL)));
    return Arrays.stream(files).sorted().map(n -> read(folder, n.substring(0, n.length() - MODEL.length())));
  }

  private static GoldenCase read(File folder, String name) {
    Reading reading = ModelFile.read(new File(folder, name + MODEL).toPath());
    if (!(reading instanceof Reading.Opened opened)) {
      throw new AssertionError(((Reading.Refused) reading).text());
    }
    try {
      JsonNode expected = new ObjectMapper().readTree(new File(folder, name + ".expected.json"));
      return new GoldenCase(name, opened.document(), expected);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> texts(JsonNode array) {
    List<String> all = new ArrayList<>();
    array.forEach(x -> all.add(x.asText()));
    return all;
  }

  static Set<String> set(JsonNode array) {
    return new TreeSet<>(texts(array));
  }

  @Override
  public String toString() {
    return name;
  }
}
