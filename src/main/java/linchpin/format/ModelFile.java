package linchpin.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import linchpin.disk.WholeFile;
import linchpin.edit.document.Document;
import linchpin.edit.validity.Problem;
import linchpin.edit.validity.Problems;
import linchpin.edit.validity.Validity;
import linchpin.format.json.Json;
import linchpin.format.json.JsonLines;
import linchpin.format.json.JsonParse;
import linchpin.format.json.JsonText;
import linchpin.format.modelfile.DocumentReader;
import linchpin.format.modelfile.DocumentWriter;
import org.jspecify.annotations.Nullable;

/// The model file, `NAME.linchpin.json`: JSON that a person can write by hand and review in a pull request.
///
/// Reading collects every problem with its place and opens nothing half. Fields that are not known are kept in the
/// document and written again.
public final class ModelFile {
  /// The ending of a model file's name.
  public static final String ENDING = ".linchpin.json";

  /// How many problems are listed; more are counted.
  public static final int LISTED = 100;

  private ModelFile() {}

  /// Reads a model from a file of at most [TextFile#LIMIT] bytes: a model file, or a picture with its model inside.
  public static Reading read(Path file) {
    String name = String.valueOf(file.getFileName() == null ? file : file.getFileName());
    return parse(name, TextFile.read(file, EmbeddedModel::decode));
  }

  /// Reads a model from the bytes of a file, which are UTF-8, or a picture with its model inside.
  ///
  /// @param name the file's name, for messages
  public static Reading parse(String name, byte[] bytes) {
    return parse(name, EmbeddedModel.decode(bytes));
  }

  /// Reads a model from its text.
  ///
  /// @param name the file's name, for messages
  public static Reading parse(String name, String text) {
    Problems problems = new Problems();
    Json root = JsonParse.parse(text, problems);
    if (root == null) {
      return refused(name, problems, path -> 0);
    }
    Document document = DocumentReader.read(root, problems);
    return document == null || !problems.isEmpty()
        ? refused(name, problems, path -> JsonLines.of(root, path))
        : new Reading.Opened(document);
  }

  private static Reading parse(String name, TextFile.Content content) {
    return switch (content) {
      case TextFile.Text(String text) -> parse(name, text);
      case TextFile.Unreadable(Problem why) -> new Reading.Refused(name, List.of(why), 0);
    };
  }

  private static Reading refused(String name, Problems problems, ToIntFunction<String> lineOf) {
    List<Problem> listed = problems.list(LISTED, lineOf);
    return new Reading.Refused(name, listed, problems.count() - listed.size());
  }

  /// The text of a document's file: stable order, two blanks, defaults and computed values left out, a line break at
  /// the end. Reading it gives an equal document.
  public static String text(Document document) {
    return JsonText.of(DocumentWriter.fields(document));
  }

  /// Writes a document to its file, whole or not at all. A document that could not be read again is refused.
  ///
  /// @param old what becomes of what the file held before
  public static Saving write(Document document, Path file, WholeFile.Old old) {
    String flaw = flaw(document);
    if (flaw != null) {
      return new Saving.NotSaved("the model cannot be saved: " + flaw);
    }
    try {
      return new Saving.Saved(
          WholeFile.write(file, old, out -> out.write(text(document).getBytes(StandardCharsets.UTF_8))));
    } catch (IOException e) {
      return new Saving.NotSaved(String.valueOf(e.getMessage()));
    }
  }

  private static @Nullable String flaw(Document document) {
    List<Problem> problems = Validity.problems(document);
    return problems.isEmpty() ? null : problems.getFirst().text();
  }
}
