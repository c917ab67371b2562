package linchpin.format.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import linchpin.analysis.Analyzer;
import linchpin.model.Basis;
import linchpin.model.Dependency;
import linchpin.model.Journey;
import linchpin.model.Topology;
import linchpin.task.Cancellation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Real files, read here and independently of this program ("truth"), where that collection stands beside the project.
class RealInputsTest {
  private static final Path INPUTS = Path.of("../shared/real-inputs");

  private static List<Path> truths(String format) {
    assumeTrue(Files.isDirectory(INPUTS), "no ../shared/real-inputs here");
    try (Stream<Path> files = Files.walk(INPUTS.resolve(format))) {
      return files.filter(f -> f.getFileName().toString().startsWith("truth")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode json(Path file) throws IOException {
    return new ObjectMapper().readTree(file.toFile());
  }

  private static Imported imported(String format, Path truth) throws IOException {
    List<Path> files = new ArrayList<>();
    for (JsonNode name : json(truth).get("truth_of")) {
      Path direct = truth.resolveSibling(name.asText());
      files.add(Files.exists(direct) ? direct : truth.resolveSibling("result").resolve(name.asText()));
    }
    return Imported.files(format, files.toArray(Path[]::new));
  }

  @TestFactory
  Stream<DynamicTest> composeProjectsAreReadAsTheyAre() {
    return truths("compose").stream().map(t -> DynamicTest.dynamicTest(t.toString(), () -> checkCompose(t)));
  }

  private static void checkCompose(Path truth) throws IOException {
    JsonNode expected = json(truth);
    Imported project = imported("compose", truth);
    Set<String> services = new HashSet<>();
    for (JsonNode service : expected.get("services")) {
      services.add(service.get("name").asText());
      assertThat(project.component(service.get("name").asText()).copies()).isEqualTo(service.get("replicas").asInt());
    }
    assertThat(project.ids()).containsExactlyInAnyOrderElementsOf(services);
    assertThat(pairs(project, Basis.DECLARED)).isEqualTo(pairs(expected.get("edges"), "bare"));
    Set<String> inferred = pairs(expected.get("inferred_refs"), "bare");
    inferred.removeAll(pairs(project, Basis.DECLARED));
    assertThat(pairs(project, Basis.INFERRED)).isEqualTo(inferred);
  }

  private static Set<String> pairs(Imported project, Basis basis) {
    Set<String> pairs = new HashSet<>();
    for (Dependency d : project.document().topology().dependencies().values()) {
      if (d.basis() == basis) {
        pairs.add(d.from() + " " + d.to());
      }
    }
    return pairs;
  }

  private static Set<String> pairs(JsonNode edges, String exceptKind) {
    Set<String> pairs = new HashSet<>();
    for (JsonNode edge : edges) {
      if (!exceptKind.equals(edge.path("kind").asText())) {
        pairs.add(edge.get("from").asText() + " " + edge.get("to").asText());
      }
    }
    return pairs;
  }

  @TestFactory
  Stream<DynamicTest> manifestsAreReadAsTheyAre() {
    return truths("kubernetes").stream().map(t -> DynamicTest.dynamicTest(t.toString(), () -> checkManifests(t)));
  }

  private static void checkManifests(Path truth) throws IOException {
    Imported cluster = imported("kubernetes", truth);
    for (JsonNode workload : json(truth).get("workloads")) {
      assertThat(cluster.component(workload.get("name").asText()).copies()).isEqualTo(workload.get("replicas").asInt());
    }
    List<String> groups = new ArrayList<>();
    for (JsonNode service : json(truth).get("services_with_many_workloads")) {
      groups.add(service.get("service").asText());
    }
    assertThat(cluster.document().topology().groups().keySet()).containsExactlyInAnyOrderElementsOf(groups);
  }

  @Test
  void theSinglePointsOfFailureOfARealProjectAreFound() throws IOException {
    Path folder = INPUTS.resolve("compose/dsb-hotelReservation");
    assumeTrue(Files.isDirectory(folder), "no ../shared/real-inputs here");
    Topology topology = Imported.files("compose", folder.resolve("docker-compose.yml")).document().topology();
    JsonNode entries = json(folder.resolve("spof.docker-compose.yml.json")).get("entries");
    List<Journey> journeys = StreamSupport.stream(((Iterable<String>) entries::fieldNames).spliterator(), false)
        .map(Journey::from).toList();
    Topology asked = Topology.of(topology.components().values(), topology.groups().values(),
        topology.dependencies().values(), journeys);
    var reports = Analyzer.analyze(asked, Cancellation.NEVER).journeys();
    assertThat(reports).hasSize(entries.size());
    for (var report : reports) {
      Collection<String> expected = new ArrayList<>();
      entries.get(report.journey().id()).get("spofs_including_entry").forEach(s -> expected.add(s.asText()));
      assertThat(report.spofs()).containsExactlyInAnyOrderElementsOf(expected);
    }
  }
}
