package linchpin;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import linchpin.cli.Cli;
import linchpin.ui.App;

/// Goes once through what a start needs, while the build archives the classes that are loaded: those of the commands in
/// one archive, those of the window and of the commands that lay out or draw in another. Shows and keeps nothing.
public final class Warmup {
  private static final long WINDOW_SECONDS = 6;
  private static final String COMPOSE = """
      services:
        web: {image: nginx, ports: ["80:80"], depends_on: [api]}
        api: {image: shop/api, environment: {DB_HOST: db}, deploy: {replicas: 2}}
        db: {image: "postgres:17", volumes: ["data:/var/lib"]}
      volumes: {data: {}}
      """;

  private final String model;
  private final Path folder;
  private final PrintStream nowhere =
      new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

  private Warmup(String model, Path folder) {
    this.model = model;
    this.folder = folder;
  }

  /// Loads what a start loads, and ends.
  ///
  /// @param args `commands` or `window`, and the web-shop sample
  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("linchpin");
    try {
      Warmup warmup = new Warmup(args[1], folder);
      if (args[0].equals("window")) {
        warmup.layouts();
        warmup.window();
      } else {
        warmup.commands();
      }
    } finally {
      remove(folder);
    }
    System.exit(0);
  }

  private void commands() {
    call("analyze", model);
    call("analyze", model, "--json");
    call("analyze", model, "--order", "all", "--limit", "10", "--json");
    call("whatif", model, "--off", "product-cache");
    call("whatif", model, "--off", "product-cache", "--json");
    call("check", model, "--no-spof", "--slo", "--min-order", "2", "--baseline", model);
    call("kinds");
    call("kinds", "--json");
    call("analyze", "--help");
    call("--version");
    call("--help");
  }

  private void layouts() throws IOException {
    call("analyze", model);
    call("whatif", model, "--off", "product-cache", "--json");
    for (String ending : List.of("png", "svg", "pdf")) {
      call("export", model, "-o", file("out." + ending));
    }
    for (String ending : List.of("html", "pdf")) {
      call("report", model, "-o", file("report." + ending));
    }
    String faultTree = file("out.open-psa.xml");
    call("export", model, "--journey", "checkout", "-o", faultTree);
    call("import", "open-psa", faultTree);
    Path compose = Files.writeString(folder.resolve("compose.yaml"), COMPOSE);
    call("import", "auto", compose.toString());
  }

  private void window() throws InterruptedException {
    Thread window = new Thread(() -> App.start(model), "window");
    window.setDaemon(true);
    window.start();
    window.join(WINDOW_SECONDS * 1000);
  }

  private void call(String... arguments) {
    Cli.run(arguments, nowhere, nowhere);
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
