package linchpin.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import linchpin.edit.validity.Problem;
import linchpin.edit.validity.Validity;
import linchpin.model.Component;
import linchpin.model.Topology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

class BadModelTest {
  /// Three good components to refer to, without the closing bracket.
  private static final String SOME =
      """
      "components": [{"id": "a", "kind": "service"}, {"id": "web", "kind": "service", "instances": 3},
      {"id": "z", "kind": "zone"}, {"id": "ann", "kind": "person"}""";

  private static final String GROUP = SOME + "], \"groups\": [{\"id\": \"g\", \"mode\": \"active-active\", ";

  /// What is wrong with one object, and the problem as people read it. All objects begin in line 3.
  static final List<Arguments> COMPONENTS =
      List.of(
          bad("'kind': 'service'", "components[4].id: is missing; give the component a short name such as \"lb\""),
          bad("'id': 'b'", "components[4].kind: is missing; add what it is, such as \"kind\": \"service\""),
          bad("'id': 7, 'kind': 'service'", "components[4].id: is a number; give a text in quotes"),
          bad("'id': '', 'kind': 'service'", "components[4].id: is empty; give it a short name such as \"lb\""),
          bad("'id': 'web#1', 'kind': 'service'",
              "components[4].id: is \"web#1\", but # is kept for copies (web#1); take it out"),
          bad("'id': ' b', 'kind': 'service'",
              "components[4].id: is \" b\" with a blank at its end; take the blank away"),
          bad("'id': 'b\\u0007', 'kind': 'service'",
              "components[4].id: has a control character in it; use letters, digits and dashes"),
          bad("'id': 'a', 'kind': 'service'",
              "components[4].id: is \"a\", as is that of components[0]; give one of them another"),
          bad("'id': 'b', 'id': 'c', 'kind': 'service'",
              "components[4].id: is given twice, first in line 3; keep one"),
          bad("'id': 'b', 'kind': 'service', 'name': null",
              "components[4].name: is null; give a text in quotes or leave it out"),
          bad("'id': 'b', 'kind': 'service', 'instances': 3, 'required': 4",
              "components[4].required: is 4, but it has 3 instances; set at most 3"),
          bad("'id': 'b', 'kind': 'service', 'required': 2",
              "components[4].required: is 2, but it has 1 instance; set 1, or add instances"),
          bad("'id': 'b', 'kind': 'service', 'required': 0",
              "components[4].required: is 0; at least 1 must be needed"),
          bad("'id': 'b', 'kind': 'service', 'instances': 0",
              "components[4].instances: is 0; set a whole number from 1 to 10000"),
          bad("'id': 'b', 'kind': 'service', 'instances': 1000000",
              "components[4].instances: is 1000000; set a whole number from 1 to 10000"),
          bad("'id': 'b', 'kind': 'service', 'instances': 99999999999",
              "components[4].instances: is too large; set a smaller whole number"),
          bad("'id': 'b', 'kind': 'service', 'instances': 2.5",
              "components[4].instances: is 2.5; set a whole number"),
          bad("'id': 'b', 'kind': 'service', 'instances': '3'",
              "components[4].instances: is a text; give a whole number"),
          bad("'id': 'b', 'kind': 'service', 'instances': 2, 'in': 'z', 'spread': ['z']",
              "components[4].spread: stands beside in; keep only one of the two"),
          bad("'id': 'b', 'kind': 'service', 'spread': ['z']",
              "components[4].spread: has nothing to deal out; set instances to 2 or more, or use in"),
          bad("'id': 'b', 'kind': 'service', 'in': 'q'",
              "components[4].in: names \"q\", which does not exist; "
                  + "name a component of a kind that holds others (zone, rack, region ...)"),
          bad("'id': 'b', 'kind': 'service', 'in': 'a'",
              "components[4].in: names \"a\", which is a component of kind service; "
                  + "name a component of a kind that holds others (zone, rack, region ...)"),
          bad("'id': 'b', 'kind': 'service', 'instances': 2, 'spread': ['z', 'ann']",
              "components[4].spread[1]: names \"ann\", which is a person; "
                  + "name a component of a kind that holds others (zone, rack, region ...)"),
          bad("'id': 'b', 'kind': 'service', 'instances': 2, 'spread': ['z', 1]",
              "components[4].spread[1]: is a number; give a text in quotes"),
          bad("'id': 'b', 'kind': 'zone', 'in': 'b'",
              "components[4].in: puts it inside itself: b in b; take one of them out"),
          bad("'id': 'b', 'kind': 'zone', 'in': 'c'}, {'id': 'c', 'kind': 'rack', 'in': 'b'",
              "components[4].in: puts it inside itself: b in c in b; take one of them out"),
          bad("'id': 'b', 'kind': 'service', 'availability': 1.5",
              "components[4].availability: is 1.5; set a share from 0 to 1 (1.5 % is 0.015)"),
          bad("'id': 'b', 'kind': 'service', 'availability': 99.95",
              "components[4].availability: is 99.95; set a share from 0 to 1 (99.95 % is 0.9995)"),
          bad("'id': 'b', 'kind': 'service', 'availability': -1",
              "components[4].availability: is -1; set a share from 0 to 1"),
          bad("'id': 'b', 'kind': 'service', 'mtbfHours': NaN",
              "components[4].mtbfHours: is NaN; set a number that is finite"),
          bad("'id': 'b', 'kind': 'service', 'mtbfHours': -Infinity",
              "components[4].mtbfHours: is -Infinity; set a number that is finite"),
          bad("'id': 'b', 'kind': 'service', 'mttrHours': 1e999",
              "components[4].mttrHours: is too large; set a number below 1E+308"),
          bad("'id': 'b', 'kind': 'service', 'mttrHours': -2",
              "components[4].mttrHours: is -2; set a number that is finite and not negative"),
          bad("'id': 'b', 'kind': 'service', 'mtbfHours': 0, 'mttrHours': 0",
              "components[4].mtbfHours: is 0, and so is mttrHours; set one of them to more than 0"),
          bad("'id': 'b', 'kind': 'service', 'capacity': -0.5",
              "components[4].capacity: is -0.5; set a number that is finite and not negative"),
          bad("'id': 'b', 'kind': 'service', 'costPerMonth': -0.5",
              "components[4].costPerMonth: is -0.5; set a number that is finite and not negative"),
          bad("'id': 'b', 'kind': 'service', 'onOverload': 'explode'",
              "components[4].onOverload: is \"explode\"; set one of degrade, fail"),
          bad("'id': 'b', 'kind': 'service', 'canFail': 'no'",
              "components[4].canFail: is a text; give true or false"),
          bad("'id': 'b', 'kind': 'service', 'operators': ['a']",
              "components[4].operators[0]: names \"a\", which is a component of kind service; "
                  + "name a component of kind person or team"),
          bad("'id': 'b', 'kind': 'service', 'operators': 'ann'",
              "components[4].operators: is a text; give a list of texts"),
          bad("'id': 'b', 'kind': 'database', 'backups': [{'to': 'q', 'everyHours': 1}]",
              "components[4].backups[0].to: names \"q\", which does not exist; name the component that holds the copies"),
          bad("'id': 'b', 'kind': 'database', 'backups': [{'to': 'a', 'everyHours': -1}]",
              "components[4].backups[0].everyHours: is -1; set a number that is finite and not negative"),
          bad("'id': 'b', 'kind': 'database', 'backups': [{'to': 'a'}]",
              "components[4].backups[0].everyHours: is missing; add the hours between two copies"),
          bad("'id': 'b', 'kind': 'database', 'backups': ['a']",
              "components[4].backups[0]: is a text; give an object in { }"),
          bad("'id': 'b', 'kind': 'service', 'x': 1", "components[4].y: is missing; give x and y together, or neither"),
          bad("'id': 'b', 'kind': 'service', 'width': 100",
              "components[4].y: is missing; give x and y together, or neither"),
          bad("'id': 'b', 'kind': 'service', 'x': 1e30, 'y': 0",
              "components[4].x: is 1E+30, off the sheet; set a number from -1000000 to 1000000"),
          bad("'id': 'b', 'kind': 'zone', 'x': 0, 'y': 0, 'width': -5",
              "components[4].width: is -5; set a size from 1 to 1000000"),
          bad("'id': 'b', 'kind': 'service', 'origin': 'x'",
              "components[4].origin: is a text; give an object in { }"));

  @ParameterizedTest
  @FieldSource("COMPONENTS")
  void tellsWhatIsWrongWithAComponent(String fields, String problem) {
    assertThat(problems(SOME + ",\n{" + fields + "}]")).containsExactly("line 3, " + problem);
  }

  static final List<Arguments> GROUPS =
      List.of(
          bad("'members': []",
              "groups[0].members: is empty; name the components that stand in for each other, or take the group out"),
          bad("'members': {}", "groups[0].members: is an object; give a list of texts"),
          bad("'members': ['a', 'q']", "groups[0].members[1]: names \"q\", which does not exist; name a component"),
          bad("'members': ['a', 'ann']", "groups[0].members[1]: names \"ann\", which is a person; name a component"),
          bad("'members': ['a', 'a']", "groups[0].members[1]: names \"a\" a second time; name it once"),
          bad("'members': ['a', 'web'], 'required': 3",
              "groups[0].required: is 3, but it has 2 members; set at most 2"),
          bad("'members': ['a'], 'required': 0", "groups[0].required: is 0; at least 1 must be needed"),
          bad("'members': ['a'], 'failover': true", "groups[0].failover: is true; give an object in { }"),
          bad("'members': ['a'], 'failover': {'detectSeconds': -1}",
              "groups[0].failover.detectSeconds: is -1; set a number that is finite and not negative"),
          bad("'members': ['a'], 'failover': {'manualMinutes': '5'}",
              "groups[0].failover.manualMinutes: is a text; give a number"),
          bad("'members': ['a'], 'replication': {'mode': 'maybe'}",
              "groups[0].replication.mode: is \"maybe\"; set one of sync, async"),
          bad("'members': ['a'], 'replication': {'mode': 'async', 'lagSeconds': -1}",
              "groups[0].replication.lagSeconds: is -1; set a number that is finite and not negative"),
          bad("'members': ['a']}, {'id': 'h', 'mode': 'quorum', 'members': ['a']",
              "groups[1].members[0]: names \"a\", which is in the group \"g\" already; keep it in one group"),
          bad("'members': ['a']}, {'id': 'g', 'mode': 'quorum', 'members': ['web']",
              "groups[1].id: is \"g\", as is that of groups[0]; give one of them another"),
          bad("'members': ['a']}, {'id': 'web', 'mode': 'quorum', 'members': ['web']",
              "groups[1].id: is \"web\", as is that of components[1]; give one of them another"),
          bad("'members': ['a']}, {'id': 'h', 'mode': 'best-effort', 'members': ['web']",
              "groups[1].mode: is \"best-effort\"; set one of "
                  + "active-active, multi-primary, active-passive, primary-replica, quorum"),
          bad("'members': ['a']}, {'id': 'h', 'members': ['web']",
              "groups[1].mode: is missing; add how its members stand in for each other, such as \"mode\": \"active-active\""));

  @ParameterizedTest
  @FieldSource("GROUPS")
  void tellsWhatIsWrongWithAGroup(String fields, String problem) {
    assertThat(problems(GROUP + fields + "}]")).containsExactly("line 2, " + problem);
  }

  @Test
  void letsAQuorumNeedWhatItLikes() {
    assertThat(problems(GROUP.replace("active-active", "quorum") + "\"members\": [\"a\"], \"required\": 9}]")).isEmpty();
  }

  static final List<Arguments> DEPENDENCIES =
      List.of(
          bad("'to': 'a'", "dependencies[0].from: is missing; name the component that needs"),
          bad("'from': 'a'", "dependencies[0].to: is missing; name the component or group that is needed"),
          bad("'from': 'q', 'to': 'a'",
              "dependencies[0].from: names \"q\", which does not exist; "
                  + "name a component (for a group, draw one from each member)"),
          bad("'from': 'g', 'to': 'a'",
              "dependencies[0].from: names \"g\", which is a redundancy group; "
                  + "name a component (for a group, draw one from each member)"),
          bad("'from': 'a', 'to': 'd1'",
              "dependencies[0].to: names \"d1\", which is a dependency; name a component or a group"),
          bad("'from': 'a', 'to': 'ann'",
              "dependencies[0].to: names \"ann\", who is a person; "
                  + "people are no end of a dependency, name them in operators"),
          bad("'from': 'ann', 'to': 'a'",
              "dependencies[0].from: names \"ann\", who is a person; "
                  + "people are no end of a dependency, name them in operators"),
          bad("'from': 'a', 'to': 'g', 'cachedBy': 'g'",
              "dependencies[0].cachedBy: names \"g\", which is a redundancy group; "
                  + "name the component that answers in its place"),
          bad("'from': 'a', 'to': 'g', 'cachedBy': 'web', 'hitRatio': 90",
              "dependencies[0].hitRatio: is 90; set a share from 0 to 1 (90 % is 0.9)"),
          bad("'from': 'a', 'to': 'g', 'callsPerRequest': -1",
              "dependencies[0].callsPerRequest: is -1; set a number that is finite and not negative"),
          bad("'from': 'a', 'to': 'g', 'strength': 'firm'",
              "dependencies[0].strength: is \"firm\"; set one of hard, soft"),
          bad("'from': 'a', 'to': 'g', 'access': 'Read'",
              "dependencies[0].access: is \"Read\"; set one of both, read, write"),
          bad("'from': 'a', 'to': 'g', 'basis': 'felt'",
              "dependencies[0].basis: is \"felt\"; set one of declared, inferred"),
          bad("'from': 'a', 'to': 'g', 'canFail': 1", "dependencies[0].canFail: is a number; give true or false"),
          bad("'from': 'a', 'to': 'g', 'availability': 2",
              "dependencies[0].availability: is 2; set a share from 0 to 1 (2 % is 0.02)"),
          bad("'from': 'a', 'to': 'g'}, {'id': 'd1', 'from': 'a', 'to': 'g'",
              "dependencies[1].id: is \"d1\", as is that of dependencies[0]; give one of them another"));

  @ParameterizedTest
  @FieldSource("DEPENDENCIES")
  void tellsWhatIsWrongWithADependency(String fields, String problem) {
    assertThat(problems(GROUP + "\"members\": [\"a\"]}],\n\"dependencies\": [{" + fields + "}]"))
        .containsExactly("line 3, " + problem);
  }

  static final List<Arguments> THE_REST =
      List.of(
          bad("'journeys': [{'id': 'j'}]", "journeys[0].entry: is missing; name the component where it starts"),
          bad("'journeys': [{'id': 'j', 'entry': 'g'}]",
              "journeys[0].entry: names \"g\", which is a redundancy group; "
                  + "name the component where it starts (of kind users, for example)"),
          bad("'journeys': [{'id': 'j', 'entry': 'ann'}]",
              "journeys[0].entry: names \"ann\", which is a person; "
                  + "name the component where it starts (of kind users, for example)"),
          bad("'journeys': [{'id': 'j', 'entry': 'a', 'slo': 99.9}]",
              "journeys[0].slo: is 99.9; set a share from 0 to 1 (99.9 % is 0.999)"),
          bad("'journeys': [{'id': 'j', 'entry': 'a', 'rtoMinutes': -1}]",
              "journeys[0].rtoMinutes: is -1; set a number that is finite and not negative"),
          bad("'journeys': [{'id': 'j', 'entry': 'a', 'access': 'both'}]",
              "journeys[0].access: is \"both\"; set one of any, read, write"),
          bad("'journeys': [{'id': 'j', 'entry': 'a', 'criticality': 'utmost'}]",
              "journeys[0].criticality: is \"utmost\"; set one of critical, high, medium, low"),
          bad("'journeys': [{'id': 'j', 'entry': 'a'}, {'id': 'j', 'entry': 'a'}]",
              "journeys[1].id: is \"j\", as is that of journeys[0]; give one of them another"),
          bad("'scenarios': [{'id': 's', 'off': ['q']}]",
              "scenarios[0].off[0]: names \"q\", which does not exist; "
                  + "name a component, a copy (web#1), a dependency or a common cause"),
          bad("'scenarios': [{'id': 's', 'off': ['g']}]",
              "scenarios[0].off[0]: names \"g\", which is a redundancy group; name its members"),
          bad("'scenarios': [{'id': 's', 'off': ['web#4']}]",
              "scenarios[0].off[0]: names \"web#4\", but the copies are web#1 to web#3; name one of them"),
          bad("'scenarios': [{'id': 's', 'off': ['web#01']}]",
              "scenarios[0].off[0]: names \"web#01\", but the copies are web#1 to web#3; name one of them"),
          bad("'scenarios': [{'id': 's', 'off': ['a#1']}]",
              "scenarios[0].off[0]: names \"a#1\", but \"a\" goes off as a whole; name \"a\""),
          bad("'scenarios': [{'id': 's', 'harden': ['a']}]",
              "scenarios[0].harden[0]: names \"a\", which is a component of kind service; name a dependency"),
          bad("'scenarios': [{'id': 's', 'isolate': ['a']}]",
              "scenarios[0].isolate[0]: names \"a\", which is a component of kind service; "
                  + "name a domain to cut off (zone, rack, region ...)"),
          bad("'scenarios': [{'id': 's', 'surge': -1}]",
              "scenarios[0].surge: is -1; set a number that is finite and not negative"),
          bad("'scenarios': [{'id': 's', 'saturate': {'g': -1}}]",
              "scenarios[0].saturate.g: is -1; set a number that is finite and not negative"),
          bad("'scenarios': [{'id': 's', 'saturate': {'d9': 1}}]",
              "scenarios[0].saturate.d9: names \"d9\", which does not exist; name a component or a group"),
          bad("'scenarios': [{'id': 's', 'saturate': ['g']}]",
              "scenarios[0].saturate: is a list; give an object in { }"),
          bad("'annotations': [{'id': 'n', 'text': 't', 'about': 'q'}]",
              "annotations[0].about: names \"q\", which does not exist; "
                  + "name a component, a group or a dependency, or leave it out"),
          bad("'annotations': [{'id': 'n'}]", "annotations[0].text: is missing; add what it says"),
          bad("'annotations': {'id': 'n'}", "annotations: is an object; give a list of objects"),
          bad("'name': 5", "name: is a number; give a text in quotes"));

  @ParameterizedTest
  @FieldSource("THE_REST")
  void tellsWhatIsWrongElsewhere(String fields, String problem) {
    assertThat(problems(GROUP + "\"members\": [\"a\"]}],\n" + fields)).containsExactly("line 3, " + problem);
  }

  @Test
  void letsAScenarioNameUnitsCopiesWholesDependenciesAndPeople() {
    assertThat(problems(SOME + "], \"dependencies\": [{\"from\": \"a\", \"to\": \"web\"}], \"scenarios\": [{\"id\": \"s\","
        + "\"off\": [\"a\", \"web\", \"web#3\", \"d1\", \"ann\", \"z\"], \"isolate\": [\"z\"]}]")).isEmpty();
  }

  @Test
  void tellsEveryProblemAtOnceByLine() {
    String text =
        """
        {"format": "linchpin", "version": 1,
         "dependencies": [
           {"from": "a", "to": "nowhere"}],
         "components": [
           {"id": "a", "kind": "service",
            "required": 4},
           {"id": "a", "kind": "service", "availability": 2},
           7]}
        """;

    assertThat(refused(text).problems().stream().map(p -> p.line() + " " + p.path()))
        .containsExactly(
            "3 dependencies[0].to", "6 components[0].required", "7 components[1].id", "7 components[1].availability",
            "8 components[2]");
  }

  @Test
  void countsProblemsBeyondAHundred() {
    String many =
        IntStream.range(0, 250)
            .mapToObj(i -> "{\"id\": \"c" + i + "\", \"kind\": \"service\", \"required\": 2}")
            .collect(Collectors.joining(",\n"));

    Reading.Refused refused = refused(ModelFileTest.model("\"components\": [" + many + "]"));

    assertThat(refused.problems()).hasSize(100);
    assertThat(refused.more()).isEqualTo(150);
    assertThat(refused.text()).endsWith("test.linchpin.json: and 150 more problems");
  }

  static final List<Arguments> FILES =
      List.of(
          Arguments.of("", "is empty; a model begins with { \"format\": \"linchpin\", \"version\": 1"),
          Arguments.of("[]", "line 1: is a list; a model is an object in { }"),
          Arguments.of("{}",
              "line 1, format: is missing, so this is no Linchpin model; begin it with \"format\": \"linchpin\""),
          Arguments.of("{\n\"format\": \"drawio\"}",
              "line 2, format: is \"drawio\", so this is no Linchpin model; try import"),
          Arguments.of("{\"format\": 3}", "line 1, format: is a number; give a text in quotes"),
          Arguments.of("{\"format\": \"linchpin\"}", "line 1, version: is missing; add \"version\": 1"),
          Arguments.of("{\"format\": \"linchpin\",\n\"version\": 2, \"components\": 5}",
              "line 2, version: is 2, but this program reads version 1; open it with a newer Linchpin"),
          Arguments.of("{\"format\": \"linchpin\", \"version\": 0}", "line 1, version: is 0; set 1"),
          Arguments.of("{\"format\": \"linchpin\", \"version\": \"1\"}", "line 1, version: is a text; give a whole number"),
          Arguments.of("{\"format\": \"linchpin\",\n \"version\": 1",
              "line 2: ends in the middle: a bracket or quote is not closed; is the file whole?"),
          Arguments.of("{\"format\": \"linchpin\", \"version\": 1}\n{}",
              "line 2: goes on after the end of the model; take away what follows the last }"));

  @ParameterizedTest
  @FieldSource("FILES")
  void tellsWhatIsWrongWithTheFile(String text, String problem) {
    assertThat(refused(text).problems()).extracting(Problem::text).containsExactly(problem);
  }

  @Test
  void tellsTheLineAndColumnWhereItStopsToBeJson() {
    assertThat(refused("{\"format\": \"linchpin\",\n  \"version\": 1,,\n}").text())
        .startsWith("test.linchpin.json: line 2: is not JSON here (column 16): ");
    assertThat(refused("{'format': 'linchpin'}").text()).contains("line 1: is not JSON here (column 2): ");
    assertThat(refused("PK zip").text()).contains("line 1: is not JSON here");
  }

  @Test
  void refusesNestingWithoutEnd() {
    assertThat(refused("[".repeat(100_000)).problems())
        .extracting(Problem::message)
        .containsExactly("is past the bounds of a file: objects and lists nest deeper than 100");
  }

  @Test
  void refusesNumbersWithoutEnd() {
    assertThat(refused(ModelFileTest.model("\"x\": " + "9".repeat(100_000))).problems())
        .extracting(Problem::message)
        .containsExactly("is past the bounds of a file: a number has more than 1000 digits");
    assertThat(refused(ModelFileTest.model("\"x\": 1e99999999999")).text()).contains("set a number that is finite");
  }

  @Test
  void refusesNestedPlacesWithoutEndOnlyForTheirCycle() {
    int depth = 20_000;
    String chain =
        IntStream.range(0, depth)
            .mapToObj(i -> "{\"id\": \"z" + i + "\", \"kind\": \"zone\", \"in\": \"z" + (i + 1) % depth + "\"}")
            .collect(Collectors.joining(","));

    assertThat(refused(ModelFileTest.model("\"components\": [" + chain + "]")).problems()).hasSize(1);
  }

  @Test
  void tellsAboutBytesThatAreNotUtf8() {
    byte[] bytes = "{\n\"name\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(((Reading.Refused) ModelFile.parse("x", bytes)).text())
        .isEqualTo("x: line 2: has a byte that is not UTF-8 (0xE9); save the file as UTF-8");
    assertThat(((Reading.Refused) ModelFile.parse("x", "{}".getBytes(StandardCharsets.UTF_16))).text())
        .isEqualTo("x: is UTF-16 text; save it as UTF-8");
    assertThat(((Reading.Refused) ModelFile.parse("x", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0})).text())
        .isEqualTo("x: is no text (a picture, an archive?); name a text file");
  }

  @Test
  void tellsWhyAFileCannotBeRead(@TempDir Path folder) throws Exception {
    Path large = folder.resolve("large.linchpin.json");
    try (var file = new java.io.RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(TextFile.LIMIT + 1L);
    }

    assertThat(problem(folder.resolve("none.linchpin.json"))).isEqualTo("does not exist; check the name and the folder");
    assertThat(problem(folder)).isEqualTo("is a folder; name a file in it");
    assertThat(problem(large)).isEqualTo("is larger than 64 MB, the most that is read; is it the right file?");
    assertThat(Files.size(large)).isGreaterThan(TextFile.LIMIT);
  }

  @Test
  void guessesWhatWasMeant() {
    String some =
        "\"components\": [{\"id\": \"load-balancer\", \"kind\": \"service\"},"
            + "{\"id\": \"db1\", \"name\": \"Orders (primary)\", \"kind\": \"database\"}], \"dependencies\": [";

    assertThat(problems(some + "{\"from\": \"Load_Balancer\", \"to\": \"orders primary\"}]"))
        .containsExactly(
            "line 1, dependencies[0].from: names \"Load_Balancer\", which does not exist "
                + "(did you mean \"load-balancer\"?); name a component (for a group, draw one from each member)",
            "line 1, dependencies[0].to: names \"orders primary\", which does not exist (did you mean \"db1\"?); "
                + "name a component or a group");
  }

  @Test
  void judgesATopologyWithoutAFile() {
    Topology topology =
        Topology.of(
            List.of(new Component.Builder("a", "service").domain("gone").build()), List.of(), List.of(), List.of());

    assertThat(Validity.problems(topology)).extracting(Problem::path, Problem::line).containsExactly(
        org.assertj.core.groups.Tuple.tuple("components[0].in", 0));
    assertThat(Validity.problems(Topology.EMPTY)).isEmpty();
  }

  private static String problem(Path file) {
    return ((Reading.Refused) ModelFile.read(file)).problems().getFirst().text();
  }

  private static List<String> problems(String fields) {
    return switch (ModelFile.parse("x", ModelFileTest.model(fields))) {
      case Reading.Opened _ -> List.of();
      case Reading.Refused refused -> refused.problems().stream().map(Problem::text).toList();
    };
  }

  private static Reading.Refused refused(String text) {
    return (Reading.Refused) ModelFile.parse("test.linchpin.json", text);
  }

  private static Arguments bad(String fields, String problem) {
    return Arguments.of(fields.replace('\'', '"'), problem);
  }
}
