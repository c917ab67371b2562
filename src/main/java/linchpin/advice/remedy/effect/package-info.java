/// How well a model does, and how much better another does: the measures that a remedy is judged by.
@NullMarked
package linchpin.advice.remedy.effect;

import org.jspecify.annotations.NullMarked;
