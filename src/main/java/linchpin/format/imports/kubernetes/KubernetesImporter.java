package linchpin.format.imports.kubernetes;
import java.util.List;
import linchpin.format.imports.source.*;
public final class KubernetesImporter implements Importer {
  @Override public String format() { return "kubernetes"; }
  @Override public boolean recognises(Source source) { return false; }
  @Override public ImportResult read(List<Source> sources, ImportOptions options) { return new ImportResult.Refused(List.of()); }
}
