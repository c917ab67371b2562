package linchpin.cli.option;

import java.util.List;
import linchpin.cli.terminal.WrongInput;
import linchpin.edit.document.Document;
import linchpin.model.Journey;
import org.jspecify.annotations.Nullable;

/// The journey that an option names.
public final class JourneyOption {
  private JourneyOption() {}

  /// Complains where a journey is named that the model does not have.
  public static void check(Document document, @Nullable String journey) {
    List<String> ids = ids(document);
    if (journey != null && !ids.contains(journey)) {
      throw new WrongInput("--journey " + journey + ": the model has no such journey" + NearMatches.hint(journey, ids));
    }
  }

  /// The journey named, or the only one.
  public static String one(Document document, @Nullable String journey) {
    check(document, journey);
    List<String> ids = ids(document);
    if (journey != null || ids.size() == 1) {
      return journey == null ? ids.getFirst() : journey;
    }
    throw new WrongInput(ids.isEmpty()
        ? "the model has no journey; add one, or a component of kind users"
        : "the model has " + ids.size() + " journeys; name one with --journey: " + String.join(", ", ids));
  }

  private static List<String> ids(Document document) {
    return document.topology().effectiveJourneys().stream().map(Journey::id).toList();
  }
}
