/// Places for components: what is needed below what needs it, places around what they hold.
@NullMarked
package linchpin.layout.layered;

import org.jspecify.annotations.NullMarked;
