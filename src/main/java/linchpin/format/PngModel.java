package linchpin.format;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import linchpin.edit.validity.Problem;

/// Reads the model from a PNG file's chunk iTXt with the keyword `linchpin`. The picture itself is not looked at.
final class PngModel {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] KEYWORD = "linchpin\0".getBytes(StandardCharsets.US_ASCII);
  private static final int BROKEN_OFF = -1;

  private PngModel() {}

  static boolean isPng(byte[] bytes) {
    return bytes.length >= SIGNATURE.length && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
  }

  /// The text of the model, or why there is none.
  static TextFile.Content decode(byte[] bytes) {
    ByteBuffer chunks = ByteBuffer.wrap(bytes, SIGNATURE.length, bytes.length - SIGNATURE.length);
    while (chunks.hasRemaining()) {
      int length = length(chunks);
      if (length == BROKEN_OFF) {
        return EmbeddedModel.unreadable("is a PNG picture that is broken off or damaged; get another copy of it");
      }
      int start = chunks.position();
      if (isOurs(bytes, start, length)) {
        return checked(bytes, start, length);
      }
      chunks.position(start + 4 + length + 4);
    }
    return EmbeddedModel.unreadable("is a picture without a model inside" + EmbeddedModel.ADVICE);
  }

  /// Goes to the type of the next chunk.
  ///
  /// @return how long its data is
  private static int length(ByteBuffer chunks) {
    if (chunks.remaining() < 12) {
      return BROKEN_OFF;
    }
    int length = chunks.getInt();
    return length < 0 || length > chunks.remaining() - 8 ? BROKEN_OFF : length;
  }

  private static boolean isOurs(byte[] bytes, int start, int length) {
    return bytes[start] == 'i' && bytes[start + 1] == 'T' && bytes[start + 2] == 'X' && bytes[start + 3] == 't'
        && length >= KEYWORD.length
        && Arrays.equals(bytes, start + 4, start + 4 + KEYWORD.length, KEYWORD, 0, KEYWORD.length);
  }

  private static TextFile.Content checked(byte[] bytes, int start, int length) {
    CRC32 check = new CRC32();
    check.update(bytes, start, 4 + length);
    int stored = ByteBuffer.wrap(bytes).getInt(start + 4 + length);
    if ((int) check.getValue() != stored) {
      return damaged("its checksum is wrong");
    }
    int at = start + 4 + KEYWORD.length;
    int end = start + 4 + length;
    if (at + 2 > end || bytes[at] < 0 || bytes[at] > 1 || bytes[at + 1] != 0) {
      return damaged("it is packed in an unknown way");
    }
    boolean packed = bytes[at] == 1;
    int text = afterZero(bytes, afterZero(bytes, at + 2, end), end);
    return packed ? unpacked(bytes, text, end - text) : TextFile.decode(Arrays.copyOfRange(bytes, text, end));
  }

  private static int afterZero(byte[] bytes, int from, int end) {
    int at = from;
    while (at < end && bytes[at] != 0) {
      at++;
    }
    return Math.min(at + 1, end);
  }

  private static TextFile.Content unpacked(byte[] bytes, int from, int length) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(bytes, from, length);
      while (!inflater.finished()) {
        int read = inflater.inflate(buffer);
        if (read == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          return damaged("it is broken off");
        }
        text.write(buffer, 0, read);
        if (text.size() > TextFile.LIMIT) {
          return new TextFile.Unreadable(
              Problem.ofFile("has a model inside that is larger than 64 MB, the most that is read; is it the right file?"));
        }
      }
    } catch (DataFormatException e) {
      return damaged("it cannot be unpacked");
    }
    return TextFile.decode(text.toByteArray());
  }

  private static TextFile.Content damaged(String why) {
    return EmbeddedModel.unreadable("has a damaged model inside (" + why + "); get another copy, or open the model file");
  }
}
