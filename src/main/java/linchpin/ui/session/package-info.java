/// One open document and all the state around it, kept up to date by the live analysis; work aside.
@NullMarked
package linchpin.ui.session;

import org.jspecify.annotations.NullMarked;
