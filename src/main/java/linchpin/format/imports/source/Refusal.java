package linchpin.format.imports.source;

/// Ends the reading of sources that cannot become a model. Importers throw it inside and hand it on as
/// [ImportResult.Refused].
public final class Refusal extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Remark remark;

  public Refusal(Remark remark) {
    super(remark.toString(), null, false, false);
    this.remark = remark;
  }

  /// Why, and what to do.
  public Remark remark() {
    return remark;
  }
}
