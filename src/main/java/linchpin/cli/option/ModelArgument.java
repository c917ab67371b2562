package linchpin.cli.option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import linchpin.cli.terminal.WrongInput;
import linchpin.edit.document.Document;
import linchpin.format.ModelFile;
import linchpin.format.Reading;
import linchpin.format.TextFile;

/// Opens the model file that a command names.
public final class ModelArgument {
  private static final String STANDARD_INPUT = "-";

  private ModelArgument() {}

  /// The document of a file; of standard input for `-`.
  ///
  /// @throws WrongInput with every problem and its place, one a line, when the file is no valid model
  public static Document open(Path file) {
    return switch (read(file)) {
      case Reading.Opened(Document document) -> document;
      case Reading.Refused refused -> throw new WrongInput(List.of(refused.text().split("\n")));
    };
  }

  /// As [#open(Path)], where a call names several files.
  ///
  /// @param role which of them it is; stands before every problem
  public static Document open(Path file, String role) {
    try {
      return open(file);
    } catch (WrongInput wrong) {
      throw new WrongInput(wrong.lines().stream().map(l -> role + ": " + l).toList());
    }
  }

  private static Reading read(Path file) {
    return file.toString().equals(STANDARD_INPUT) ? standardInput() : ModelFile.read(file);
  }

  private static Reading standardInput() {
    try {
      byte[] bytes = System.in.readNBytes(TextFile.LIMIT + 1);
      if (bytes.length > TextFile.LIMIT) {
        throw new WrongInput("standard input is larger than 64 MB, the most that is read; is it the right file?");
      }
      return ModelFile.parse("standard input", bytes);
    } catch (IOException e) {
      throw new WrongInput("standard input cannot be read: " + e.getMessage());
    }
  }
}
