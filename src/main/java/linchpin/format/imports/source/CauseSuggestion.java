package linchpin.format.imports.source;

import linchpin.model.cause.CommonCause;

/// A common cause that an import takes for likely. It waits for somebody to confirm it, for files say what runs, not
/// what fails together.
///
/// @param cause what would be added
/// @param words why, as a sentence without its end: "db1 and db2 run postgres:16"
public record CauseSuggestion(CommonCause cause, String words) {}
