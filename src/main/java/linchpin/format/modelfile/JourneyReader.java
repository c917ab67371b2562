package linchpin.format.modelfile;

import linchpin.model.Criticality;
import linchpin.model.Journey;
import linchpin.model.Purpose;

/// Reads journeys.
final class JourneyReader {
  private JourneyReader() {}

  static Journey read(Fields f, Unknown unknown) {
    String id = f.needed("id", "give the journey a short name such as \"checkout\"");
    Journey journey =
        new Journey(
            id,
            f.text("name"),
            f.needed("entry", "name the component where it starts"),
            f.word("access", Purpose.values(), Purpose::text, Purpose.ANY),
            f.word("criticality", Criticality.values(), Criticality::text, Criticality.HIGH),
            f.number("requestsPerSecond"),
            f.number("revenuePerHour"),
            f.number("slo"),
            f.number("rtoMinutes"),
            f.number("rpoMinutes"));
    unknown.keep("journeys/" + id, f);
    return journey;
  }
}
