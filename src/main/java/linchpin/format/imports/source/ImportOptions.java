package linchpin.format.imports.source;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the caller of an import may choose; a format ignores what does not concern it.
///
/// @param declaredOnly whether dependencies that are only inferred are left out
/// @param profiles Compose: the profiles that are on; empty for all of them
/// @param zones Kubernetes: the number of zones that copies are spread over, at least 1; null when not given
/// @param page draw.io: the page to read, from 1; null for the first
/// @param block Mermaid: the block of a Markdown file to read, from 1; null for the first
/// @param environment Structurizr: the deployment environment to read; null for none
public record ImportOptions(
    boolean declaredOnly,
    Set<String> profiles,
    @Nullable Integer zones,
    @Nullable Integer page,
    @Nullable Integer block,
    @Nullable String environment) {

  /// Everything as it comes.
  public static final ImportOptions NONE = new ImportOptions(false, Set.of(), null, null, null, null);

  public ImportOptions {
    profiles = Set.copyOf(profiles);
  }

  public ImportOptions withDeclaredOnly(boolean value) {
    return new ImportOptions(value, profiles, zones, page, block, environment);
  }

  public ImportOptions withProfiles(Set<String> value) {
    return new ImportOptions(declaredOnly, value, zones, page, block, environment);
  }

  public ImportOptions withZones(@Nullable Integer value) {
    return new ImportOptions(declaredOnly, profiles, value, page, block, environment);
  }

  public ImportOptions withPage(@Nullable Integer value) {
    return new ImportOptions(declaredOnly, profiles, zones, value, block, environment);
  }
}
