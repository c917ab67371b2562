package linchpin.format.imports.compose;
import java.util.List;
import linchpin.format.imports.source.*;
public final class ComposeImporter implements Importer {
  @Override public String format() { return "compose"; }
  @Override public boolean recognises(Source source) { return false; }
  @Override public ImportResult read(List<Source> sources, ImportOptions options) { return new ImportResult.Refused(List.of()); }
}
