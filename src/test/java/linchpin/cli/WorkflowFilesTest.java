package linchpin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import linchpin.cli.terminal.Console;
import linchpin.cli.terminal.TerminalStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import picocli.CommandLine;

/// The workflow files and pages that people copy from.
class WorkflowFilesTest {
  private static final Pattern CALL = Pattern.compile("\\blinchpin ([a-z]+)((?: [^\\n`'|>&;]*)?)");
  private static final Path CI = Path.of("docs", "ci");

  @Test
  void theGitHubWorkflowReviewsPullRequests() throws IOException {
    Map<?, ?> jobs = (Map<?, ?>) yaml("github-actions.yml").get("jobs");
    List<?> steps = (List<?>) ((Map<?, ?>) jobs.get("review")).get("steps");
    assertThat(steps).allSatisfy(s -> assertThat(((Map<?, ?>) s).keySet().stream().map(String::valueOf))
        .containsAnyOf("run", "uses"));
    assertThat(steps.toString()).contains("check", "--baseline", "diff", "--markdown", "export", "gh pr comment");
  }

  @Test
  void bothWorkflowsReviewInTheSameWay() throws IOException {
    Map<?, ?> job = (Map<?, ?>) yaml("gitlab-ci.yml").get("architecture");
    String gitLab = ((List<?>) job.get("script")).getFirst().toString();
    Map<?, ?> jobs = (Map<?, ?>) yaml("github-actions.yml").get("jobs");
    assertThat(((List<?>) ((Map<?, ?>) jobs.get("review")).get("steps"))).anySatisfy(
        s -> assertThat(((Map<?, ?>) s).get("run")).isEqualTo(gitLab));
  }

  private static Map<?, ?> yaml(String file) throws IOException {
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(CI.resolve(file)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs/ci.md", "docs/ci/github-actions.yml", "docs/ci/gitlab-ci.yml"})
  void callsOnlyWhatThereIs(String file) throws IOException {
    CommandLine cli = Cli.commandLine(new Console(System.out, System.err, TerminalStyle.PLAIN, Clock.systemUTC()));
    List<String> unknown = new ArrayList<>();
    Matcher call = CALL.matcher(Files.readString(Path.of(file)));
    int calls = 0;
    while (call.find()) {
      CommandLine command = cli.getSubcommands().get(call.group(1));
      calls += command == null ? 0 : 1;
      Matcher option = Pattern.compile("(?<= )--[a-z-]+").matcher(call.group(2));
      while (command != null && option.find()) {
        if (command.getCommandSpec().findOption(option.group()) == null) {
          unknown.add(call.group());
        }
      }
    }
    assertThat(calls).isGreaterThan(2);
    assertThat(unknown).isEmpty();
  }
}
