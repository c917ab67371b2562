package linchpin.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import linchpin.analysis.LargeModels;
import linchpin.analysis.RandomModels;
import linchpin.edit.document.Document;
import linchpin.format.ModelFile;
import linchpin.format.Reading;
import linchpin.model.Component;
import linchpin.model.Criticality;
import linchpin.model.Journey;
import linchpin.model.Purpose;
import linchpin.model.Scenario;
import linchpin.model.Topology;

/// The models of one run: the files, in turn, among random models small and large, the same for the same seed.
final class Subjects {
  private static final int WHAT_IFS = 3;
  private static final int LARGE_EVERY = 24;
  private static final int FILE_EVERY = 4;
  /// Services: with copies, places and lines more than one batch of single failures.
  private static final int LEAST_LARGE = 280;
  private static final int MOST_LARGE = 420;
  private static final int MOST_WHOLE = 40;
  private final SplittableRandom seeds;
  private final List<Path> files;
  private int made;

  /// @param folders of model files; those that are not there are left out
  Subjects(long seed, List<Path> folders) {
    seeds = new SplittableRandom(seed);
    files = folders.stream().filter(Files::isDirectory).flatMap(Subjects::models).filter(Subjects::readable).toList();
  }

  /// A model that this version does not read, as one with newer rules, is named and left out.
  private static boolean readable(Path file) {
    if (ModelFile.read(file) instanceof Reading.Refused refused) {
      System.out.println("left out: " + refused.text().lines().findFirst().orElse(file.toString()));
      return false;
    }
    return true;
  }

  private static Stream<Path> models(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(f -> f.toString().endsWith(ModelFile.ENDING)).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int files() {
    return files.size();
  }

  Subject next() {
    int number = made++;
    if (number % LARGE_EVERY == LARGE_EVERY - 1) {
      return large(seeds.nextLong(1L << 40));
    }
    if (number % FILE_EVERY == 0 && !files.isEmpty()) {
      return file(files.get(number / FILE_EVERY % files.size()));
    }
    return small(seeds.nextLong(1L << 40));
  }

  private static Subject small(long seed) {
    RandomModels models = new RandomModels(seed, seed % 3 != 0);
    Topology topology = models.topology();
    List<Scenario> scenarios = new ArrayList<>();
    for (int i = 0; i < WHAT_IFS; i++) {
      scenarios.add(models.scenario(topology));
    }
    boolean crowded = seed % 2 == 0;
    return new Subject(
        "random model, seed " + seed + (crowded ? ", with a journey from everywhere" : ""),
        crowded ? crowded(topology) : topology, scenarios, Subject.WHOLE);
  }

  /// With a journey of every access from every component: the figures of journeys are worked out side by side.
  private static Topology crowded(Topology topology) {
    List<Journey> journeys = new ArrayList<>(topology.journeys().values());
    for (Component component : topology.components().values()) {
      for (Purpose purpose : Purpose.values()) {
        if (!topology.kind(component).human()) {
          journeys.add(new Journey(
              component.id() + " " + purpose.text(), null, component.id(), purpose, Criticality.HIGH, null, null, 0.99,
              30.0, 30.0));
        }
      }
    }
    return Topology.of(
        topology.components().values(), topology.groups().values(), topology.dependencies().values(), journeys);
  }

  private static Subject large(long seed) {
    int services = LEAST_LARGE + (int) (seed % (MOST_LARGE - LEAST_LARGE));
    Topology topology = new LargeModels(seed).topology(services);
    return new Subject(
        "large random model, seed " + seed + ", " + services + " services", topology,
        List.of(Scenario.off(List.of("z0")), Scenario.off(List.of("z1", "z2"))), Subject.FAILURES);
  }

  private static Subject file(Path file) {
    return switch (ModelFile.read(file)) {
      case Reading.Opened(Document document) -> new Subject(
          file.toString(), document.topology(), List.copyOf(document.scenarios().values()),
          document.topology().components().size() <= MOST_WHOLE ? Subject.WHOLE : Subject.USUAL);
      case Reading.Refused refused -> throw new IllegalArgumentException(refused.text());
    };
  }
}
