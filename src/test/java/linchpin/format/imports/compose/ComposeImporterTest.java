package linchpin.format.imports.compose;

import static linchpin.format.imports.Imported.of;
import static linchpin.format.imports.Imported.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import linchpin.format.imports.Imported;
import linchpin.format.imports.source.ImportOptions;
import linchpin.model.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComposeImporterTest {
  private static Imported compose(String... files) {
    return of("compose", files);
  }

  @Test
  void servicesBecomeComponentsWithTheKindOfTheirImage() {
    Imported shop = compose("""
        services:
          web:
            image: registry.example.com:5000/library/nginx:1.27@sha256:0123
          api:
            build: .
          orders-db:
            build: ./db
          store:
            image: postgres
        """);
    assertThat(shop.ids()).containsExactly("web", "api", "orders-db", "store");
    assertThat(shop.component("web").kind()).isEqualTo("load-balancer");
    assertThat(shop.component("api").kind()).isEqualTo("service");
    assertThat(shop.component("orders-db").kind()).isEqualTo("database");
    assertThat(shop.component("store").kind()).isEqualTo("database");
    assertThat(shop.component("api").origin()).isEqualTo(new Origin("file0.yml", "services.api, line 5"));
  }

  @Test
  void everyWayToDeclareADependencyCounts() {
    Imported shop = compose("""
        services:
          a:
            depends_on: [b]
          b:
            depends_on:
              c: {condition: service_healthy}
              d: {condition: service_started, required: false}
          c:
            links: ["d:database", e]
          d:
            volumes_from: ["e:ro", "container:box"]
          e:
            network_mode: "service:f"
          f:
            container_name: box
        """);
    assertThat(shop.lines())
        .containsExactly("a -> b", "b -> c", "b ~> d", "c -> d", "c -> e", "d -> e", "d -> f", "e -> f");
    assertThat(shop.evidence("c", "d")).isEqualTo("links: d:database");
  }

  @Test
  void aNeedForWhatIsNotThereOrForItselfIsLeftOutWithARemark() {
    Imported shop = compose("""
        services:
          a:
            depends_on: [a, gone]
        """);
    assertThat(shop.lines()).isEmpty();
    assertThat(shop.said()).containsExactly(
        "file0.yml:3: a names itself (depends_on); left out",
        "file0.yml:3: a needs gone (depends_on), which is no service here; left out",
        "no dependencies found; SPOFs cannot be judged until you draw them");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "CACHE | redis://user:secret@cache:6379/0 | CACHE=redis://cache:6379",
    "CACHE | http://cache/path?x=http://elsewhere | CACHE=http://cache",
    "DSN_TEXT | user:pw@tcp(cache:3306)/shop | DSN_TEXT=cache:3306",
    "CACHE_ADDR | cache:6379 | CACHE_ADDR=cache:6379",
    "CACHE_HOST | cache | CACHE_HOST=cache",
    "cacheUrl | cache/path | cacheUrl=cache",
    "KAFKA_BROKERS | other-a:9092,cache:9092 | KAFKA_BROKERS=cache:9092",
    "CACHE_HOST_1 | CACHE | CACHE_HOST_1=CACHE",
    "MONGO | mongodb://x:1,cache:27017,y:2/shop | MONGO=mongodb://cache:27017",
    "URLS | http://x:1,http://cache:2 | URLS=http://cache:2",
  })
  void namesInTheEnvironmentAreEvidence(String key, String value, String evidence) {
    Imported shop = compose("services:\n  app:\n    environment:\n      " + key + ": \"" + value + "\"\n  cache: {}\n");
    assertThat(shop.lines()).containsExactly("app -> cache ?");
    assertThat(shop.evidence("app", "cache")).isEqualTo(evidence);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "NAME | cache", "GREETING | the cache is warm", "IMAGE | cache:7.2", "IMAGE | cache:7-alpine",
    "USER_URL | http://cache:pw@elsewhere/x", "CACHE_HOST | cache.example.com", "FLAVOUR | x-cache:80",
    "CACHE_USER | cache"
  })
  void whatOnlyLooksLikeANameIsNoEvidence(String key, String value) {
    Imported shop = compose("services:\n  cache: {}\n  app:\n    environment: [\"" + key + "=" + value + "\"]\n");
    assertThat(shop.lines()).isEmpty();
  }

  @Test
  void commandsAndEntrypointsAreEvidence() {
    Imported shop = compose("""
        services:
          a: {command: "run --db-host d --verbose"}
          b: {command: ["run", "-Dshop.db.url=jdbc:mysql://d:3306/x"]}
          c: {entrypoint: ["sh", "-c", "wait-for d:5432 && exec run"]}
          e: {command: [run, --upstream=d]}
          f: {command: "scan d -h d"}
          d: {}
        """);
    assertThat(shop.lines()).containsExactly("a -> d ?", "b -> d ?", "c -> d ?", "e -> d ?");
    assertThat(shop.evidence("a", "d")).isEqualTo("command: --db-host d");
    assertThat(shop.evidence("c", "d")).isEqualTo("entrypoint: d:5432");
  }

  @Test
  void servicesAnswerToTheirOtherNames() {
    Imported shop = compose("""
        services:
          app:
            links: ["d:legacy"]
            environment: {A_URL: "http://box", B_HOST: names, C_HOST: aka, D_ADDR: "legacy:1"}
          a: {container_name: box}
          b: {hostname: names}
          c:
            networks: {back: {aliases: [aka]}}
          d: {}
        """);
    assertThat(shop.lines()).containsExactly("app -> d", "app -> a ?", "app -> b ?", "app -> c ?");
    assertThat(shop.evidence("app", "d")).isEqualTo("links: d:legacy; D_ADDR=legacy:1");
  }

  @Test
  void anAliasOfSeveralServicesMeansAnyOfThem() {
    Imported shop = compose("""
        services:
          app: {environment: {DB_HOST: db}}
          db1: {networks: {back: {aliases: [db]}}}
          db2: {networks: {back: {aliases: [db]}}}
        """);
    assertThat(shop.groups()).containsExactly("db: db1, db2");
    assertThat(shop.lines()).containsExactly("app -> db ?");
  }

  @Test
  void copiesComeFromReplicasOrScale() {
    Imported shop = compose("""
        services:
          a: {deploy: {replicas: 3}}
          b: {scale: 2}
          c: {deploy: {replicas: 0}}
          d: {deploy: {replicas: many}}
          e: {deploy: {mode: global}}
          f: {deploy: {replicas: 99999999999}}
        """);
    assertThat(List.of("a", "b", "c", "d", "e", "f")).extracting(id -> shop.component(id).copies())
        .containsExactly(3, 2, 1, 1, 1, 10_000);
    assertThat(shop.said()).contains("file0.yml:5: d has \"many\" copies, which is no number; counted as one");
  }

  @Test
  void everyPublishedPortIsAnEntry() {
    Imported shop = compose("""
        services:
          web: {ports: ["80:80", "443:443"]}
          admin: {ports: [{target: 80, published: 8080}]}
          db: {expose: [5432]}
        """);
    assertThat(shop.entries()).containsExactly("web", "admin");
  }

  @Test
  void profilesBecomeTagsAndCanBeChosen() {
    String text = """
        services:
          web: {depends_on: [db]}
          db: {}
          seed: {profiles: [test, seed], depends_on: [db]}
          debug: {profiles: [debug]}
        """;
    assertThat(compose(text).component("seed").tags()).containsExactly("test", "seed");
    assertThat(of("compose", ImportOptions.NONE.withProfiles(Set.of("seed")), text).ids())
        .containsExactly("web", "db", "seed");
  }

  @Test
  void declaredOnlyLeavesInferredOnesOut() {
    String text = """
        services:
          web: {depends_on: [db], environment: {CACHE_HOST: cache, DB_HOST: db}}
          db: {}
          cache: {}
        """;
    assertThat(compose(text).lines()).containsExactly("web -> db", "web -> cache ?");
    assertThat(of("compose", ImportOptions.NONE.withDeclaredOnly(true), text).lines()).containsExactly("web -> db");
  }

  @Test
  void anchorsMergeKeysAndExtensionsAreRead() {
    Imported shop = compose("""
        x-base: &base
          depends_on: [db]
          environment: &env {DB_HOST: db}
        x-more: &more
          ports: ["1:1"]
          depends_on: [cache]
        services:
          web:
            <<: [*base, *more]
            environment:
              <<: *env
              CACHE_HOST: cache
          db: {}
          cache: {}
        """);
    assertThat(shop.lines()).containsExactly("web -> db", "web -> cache ?");
    assertThat(shop.entries()).containsExactly("web");
  }

  @Test
  void laterFilesAreLaidOverEarlierOnes() {
    Imported shop = compose("""
        name: first
        services:
          web:
            image: nginx
            command: run --db-host db
            ports: ["80:80"]
            depends_on: [db]
            environment: ["CACHE_HOST=cache", "KEPT_HOST=kept"]
          db: {deploy: {replicas: 2}}
          cache: {}
          kept: {}
          gone: {}
        """, """
        name: second
        services:
          web:
            image: traefik
            command: run
            depends_on: {queue: {condition: service_started}}
            environment: {CACHE_HOST: elsewhere}
          db: {deploy: {replicas: 3}}
          queue: {}
          gone: !reset null
        """);
    assertThat(shop.document().name()).isEqualTo("second");
    assertThat(shop.ids()).containsExactly("web", "db", "cache", "kept", "queue");
    assertThat(shop.lines()).containsExactly("web -> db", "web -> queue", "web -> kept ?");
    assertThat(shop.component("db").copies()).isEqualTo(3);
    assertThat(shop.component("web").origin()).isEqualTo(new Origin("file0.yml", "services.web, line 4"));
    assertThat(shop.component("queue").origin()).isEqualTo(new Origin("file1.yml", "services.queue, line 9"));
  }

  @Test
  void resetTakesAwayAndOverrideReplaces() {
    Imported shop = compose("""
        services:
          web:
            ports: ["80:80"]
            depends_on: [db, cache]
            links: [db]
          db: {}
          cache: {}
        """, """
        services:
          web:
            ports: !reset []
            depends_on: !override [cache]
            links: !reset null
        """);
    assertThat(shop.entries()).isEmpty();
    assertThat(shop.lines()).containsExactly("web -> cache");
  }

  @Test
  void aServiceTakesOverWhatItExtends() {
    Imported shop = compose("""
        services:
          base:
            image: redis
            environment: {DB_HOST: db, OTHER_HOST: other}
          middle: {extends: base, deploy: {replicas: 2}}
          top:
            extends: {service: middle}
            environment: {OTHER_HOST: elsewhere}
          db: {}
          other: {}
        """);
    assertThat(shop.component("top").kind()).isEqualTo("cache");
    assertThat(shop.component("top").copies()).isEqualTo(2);
    assertThat(shop.lines()).contains("top -> db ?").doesNotContain("top -> other ?");
  }

  @Test
  void unsetVariablesAreSaidOnce() {
    Imported shop = compose("services: {web: {image: \"${IMAGE}\", labels: {a: \"$OTHER$IMAGE\"}}}");
    assertThat(shop.said()).contains(
        "file0.yml: variables without a value count as empty: IMAGE, OTHER; give them in a .env beside the file");
  }

  @Test
  void hostsThatNothingAnswersToAreSaid() {
    Imported shop = compose("services: {web: {environment: {MAIL: \"smtp.example.com:587\", ME: \"localhost:1\"}}}");
    assertThat(shop.said())
        .contains("hosts that nothing here answers to: smtp.example.com; draw those that matter");
  }

  @Test
  void whatIsNoComposeFileIsRefused() {
    assertThat(refusal("compose", "services: {}")).startsWith("file0.yml: holds no services");
    assertThat(refusal("compose", "web: {image: nginx}")).contains("version 1");
    assertThat(refusal("compose", "- a\n- b")).startsWith("file0.yml:1: is no Compose file");
    assertThat(refusal("compose", "services:\n  - web")).startsWith("file0.yml:2: services should be a mapping");
    assertThat(refusal("compose", "services:\n  web: [")).startsWith("file0.yml:2: is no valid YAML");
  }

  @Test
  void servicesThatExtendEachOtherInARingAreRefused() {
    assertThat(refusal("compose", "services: {a: {extends: b}, b: {extends: a}}")).contains("ring");
  }

  @Test
  void includesOfTextInNoFileAreSaidToBeMissing() {
    Imported shop = compose("include: [more.yml]\nservices: {a: {}}");
    assertThat(shop.said()).anyMatch(s -> s.startsWith("file0.yml:1: there is no file more.yml"));
  }
}
