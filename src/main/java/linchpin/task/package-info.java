/// Long work away from whoever asks for it: who does it, in which order, whether anybody still wants it, how far it is
/// and how much memory it may have. Begin with [linchpin.task.TaskService].
@NullMarked
package linchpin.task;

import org.jspecify.annotations.NullMarked;
