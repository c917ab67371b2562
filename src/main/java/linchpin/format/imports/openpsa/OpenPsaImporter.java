package linchpin.format.imports.openpsa;

import java.util.List;
import linchpin.format.imports.source.ImportOptions;
import linchpin.format.imports.source.ImportResult;
import linchpin.format.imports.source.Importer;
import linchpin.format.imports.source.Refusal;
import linchpin.format.imports.source.Remark;
import linchpin.format.imports.source.Source;

/// Fault trees of the Open-PSA Model Exchange Format, as far as they are coherent.
public final class OpenPsaImporter implements Importer {
  private static final int LOOKED_AT = 4096;

  @Override
  public String format() {
    return "open-psa";
  }

  @Override
  public boolean recognises(Source source) {
    return source.text().substring(0, Math.min(LOOKED_AT, source.text().length())).contains("<opsa-mef");
  }

  @Override
  public ImportResult read(List<Source> sources, ImportOptions options) {
    Source source = sources.getFirst();
    try {
      if (sources.size() > 1) {
        throw new Refusal(new Remark(sources.get(1).name(), 0, "only one fault-tree file can be read at a time"));
      }
      FaultTreeFile tree = FaultTreeReader.read(source);
      if (tree.gates().isEmpty()) {
        throw new Refusal(new Remark(source.name(), 0, "defines no gate; is it an Open-PSA fault tree?"));
      }
      return FaultTreeModel.of(source.name(), tree);
    } catch (Refusal refusal) {
      return new ImportResult.Refused(List.of(refusal.remark()));
    }
  }
}
