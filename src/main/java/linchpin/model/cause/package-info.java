/// What several components have in common though nobody draws it: a version, a vendor, a certificate, a pipeline.
@NullMarked
package linchpin.model.cause;

import org.jspecify.annotations.NullMarked;
