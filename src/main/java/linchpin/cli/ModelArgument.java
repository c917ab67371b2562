package linchpin.cli;

import java.nio.file.Path;
import java.util.List;
import linchpin.edit.Document;
import linchpin.format.ModelFile;
import linchpin.format.Reading;

/// Opens the model file that a command names.
final class ModelArgument {
  private ModelArgument() {}

  /// The document of a file.
  ///
  /// @throws WrongInput with every problem and its place, one a line, when the file is no valid model
  static Document open(Path file) {
    return switch (ModelFile.read(file)) {
      case Reading.Opened(Document document) -> document;
      case Reading.Refused refused -> throw new WrongInput(List.of(refused.text().split("\n")));
    };
  }
}
