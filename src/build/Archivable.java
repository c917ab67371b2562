import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.DeadCodeOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Makes the copies of the libraries beside the program fit for Java's archive of classes, which takes no class of a signed
/// jar and none without stack maps. At every start the signatures of such a jar would be checked, and its old classes
/// verified the slow way.
///
/// Takes the signatures away, and gives classes older than Java 7 stack maps and the version of Java 8; their code stays as
/// it is. Any other jar is left alone, and so is a class whose stack maps need a class that is not there.
final class Archivable {
  private static final String SIGNATURE = "META-INF/[^/]+\\.(SF|RSA|DSA|EC)";
  private static final ClassFile CLASSES =
      ClassFile.of(StackMapsOption.GENERATE_STACK_MAPS, DeadCodeOption.PATCH_DEAD_CODE);

  private Archivable() {}

  /// @param args the jars, which must be on the class path too: stack maps depend on which class extends which
  public static void main(String[] args) throws IOException {
    for (String jar : args) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      if (rewrite(Path.of(jar), bytes)) {
        Path next = Path.of(jar + ".new");
        Files.write(next, bytes.toByteArray());
        Files.move(next, Path.of(jar), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /// Whether there was something to change.
  private static boolean rewrite(Path jar, ByteArrayOutputStream bytes) throws IOException {
    boolean changed = false;
    try (InputStream file = Files.newInputStream(jar);
        ZipInputStream in = new ZipInputStream(file);
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().matches(SIGNATURE)) {
          changed = true;
          continue;
        }
        byte[] content = in.readAllBytes();
        byte[] modern = entry.getName().endsWith(".class") ? modern(content) : content;
        changed |= modern != content;
        put(entry, modern, out);
      }
    }
    return changed;
  }

  private static void put(ZipEntry entry, byte[] content, ZipOutputStream out) throws IOException {
    ZipEntry copy = new ZipEntry(entry.getName());
    copy.setTimeLocal(entry.getTimeLocal());
    out.putNextEntry(copy);
    out.write(content);
    out.closeEntry();
  }

  private static byte[] modern(byte[] content) {
    int version = (content[6] & 0xFF) << 8 | content[7] & 0xFF;
    if (version >= ClassFile.JAVA_7_VERSION) {
      return content;
    }
    try {
      return withStackMaps(CLASSES.parse(content));
    } catch (IllegalArgumentException e) {
      return content;
    }
  }

  private static byte[] withStackMaps(ClassModel old) {
    return CLASSES.transformClass(old, (to, element) -> {
      switch (element) {
        case ClassFileVersion _ -> to.withVersion(ClassFile.JAVA_8_VERSION, 0);
        case MethodModel m -> to.transformMethod(m, MethodTransform.transformingCode(CodeTransform.ACCEPT_ALL));
        default -> to.with(element);
      }
    });
  }
}
