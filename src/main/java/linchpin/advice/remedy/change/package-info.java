/// A remedy as an edit: the strategies of the textbook with their assumed costs, and a document being changed by
/// one.
@NullMarked
package linchpin.advice.remedy.change;

import org.jspecify.annotations.NullMarked;
