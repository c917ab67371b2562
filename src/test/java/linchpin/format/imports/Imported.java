package linchpin.format.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import linchpin.edit.document.Document;
import linchpin.format.ModelFile;
import linchpin.format.Reading;
import linchpin.format.imports.source.ImportOptions;
import linchpin.format.imports.source.ImportResult;
import linchpin.format.imports.source.Remark;
import linchpin.format.imports.source.Source;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Journey;
import linchpin.model.RedundancyGroup;

/// What an import made of texts, in words that tests can compare.
public record Imported(Document document, List<Remark> remarks) {
  /// Imports texts, which have to become a valid model.
  public static Imported of(String format, ImportOptions options, String... texts) {
    return accepted(Importers.standard().readSources(format, sources(texts), options));
  }

  public static Imported of(String format, String... texts) {
    return of(format, ImportOptions.NONE, texts);
  }

  /// Imports files, which have to become a valid model.
  public static Imported files(String format, Path... files) {
    return accepted(Importers.standard().read(format, Arrays.asList(files), ImportOptions.NONE));
  }

  /// The message with which texts are refused.
  public static String refusal(String format, String... texts) {
    return refused(Importers.standard().readSources(format, sources(texts), ImportOptions.NONE));
  }

  /// The message with which files are refused.
  public static String refusal(String format, Path... files) {
    return refused(Importers.standard().read(format, Arrays.asList(files), ImportOptions.NONE));
  }

  private static List<Source> sources(String... texts) {
    return IntStream.range(0, texts.length).mapToObj(i -> Source.of("file" + i + ".yml", texts[i])).toList();
  }

  private static Imported accepted(ImportResult result) {
    assertThat(result).as("%s", result.remarks()).isInstanceOf(ImportResult.Imported.class);
    Document document = ((ImportResult.Imported) result).document();
    Reading reading = ModelFile.parse("imported", ModelFile.text(document));
    assertThat(reading).isInstanceOf(Reading.Opened.class);
    return new Imported(document, result.remarks());
  }

  private static String refused(ImportResult result) {
    assertThat(result).isInstanceOf(ImportResult.Refused.class);
    assertThat(result.remarks()).hasSize(1);
    return result.remarks().getFirst().toString();
  }

  public Component component(String id) {
    Component component = document.topology().component(id);
    assertThat(component).as("component %s", id).isNotNull();
    return component;
  }

  public List<String> ids() {
    return List.copyOf(document.topology().components().keySet());
  }

  /// `from -> to`, with `?` for an inferred one and `~` for a soft one.
  public List<String> lines() {
    return document.topology().dependencies().values().stream().map(Imported::line).toList();
  }

  private static String line(Dependency d) {
    String arrow = d.strength() == linchpin.model.Strength.SOFT ? " ~> " : " -> ";
    return d.from() + arrow + d.to() + (d.basis() == linchpin.model.Basis.INFERRED ? " ?" : "");
  }

  public String evidence(String from, String to) {
    Dependency dependency = document.topology().dependency(from + "->" + to);
    assertThat(dependency).as("%s -> %s among %s", from, to, lines()).isNotNull();
    return dependency.evidence();
  }

  /// `id: member, member`.
  public List<String> groups() {
    return document.topology().groups().values().stream().map(Imported::group).toList();
  }

  private static String group(RedundancyGroup g) {
    return g.id() + ": " + String.join(", ", g.members());
  }

  public List<String> entries() {
    return document.topology().journeys().values().stream().map(Journey::entry).toList();
  }

  public List<String> said() {
    return remarks.stream().map(Remark::toString).toList();
  }
}
