package linchpin.advice.diff;

/// A property that has another value than before, in words.
///
/// @param field what people call it: "stands in", "mean time to repair"
/// @param before the value it had: "Zone A", "not given"
/// @param after the value it has
public record FieldChange(String field, String before, String after) {}
