package linchpin.ui.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// What tells one content of a file from another. Times do not: a copied, a synchronised or a checked out file carries
/// any time, and two writings within one tick of the clock the same.
///
/// @param sha256 in small hexadecimal digits
public record Fingerprint(String sha256) {
  /// The fingerprint of a file's content now, or null when there is none that can be read.
  public static @Nullable Fingerprint of(Path file) {
    MessageDigest digest = digest();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
      return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
    } catch (IOException e) {
      return null;
    }
  }

  /// The fingerprint of a file that holds these bytes.
  public static Fingerprint of(byte[] content) {
    return new Fingerprint(HexFormat.of().formatHex(digest().digest(content)));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
