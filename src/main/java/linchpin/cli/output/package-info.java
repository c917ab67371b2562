/// Results as text, JSON and Markdown.
@NullMarked
package linchpin.cli.output;

import org.jspecify.annotations.NullMarked;
