package linchpin.format.imports.kubernetes;

import static linchpin.format.imports.Imported.of;
import static linchpin.format.imports.Imported.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.format.imports.Imported;
import linchpin.format.imports.source.ImportOptions;
import linchpin.model.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KubernetesImporterTest {
  private static Imported kubernetes(String... files) {
    return of("kubernetes", files);
  }

  /// A Deployment and a Service of the same name; more is put into its container, and below its pods' spec.
  private static String deployed(String name, String container) {
    return """
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: %1$s}
        spec:
          selector: {matchLabels: {app: %1$s}}
          template:
            metadata: {labels: {app: %1$s}}
            spec:
              containers:
                - name: main
                  image: example.com/%1$s:1
        %2$s
        ---
        apiVersion: v1
        kind: Service
        metadata: {name: %1$s}
        spec: {selector: {app: %1$s}, ports: [{port: 80}]}
        """.formatted(name, container.indent(10).stripTrailing());
  }

  private static String workload(String kind, String name, String namespace, String spec) {
    return """
        ---
        apiVersion: apps/v1
        kind: %s
        metadata: {name: %s%s}
        spec: {%s, template: {metadata: {labels: {app: %2$s}}, spec: {containers: [{name: c, image: x}]}}}
        """.formatted(kind, name, namespace.isEmpty() ? "" : ", namespace: " + namespace, spec);
  }

  @Test
  void everyKindOfWorkloadBecomesAComponent() {
    Imported shop = kubernetes(
        workload("Deployment", "a", "", "replicas: 3"), workload("StatefulSet", "b", "", "replicas: 2"),
        workload("DaemonSet", "c", "", "x: 1"), workload("ReplicaSet", "d", "", "replicas: 4"),
        workload("Job", "e", "", "parallelism: 9"),
        "apiVersion: v1\nkind: Pod\nmetadata: {name: f}\nspec: {containers: [{image: redis}]}",
        "apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: g}\n"
            + "spec: {jobTemplate: {spec: {template: {spec: {containers: [{image: postgres}]}}}}}");
    assertThat(shop.ids()).containsExactly("a", "b", "c", "d", "e", "f", "g");
    assertThat(shop.ids()).extracting(id -> shop.component(id).copies()).containsExactly(3, 2, 1, 4, 1, 1, 1);
    assertThat(shop.ids()).extracting(id -> shop.component(id).kind())
        .containsExactly("service", "service", "service", "service", "worker", "cache", "scheduler");
    assertThat(shop.component("b").origin()).isEqualTo(new Origin("file1.yml", "StatefulSet b, line 2"));
    assertThat(shop.said()).contains("file2.yml:2: c runs once on every node; counted as one copy");
  }

  @Test
  void listsAndJsonAreRead() {
    Imported shop = kubernetes("""
        {"apiVersion": "v1", "kind": "List", "items": [
        \t{"apiVersion": "apps/v1", "kind": "DeploymentList", "items": [
        \t\t{"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "web"}, "spec": {"replicas": 2}}]},
        \t{"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "one"}, "spec": {}}]}
        """);
    assertThat(shop.ids()).containsExactly("web", "one");
    assertThat(shop.component("web").copies()).isEqualTo(2);
  }

  @Test
  void whatAControllerMadeIsPartOfIt() {
    Imported shop = kubernetes("""
        apiVersion: v1
        kind: List
        items:
          - {apiVersion: apps/v1, kind: Deployment, metadata: {name: web, namespace: shop}, spec: {}}
          - apiVersion: apps/v1
            kind: ReplicaSet
            metadata: {name: web-1, namespace: shop, ownerReferences: [{kind: Deployment, name: web}]}
          - apiVersion: v1
            kind: Pod
            metadata: {name: web-1-x, namespace: shop, ownerReferences: [{kind: ReplicaSet, name: web-1}]}
          - apiVersion: v1
            kind: Pod
            metadata: {name: other, namespace: shop, ownerReferences: [{kind: Node, name: n1}]}
        """);
    assertThat(shop.ids()).containsExactly("web", "other");
  }

  @Test
  void namesThatAreNotUniqueAreQualified() {
    Imported shop = kubernetes(
        workload("Deployment", "web", "a", "x: 1"), workload("Deployment", "web", "b", "x: 1"),
        workload("StatefulSet", "web", "b", "x: 1"), workload("Deployment", "db", "", "x: 1"));
    assertThat(shop.ids()).containsExactly("a/web", "b/Deployment/web", "b/StatefulSet/web", "db");
    assertThat(shop.component("a/web").label()).isEqualTo("web");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "env: [{name: DB_HOST, value: db}] | DB_HOST=db",
    "env: [{name: DB, value: 'db:5432'}] | DB=db:5432",
    "env: [{name: DB, value: 'postgres://u:p@db.shop:5432/x'}] | DB=postgres://db.shop:5432",
    "env: [{name: DB_ADDR, value: db.shop.svc}] | DB_ADDR=db.shop.svc",
    "env: [{name: DB_ADDR, value: db.shop.svc.cluster.local}] | DB_ADDR=db.shop.svc.cluster.local",
    "env: [{name: P, value: '5432'}, {name: A, value: 'db:$(P)'}] | A=db:5432",
    "args: ['--db-host=db'] | args: --db-host=db",
    "command: [sh, -c, 'wait db:5432'] | command: db:5432",
  })
  void serviceNamesInSettingsAreEvidence(String container, String evidence) {
    Imported shop = kubernetes(deployed("web", container), deployed("db", "env: []"));
    assertThat(shop.lines()).containsExactly("web -> db ?");
    assertThat(shop.evidence("web", "db")).isEqualTo(evidence);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "env: [{name: NAME, value: db}]", "env: [{name: DB_HOST, value: db.example.com}]",
    "env: [{name: DB_HOST, value: web}]", "env: [{name: DB_HOST, value: other}]", "args: [db]"
  })
  void whatOnlyLooksLikeAServiceIsNoEvidence(String container) {
    assertThat(kubernetes(deployed("web", container), deployed("db", "env: []")).lines()).isEmpty();
  }

  @Test
  void namespacesKeepServicesOfOneNameApart() {
    String services = """
        ---
        {apiVersion: v1, kind: Service, metadata: {name: db, namespace: a}, spec: {selector: {app: dba}}}
        ---
        {apiVersion: v1, kind: Service, metadata: {name: db, namespace: b}, spec: {selector: {app: dbb}}}
        """;
    String asking = """
        ---
        apiVersion: v1
        kind: Pod
        metadata: {name: %s, namespace: %s}
        spec: {containers: [{env: [{name: DB_HOST, value: %s}]}]}
        """;
    Imported shop = kubernetes(services,
        workload("Deployment", "dba", "a", "x: 1"), workload("Deployment", "dbb", "b", "x: 1"),
        asking.formatted("one", "a", "db"), asking.formatted("two", "b", "db"), asking.formatted("three", "a", "db.b"),
        asking.formatted("four", "c", "db"));
    assertThat(shop.lines()).containsExactly("one -> dba ?", "two -> dbb ?", "three -> dbb ?");
  }

  @Test
  void configMapsAreLookedInto() {
    String config = """
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: settings}
        data:
          DB_HOST: db
          cache: redis://cache:6379
          app.conf: |
            upstream http://search/;
            queue.host = queue
        """;
    Imported shop = kubernetes(config,
        deployed("web", "envFrom: [{configMapRef: {name: settings}, prefix: X_}]"),
        deployed("api", "env: [{name: CACHE, valueFrom: {configMapKeyRef: {name: settings, key: cache}}}]"),
        """
        ---
        apiVersion: v1
        kind: Pod
        metadata: {name: job}
        spec:
          initContainers: [{env: [{name: DB_URL, value: "http://db"}]}]
          containers: [{image: x}]
          volumes: [{name: v, configMap: {name: settings}}]
        """, deployed("db", "env: []"), deployed("cache", "env: []"),
        deployed("search", "env: []"), deployed("queue", "env: []"));
    assertThat(shop.lines()).containsExactly(
        "web -> db ?", "web -> cache ?", "web -> search ?", "api -> cache ?", "job -> db ?", "job -> cache ?",
        "job -> search ?", "job -> queue ?");
    assertThat(shop.evidence("web", "db")).isEqualTo("X_DB_HOST=db (ConfigMap settings)");
    assertThat(shop.evidence("api", "cache")).isEqualTo("CACHE=redis://cache:6379 (ConfigMap settings)");
    assertThat(shop.evidence("job", "queue")).isEqualTo("ConfigMap settings/app.conf: queue.host=queue");
    assertThat(shop.evidence("job", "db")).startsWith("init container: DB_URL=http://db");
  }

  @Test
  void aServiceOverSeveralWorkloadsIsAGroup() {
    Imported shop = kubernetes(
        workload("Deployment", "v1", "", "x: 1").replace("app: v1", "app: reviews"),
        workload("Deployment", "v2", "", "x: 1").replace("app: v2", "app: reviews"),
        "{apiVersion: v1, kind: Service, metadata: {name: reviews}, spec: {selector: {app: reviews}}}",
        deployed("web", "env: [{name: A_URL, value: 'http://reviews'}]"));
    assertThat(shop.groups()).containsExactly("reviews: v1, v2");
    assertThat(shop.lines()).containsExactly("web -> reviews ?");
  }

  @Test
  void aServiceWithNothingBehindItIsStoodInFor() {
    Imported shop = kubernetes(
        deployed("web", "env: [{name: A_HOST, value: pay}, {name: B_HOST, value: old}, {name: C_HOST, value: db2}]"),
        deployed("db", "env: []"),
        "{apiVersion: v1, kind: Service, metadata: {name: pay}, spec: {externalName: pay.example.com}}",
        "{apiVersion: v1, kind: Service, metadata: {name: old}, spec: {selector: {app: none}}}",
        "{apiVersion: v1, kind: Service, metadata: {name: unused}, spec: {selector: {app: none}}}",
        "{apiVersion: v1, kind: Service, metadata: {name: db2}, spec: {externalName: db.shop.svc.cluster.local}}");
    assertThat(shop.ids()).containsExactly("web", "db", "pay", "old");
    assertThat(shop.lines()).containsExactly("web -> pay ?", "web -> old ?", "web -> db ?");
    assertThat(shop.component("pay").kind()).isEqualTo("external");
    assertThat(shop.component("pay").label()).isEqualTo("pay (pay.example.com)");
  }

  @Test
  void aSinglePodsNameIsSaidButNotDrawn() {
    Imported shop =
        kubernetes(deployed("web", "env: [{name: DB_HOST, value: db-0.db.shop.svc}]"), deployed("db", "env: []"));
    assertThat(shop.lines()).isEmpty();
    assertThat(shop.said()).anyMatch(s -> s.contains("web names one pod, db-0.db.shop.svc"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: in}, spec: "
        + "{rules: [{http: {paths: [{backend: {service: {name: web}}}]}}]}}",
    "{apiVersion: extensions/v1beta1, kind: Ingress, metadata: {name: in}, spec: {backend: {serviceName: web}}}",
    "{apiVersion: networking.istio.io/v1, kind: VirtualService, metadata: {name: in}, spec: {gateways: [gw, mesh], "
        + "http: [{route: [{destination: {host: web.shop.svc.cluster.local}}]}]}}",
    "{apiVersion: gateway.networking.k8s.io/v1, kind: HTTPRoute, metadata: {name: in}, spec: "
        + "{parentRefs: [{name: gw}], rules: [{backendRefs: [{name: web}]}]}}",
  })
  void routesLeadToTheEntries(String route) {
    Imported shop = kubernetes(deployed("web", "env: []"), route);
    assertThat(shop.entries()).containsExactly("web");
    assertThat(shop.lines()).containsExactly("in -> web ?");
    assertThat(shop.component("in").kind()).isEqualTo("gateway");
    assertThat(shop.said()).contains(
        "no dependencies found but those of what leads traffic in; SPOFs cannot be judged until you draw them");
  }

  @Test
  void routesOfOneGatewayAreDrawnAsThatGateway() {
    Imported shop = kubernetes(deployed("a", "env: []"), deployed("b", "env: []"), """
        {apiVersion: gateway.networking.k8s.io/v1, kind: Gateway, metadata: {name: edge, namespace: infra}}
        ---
        apiVersion: gateway.networking.k8s.io/v1
        kind: HTTPRoute
        metadata: {name: one}
        spec: {parentRefs: [{name: edge, namespace: infra}], rules: [{backendRefs: [{name: a}]}]}
        ---
        apiVersion: gateway.networking.k8s.io/v1
        kind: HTTPRoute
        metadata: {name: two}
        spec: {parentRefs: [{name: edge}], rules: [{backendRefs: [{name: b}]}]}
        """);
    assertThat(shop.lines()).containsExactly("edge -> a ?", "edge -> b ?");
    assertThat(shop.entries()).containsExactly("a", "b");
  }

  @Test
  void trafficInsideTheMeshIsNoEntry() {
    Imported shop = kubernetes(deployed("web", "env: []"), "{apiVersion: networking.istio.io/v1, kind: VirtualService,"
        + " metadata: {name: in}, spec: {http: [{route: [{destination: {host: web}}]}]}}");
    assertThat(shop.entries()).isEmpty();
    assertThat(shop.ids()).containsExactly("web");
  }

  @ParameterizedTest
  @ValueSource(strings = {"LoadBalancer", "NodePort"})
  void openServicesLeadToTheEntries(String type) {
    String service = "{apiVersion: v1, kind: Service, metadata: {name: open}, spec: {type: %s, selector: {app: web}}}";
    Imported one = kubernetes(deployed("web", "env: []"), service.formatted(type));
    assertThat(one.entries()).containsExactly("web");
    assertThat(one.ids()).containsExactly("web");
    Imported two = kubernetes(workload("Deployment", "web", "", "x: 1"),
        workload("Deployment", "canary", "", "x: 1").replace("app: canary", "app: web"), service.formatted(type));
    assertThat(two.groups()).containsExactly("open: web, canary");
    assertThat(two.entries()).containsExactly("Service/open");
    assertThat(two.lines()).containsExactly("Service/open -> open ?");
  }

  @ParameterizedTest
  @CsvSource({"2, 2", "50%, 3", "'51%', 3", "'0', 1", "9, 5", "few, 1"})
  void disruptionBudgetsSayHowManyAreRequired(String available, int required) {
    Imported shop = kubernetes(workload("Deployment", "web", "", "replicas: 5"), """
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata: {name: budget}
        spec: {minAvailable: %s, selector: {matchExpressions: [{key: app, operator: In, values: [web, x]}]}}
        """.formatted(available));
    assertThat(shop.component("web").required()).isEqualTo(required);
  }

  private static String inZones(String name, int replicas, String pods) {
    return workload("Deployment", name, "", "replicas: " + replicas)
        .replace("spec: {containers", "spec: {" + pods + ", containers");
  }

  @Test
  void copiesSpreadByZoneStandInAssumedZones() {
    String spread = "topologySpreadConstraints: [{topologyKey: topology.kubernetes.io/zone}]";
    String[] files = {
      inZones("spread", 4, spread),
      inZones("free", 2, "x: 1"),
      inZones("single", 1, spread),
      inZones("pinned", 2, "nodeSelector: {topology.kubernetes.io/zone: eu-1}")
    };
    Imported shop = kubernetes(files);
    assertThat(shop.component("spread").spread()).containsExactly("zone-1", "zone-2", "zone-3");
    assertThat(shop.component("free").spread()).isEmpty();
    assertThat(shop.component("single").domain()).isNull();
    assertThat(shop.component("pinned").domain()).isEqualTo("eu-1");
    assertThat(shop.said()).contains("3 zones are assumed (--zones N says otherwise); spread over them: spread");

    Imported two = of("kubernetes", ImportOptions.NONE.withZones(2), files);
    assertThat(two.component("spread").spread()).containsExactly("zone-1", "zone-2");
    assertThat(two.component("free").spread()).containsExactly("zone-1", "zone-2");
    assertThat(two.component("zone-2").kind()).isEqualTo("zone");
    assertThat(two.said()).contains("in which zone these run is not known, they are placed in none: single");

    Imported one = of("kubernetes", ImportOptions.NONE.withZones(1), files);
    assertThat(List.of("spread", "free", "single")).extracting(id -> one.component(id).domain()).containsOnly("zone-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "apiVersion: v1\nkind: Pod\nmetadata:\n  name: {{ .Values.name }}\n",
    "{{- if .Values.on }}\napiVersion: v1\nkind: Pod\n{{- end }}\n",
    "apiVersion: v1\nkind: Pod\nmetadata:\n  name: \"{{ include \"x.name\" . }}\"\n",
    "apiVersion: v1\nkind: Pod\nmetadata:\n  name: {{ name }}\n",
  })
  void helmTemplatesAreRefusedWithTheAdviceToRenderThem(String template) {
    assertThat(refusal("kubernetes", template))
        .startsWith("file0.yml: is a Helm template, no manifest; render it with `helm template");
  }

  @Test
  void templatesOfOtherToolsInTextsAreFine() {
    String pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: a, annotations: {x: '{{ $labels.job }}'}}\n";
    assertThat(kubernetes(pod).ids()).containsExactly("a");
  }

  @Test
  void filesWithoutWorkloadsAreRefused() {
    assertThat(refusal("kubernetes", "a: 1")).startsWith("file0.yml: holds no Deployment");
    assertThat(refusal("kubernetes", "apiVersion: kustomize.config.k8s.io/v1\nkind: Kustomization\n"))
        .contains("kubectl kustomize");
    assertThat(refusal("kubernetes", "apiVersion: v1\nkind: [")).startsWith("file0.yml:2: is no valid YAML");
  }

  @Test
  void oneUnreadableFileAmongSeveralIsSaid() {
    Imported shop = kubernetes(deployed("web", "env: []"), "a: [", "just text");
    assertThat(shop.ids()).containsExactly("web");
    assertThat(shop.said()).anyMatch(s -> s.startsWith("file1.yml:1: is no valid YAML"));
    assertThat(shop.said()).contains("file2.yml:1: holds no Kubernetes object (no kind or apiVersion); left out");
  }

  @Test
  void declaredOnlyLeavesNoLines() {
    Imported shop = of("kubernetes", ImportOptions.NONE.withDeclaredOnly(true),
        deployed("web", "env: [{name: DB_HOST, value: db}]"), deployed("db", "env: []"));
    assertThat(shop.lines()).isEmpty();
    assertThat(shop.said()).contains("no dependencies found; SPOFs cannot be judged until you draw them");
  }

  @Test
  void anObjectGivenTwiceCountsOnce() {
    Imported shop = kubernetes(
        workload("Deployment", "web", "", "replicas: 1"), workload("Deployment", "web", "", "replicas: 3"));
    assertThat(shop.component("web").copies()).isEqualTo(3);
    assertThat(shop.said()).contains("file1.yml:2: Deployment web is given twice; this one counts");
  }
}
