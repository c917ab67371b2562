package linchpin.edit.validity;

/// Something that keeps a model from being valid.
///
/// @param path where, as in the model file: `components[3].required`; empty for the file as a whole
/// @param line the line in the file, from 1; 0 where there is no file or no line
/// @param message what is wrong there and what to do about it, a sentence that goes on from the place
public record Problem(String path, int line, String message) {
  /// A problem of the file as a whole.
  public static Problem ofFile(String message) {
    return new Problem("", 0, message);
  }

  public Problem atLine(int value) {
    return new Problem(path, value, message);
  }

  /// As people read it: `line 12, components[3].required: is 4, but it has 3 instances; set at most 3`.
  public String text() {
    String place = line == 0 ? path : path.isEmpty() ? "line " + line : "line " + line + ", " + path;
    return place.isEmpty() ? message : place + ": " + message;
  }
}
