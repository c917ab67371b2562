package linchpin.export.graphics;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/// A text inside a PNG file: a compressed chunk iTXt (PNG specification, third edition, section 11.3.3.4).
final class PngText {
  /// By which the chunk is found again.
  static final String KEYWORD = "linchpin";

  /// The signature and the chunk IHDR, which stand before everything else.
  private static final int HEAD = 8 + 12 + 13;

  private PngText() {}

  /// The same picture with the text in it.
  static byte[] into(byte[] png, String text) throws IOException {
    byte[] chunk = chunk(text);
    ByteArrayOutputStream out = new ByteArrayOutputStream(png.length + chunk.length);
    out.write(png, 0, HEAD);
    out.writeBytes(chunk);
    out.write(png, HEAD, png.length - HEAD);
    return out.toByteArray();
  }

  private static byte[] chunk(String text) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes("iTXt".getBytes(StandardCharsets.US_ASCII));
    body.writeBytes(KEYWORD.getBytes(StandardCharsets.US_ASCII));
    // The end of the keyword; compressed, by zlib; no language, no translated keyword.
    body.writeBytes(new byte[] {0, 1, 0, 0, 0});
    try (DeflaterOutputStream packed = new DeflaterOutputStream(body)) {
      packed.write(text.getBytes(StandardCharsets.UTF_8));
    }
    CRC32 check = new CRC32();
    check.update(body.toByteArray());
    ByteArrayOutputStream chunk = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(chunk);
    out.writeInt(body.size() - 4);
    out.write(body.toByteArray());
    out.writeInt((int) check.getValue());
    return chunk.toByteArray();
  }
}
