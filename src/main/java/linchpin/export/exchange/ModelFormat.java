package linchpin.export.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import linchpin.analysis.Analyzer;
import linchpin.edit.document.Document;
import linchpin.task.Cancellation;
import org.jspecify.annotations.Nullable;

/// The kinds of files in which other programs get the model.
public enum ModelFormat {
  DOT(".dot", "Graphviz"),
  MERMAID(".mmd", "Mermaid"),
  DRAWIO(".drawio", "draw.io"),
  GRAPHML(".graphml", "GraphML"),
  OPEN_PSA(".open-psa.xml", "Open-PSA fault tree");

  private final String ending;
  private final String label;

  ModelFormat(String ending, String label) {
    this.ending = ending;
    this.label = label;
  }

  /// The kind that a file's ending says, or null where it says none of these.
  public static @Nullable ModelFormat of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(f -> name.endsWith(f.ending)).findFirst().orElse(null);
  }

  /// With its dots: `.open-psa.xml`.
  public String ending() {
    return ending;
  }

  /// What people call it.
  public String label() {
    return label;
  }

  /// Whether it holds what brings one journey down, and not all that is drawn.
  public boolean ofOneJourney() {
    return this == OPEN_PSA;
  }

  /// Replaces the file only when the new one is complete.
  ///
  /// @param document every component of which has a place
  /// @param journey the id of one of its journeys; looked at where [#ofOneJourney] says so
  /// @throws linchpin.export.ExportException with a sentence for people when that cannot be done
  public void write(Document document, String journey, Path file) throws IOException {
    switch (this) {
      case DOT -> DotExport.write(document, file);
      case MERMAID -> MermaidExport.write(document, file);
      case DRAWIO -> DrawioExport.write(document, file);
      case GRAPHML -> GraphMlExport.write(document, file);
      case OPEN_PSA -> OpenPsaExport.write(
          document.name(), Analyzer.faultTree(document.topology(), journey, Cancellation.NEVER), file);
    }
  }
}
