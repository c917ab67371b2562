package linchpin.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import linchpin.drawing.view.View;
import linchpin.edit.document.Arrangement;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.edit.document.Routes;
import linchpin.export.PictureFormat;
import linchpin.export.sheet.ExportChoices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedModelTest {
  private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 22, 8, 0, 0, 0, ZoneOffset.UTC);
  private static final String MODEL = "{\"format\": \"linchpin\", \"version\": 1, \"name\": \"Ä<&>]]>\", \"components\": []}";
  @TempDir private Path folder;

  static Stream<Path> samples() throws IOException {
    return Files.list(Path.of("sample-models")).filter(f -> f.toString().endsWith(".json")).sorted();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aPictureOpensAgainAsItsModel(Path sample) throws IOException {
    Document document = opened(ModelFile.read(sample));
    assertThat(opened(ModelFile.read(picture(PictureFormat.PNG, document, document)))).isEqualTo(document);
    assertThat(opened(ModelFile.read(picture(PictureFormat.SVG, document, document)))).isEqualTo(document);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void aPictureOfARandomModelOpensAgain(long seed) throws IOException {
    Document document = RandomDocuments.of(seed);
    Document drawn = Document.EMPTY.withName(document.name());
    assertThat(opened(ModelFile.read(picture(PictureFormat.PNG, drawn, document)))).isEqualTo(document);
    assertThat(opened(ModelFile.read(picture(PictureFormat.SVG, drawn, document)))).isEqualTo(document);
  }

  @Test
  void charactersThatXmlDoesNotKnowComeBackToo() throws IOException {
    Document document = Document.EMPTY.withName("a\u0001\uFFFE]]>&lt;\r\n\t\u007F 😀");
    assertThat(opened(ModelFile.read(picture(PictureFormat.SVG, document, document)))).isEqualTo(document);
    assertThat(opened(ModelFile.read(picture(PictureFormat.PNG, document, document)))).isEqualTo(document);
  }

  @Test
  void takesAModelThatIsNotCompressed() throws IOException {
    byte[] text = ("linchpin\0\0\0en\0Modell\0" + MODEL).getBytes(StandardCharsets.UTF_8);
    assertThat(opened(ModelFile.parse("a.png", png(chunk("tEXt", "Author\0me".getBytes(StandardCharsets.US_ASCII)),
        chunk("iTXt", text)))).name()).isEqualTo("Ä<&>]]>");
  }

  @Test
  void saysThatAPictureOfAnotherProgramHasNoModel() {
    assertThat(refused("a.png", png(chunk("IDAT", new byte[10]))))
        .isEqualTo("a.png: is a picture without a model inside; open the model file itself, or a picture that Linchpin "
            + "exported with its model");
    String svg = "<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://nowhere.invalid/x.dtd'>"
        + "<svg xmlns='http://www.w3.org/2000/svg'><metadata/></svg>";
    assertThat(refused("a.svg", svg)).contains("is a picture without a model inside");
    assertThat(refused("a.xml", "<html/>")).contains("is XML, not a model");
    assertThat(refused("a.svg", "<svg")).contains("is no well-formed SVG picture");
    assertThat(refused("a.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 0})).contains("is no text (a picture");
  }

  @Test
  void refusesWhatIsDamaged() throws IOException {
    byte[] packed = packed(MODEL.getBytes(StandardCharsets.UTF_8));
    byte[] whole = png(chunk("iTXt", packed));
    byte[] flipped = whole.clone();
    flipped[whole.length - 20] ^= 1;
    assertThat(refused("a.png", flipped)).contains("its checksum is wrong");
    assertThat(refused("a.png", java.util.Arrays.copyOf(whole, whole.length - 6))).contains("broken off or damaged");
    assertThat(refused("a.png", png(chunk("iTXt", java.util.Arrays.copyOf(packed, packed.length - 12)))))
        .contains("it is broken off");
    byte[] garbage = packed.clone();
    java.util.Arrays.fill(garbage, 13, garbage.length, (byte) 0x55);
    assertThat(refused("a.png", png(chunk("iTXt", garbage)))).contains("it cannot be unpacked");
    byte[] method = packed.clone();
    method[10] = 7;
    assertThat(refused("a.png", png(chunk("iTXt", method)))).contains("packed in an unknown way");
    assertThat(refused("a.png", png(chunk("iTXt", "linchpin\0".getBytes(StandardCharsets.US_ASCII)))))
        .contains("packed in an unknown way");
    assertThat(refused("a.png", png(chunk("iTXt", packed("{".getBytes(StandardCharsets.UTF_8)))))).startsWith("a.png: line 1");
  }

  @Test
  void refusesAChunkThatUnpacksToMoreThanIsRead() throws IOException {
    byte[] bomb = packed(new byte[TextFile.LIMIT + 2]);
    assertThat(bomb.length).isLessThan(100_000);
    assertThat(refused("a.png", png(chunk("iTXt", bomb)))).contains("larger than 64 MB");
  }

  @Test
  void looksAtNoEntities() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "hunter2");
    String svg = "<!DOCTYPE svg [<!ENTITY x SYSTEM '" + secret.toUri() + "'><!ENTITY y 'z'>]>"
        + "<svg xmlns='http://www.w3.org/2000/svg'><metadata><model xmlns='urn:linchpin:model:1'>"
        + "{\"format\": \"linchpin\", \"version\": 1, \"name\": \"&x;&y;\", \"components\": []}</model></metadata></svg>";
    assertThat(refused("a.svg", svg)).isEqualTo("a.svg: defines entities, which are never read; write their text in their place");
  }

  /// A picture of one document that carries another; what is drawn does not matter here.
  private Path picture(PictureFormat kind, Document drawn, Document carried) throws IOException {
    Path file = folder.resolve("picture" + kind.ending());
    Document small = drawn.withPlacement(Map.of("nothing", new Bounds(0, 0, 1, 1))).withArrangement(Arrangement.NONE);
    kind.write(View.of(small, new Routes(Map.of())), ExportChoices.STANDARD.withScale(0.5).plain(), ModelFile.text(carried), NOW, file);
    return file;
  }

  private static Document opened(Reading reading) {
    return switch (reading) {
      case Reading.Opened(Document document) -> document;
      case Reading.Refused refused -> throw new AssertionError(refused.text());
    };
  }

  private static String refused(String name, String text) {
    return refused(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String refused(String name, byte[] bytes) {
    return ((Reading.Refused) ModelFile.parse(name, bytes)).text();
  }

  private static byte[] packed(byte[] text) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes("linchpin\0\1\0\0\0".getBytes(StandardCharsets.US_ASCII));
    try (DeflaterOutputStream out = new DeflaterOutputStream(body)) {
      out.write(text);
    }
    return body.toByteArray();
  }

  private static byte[] png(byte[]... chunks) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    out.writeBytes(chunk("IHDR", new byte[13]));
    for (byte[] chunk : chunks) {
      out.writeBytes(chunk);
    }
    return out.toByteArray();
  }

  private static byte[] chunk(String type, byte[] data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CRC32 check = new CRC32();
    check.update(type.getBytes(StandardCharsets.US_ASCII));
    check.update(data);
    try (DataOutputStream chunk = new DataOutputStream(out)) {
      chunk.writeInt(data.length);
      chunk.writeBytes(type);
      chunk.write(data);
      chunk.writeInt((int) check.getValue());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
