package linchpin.export.sheet;

import linchpin.advice.Finding;

/// One line of the list under a diagram.
///
/// @param severity how it is marked
/// @param name what it is about
/// @param text what there is to say, in a few words
/// @param figure a number at the end of the line; empty for none
/// @param detail the whole story, for a page of its own
record SheetLine(Finding.Severity severity, String name, String text, String figure, String detail) {}
