/// The parts of the model file: one reader and one writer for each kind of element.
@NullMarked
package linchpin.format.modelfile;

import org.jspecify.annotations.NullMarked;
