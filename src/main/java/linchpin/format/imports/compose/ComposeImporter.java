package linchpin.format.imports.compose;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import linchpin.format.imports.source.ImportOptions;
import linchpin.format.imports.source.ImportResult;
import linchpin.format.imports.source.Importer;
import linchpin.format.imports.source.Refusal;
import linchpin.format.imports.source.Remark;
import linchpin.format.imports.source.Source;

/// Reads Docker Compose projects: services become components, what they wait for, link to or speak of becomes
/// dependencies.
public final class ComposeImporter implements Importer {
  private static final Pattern SERVICES = Pattern.compile("(?m)^(services\\s*:|\\s*[\"{,]\\s*\"?services\"\\s*:)");
  private static final Pattern OTHERS = Pattern.compile("(?m)^\\s*\"?(apiVersion|kind)\"?\\s*:");
  private static final Pattern INCLUDE = Pattern.compile("(?m)^include\\s*:");

  @Override
  public String format() {
    return "compose";
  }

  @Override
  public boolean recognises(Source source) {
    String text = source.text();
    boolean services = SERVICES.matcher(text).find() || INCLUDE.matcher(text).find();
    return services && !OTHERS.matcher(text).results().anyMatch(m -> !m.group().startsWith(" "));
  }

  @Override
  public ImportResult read(List<Source> sources, ImportOptions options) {
    ProjectReader reader = new ProjectReader();
    try {
      Project project = reader.read(sources);
      if (project.services().isEmpty()) {
        String advice = "holds no services; name a Compose file with a services section"
            + " (one of version 1 has to be moved below services: first)";
        throw new Refusal(new Remark(sources.getFirst().name(), 0, advice));
      }
      return new ProjectModel(project, options, reader.remarks()).result(title(project, sources.getFirst()));
    } catch (Refusal refusal) {
      return new ImportResult.Refused(List.of(refusal.remark()));
    }
  }

  /// What the project calls itself, else its folder's name, as Compose does.
  private static String title(Project project, Source source) {
    if (project.name() != null) {
      return project.name();
    }
    Path folder = source.folder() == null ? null : source.folder().getFileName();
    return folder == null ? source.name() : folder.toString();
  }
}
