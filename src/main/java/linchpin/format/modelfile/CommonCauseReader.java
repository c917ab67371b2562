package linchpin.format.modelfile;

import linchpin.model.cause.CauseKind;
import linchpin.model.cause.CommonCause;

/// Reads common causes.
final class CommonCauseReader {
  private CommonCauseReader() {}

  static CommonCause read(Fields f, Unknown unknown) {
    String id = f.needed("id", "give the common cause a short name such as \"pg-16\"");
    CommonCause cause =
        new CommonCause(
            id,
            f.text("name"),
            f.word("cause", CauseKind.values(), CauseKind::text, CauseKind.OTHER),
            f.texts("members"),
            f.number("share"),
            CommonReader.figures(f),
            f.flag("destroysData", false));
    unknown.keep("commonCauses/" + id, f);
    return cause;
  }
}
