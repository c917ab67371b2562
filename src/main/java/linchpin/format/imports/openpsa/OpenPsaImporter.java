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
    try {
      Definitions definitions = new Definitions();
      for (Source source : sources) {
        FaultTreeReader.read(source, definitions);
      }
      FaultTreeFile tree = definitions.finish();
      if (tree.gates().isEmpty()) {
        throw new Refusal(
            new Remark(sources.getFirst().name(), 0, "defines no gate; is it an Open-PSA file with a fault tree?"));
      }
      return FaultTreeModel.of(tree);
    } catch (Refusal refusal) {
      return new ImportResult.Refused(List.of(refusal.remark()));
    }
  }
}
