package linchpin.model;

/// Where an imported element came from.
///
/// @param file the source file's name as it was given
/// @param at the line or the path inside it
public record Origin(String file, String at) {}
