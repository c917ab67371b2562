package linchpin.format.imports.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The files that a source may lead to: those below its own folder, links followed. Everything else is refused.
///
/// @param root the folder that must not be left; null for text in no file, which leads nowhere
public record NearbyFiles(@Nullable Path root) {
  /// The files below the folder of a source.
  public static NearbyFiles of(Source source) {
    return new NearbyFiles(source.folder());
  }

  /// Opens the file that a source leads to.
  ///
  /// @param from the source that speaks of it
  /// @param line where it does
  /// @param path relative to the source's folder
  /// @return null when there is no such file
  /// @throws Refusal when it lies outside, or cannot be read
  public @Nullable Source open(Source from, int line, String path) throws Refusal {
    if (path.contains("://") || path.startsWith("git@") || path.startsWith("oci:")) {
      throw refusal(from, line, path, "leads out to the network, from where nothing is fetched; save it here");
    }
    Path folder = from.folder();
    if (root == null || folder == null) {
      return null;
    }
    try {
      return open(from, line, path, root, folder.resolve(path).normalize());
    } catch (InvalidPathException e) {
      throw refusal(from, line, path, "is no name of a file; correct it");
    } catch (IOException e) {
      throw refusal(from, line, path, "cannot be read; check that you may read it");
    }
  }

  private static @Nullable Source open(Source from, int line, String path, Path root, Path file)
      throws Refusal, IOException {
    String outside = "leads outside the folder of the file that was named; copy it into that folder";
    if (!file.startsWith(root.normalize())) {
      throw refusal(from, line, path, outside);
    }
    if (!Files.exists(file)) {
      return null;
    }
    if (!file.toRealPath().startsWith(root.toRealPath())) {
      throw refusal(from, line, path, outside);
    }
    Path name = Path.of(from.name());
    return Source.readAny(file, name.resolveSibling(path).normalize().toString());
  }

  private static Refusal refusal(Source from, int line, String path, String text) {
    String shown = path.length() > 80 ? path.substring(0, 80) + "..." : path;
    return new Refusal(new Remark(from.name(), line, shown + " " + text));
  }
}
