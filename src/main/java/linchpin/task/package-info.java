/// Long work away from whoever asks for it: who does it, in which order, whether anybody still wants it and how far it is.
@NullMarked
package linchpin.task;

import org.jspecify.annotations.NullMarked;
