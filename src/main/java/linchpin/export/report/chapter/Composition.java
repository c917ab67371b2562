package linchpin.export.report.chapter;

import java.time.ZonedDateTime;
import java.util.List;
import linchpin.export.report.content.Booklet;

/// Says once what every report says, whatever it is written as.
public final class Composition {
  private Composition() {}

  public static Booklet of(ReportMaterial material, ZonedDateTime made) {
    return new Booklet(material.title(), "Resilience report", made, List.of(
        SummaryChapter.of(material),
        DiagramChapter.of(material),
        JourneysChapter.of(material),
        FindingsChapter.of(material),
        RoadmapChapter.of(material),
        CombinationsChapter.of(material),
        RisksChapter.of(material),
        FiguresChapter.of(material),
        MaintenanceChapter.of(material),
        PeopleChapter.of(material),
        DataChapter.of(material),
        ColdStartChapter.of(material),
        ChecklistChapter.of(material)));
  }
}
