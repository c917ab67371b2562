package linchpin.format.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import linchpin.format.imports.compose.ComposeImporter;
import linchpin.format.imports.kubernetes.KubernetesImporter;
import linchpin.format.imports.openpsa.OpenPsaImporter;
import linchpin.format.imports.source.ImportOptions;
import linchpin.format.imports.source.ImportResult;
import linchpin.format.imports.source.Importer;
import linchpin.format.imports.source.Refusal;
import linchpin.format.imports.source.Remark;
import linchpin.format.imports.source.Source;
import org.jspecify.annotations.Nullable;

/// The formats that can be imported.
///
/// @param all in the order in which `auto` tries them
public record Importers(List<Importer> all) {
  /// The word that stands for whatever format the content looks like.
  public static final String AUTO = "auto";

  public Importers {
    all = List.copyOf(all);
  }

  /// Those that come with the program.
  public static Importers standard() {
    return new Importers(List.of(new ComposeImporter(), new KubernetesImporter(), new OpenPsaImporter()));
  }

  /// The words for the formats.
  public List<String> formats() {
    return all.stream().map(Importer::format).toList();
  }

  /// The importer of a format, or null where there is none.
  public @Nullable Importer importer(String format) {
    return all.stream().filter(i -> i.format().equals(format)).findFirst().orElse(null);
  }

  /// The first importer that recognises every one of the sources, or null.
  public @Nullable Importer recognise(List<Source> sources) {
    return all.stream().filter(i -> sources.stream().allMatch(i::recognises)).findFirst().orElse(null);
  }

  /// Reads files as one model.
  ///
  /// @param format one of [#formats], or [#AUTO]
  public ImportResult read(String format, List<Path> files, ImportOptions options) {
    List<Source> sources = new ArrayList<>();
    List<Remark> problems = new ArrayList<>();
    for (Path file : files) {
      try {
        sources.add(Source.read(file));
      } catch (Refusal refusal) {
        problems.add(refusal.remark());
      }
    }
    if (files.isEmpty()) {
      problems.add(Remark.of("there is no file to import; name one"));
    }
    return problems.isEmpty() ? readSources(format, sources, options) : new ImportResult.Refused(problems);
  }

  /// Reads sources as one model.
  ///
  /// @param format one of [#formats], or [#AUTO]
  /// @param sources at least one
  public ImportResult readSources(String format, List<Source> sources, ImportOptions options) {
    Importer importer = format.equals(AUTO) ? recognise(sources) : importer(format);
    if (importer != null) {
      return importer.read(sources, options);
    }
    String known = formats().stream().collect(Collectors.joining(", "));
    Remark remark = format.equals(AUTO)
        ? new Remark(sources.getFirst().name(), 0, "looks like no known format; say which one it is: " + known)
        : Remark.of("there is no format " + format + "; known ones are " + known + " and " + AUTO);
    return new ImportResult.Refused(List.of(remark));
  }
}
