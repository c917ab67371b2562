/// Lines set apart from each other once each has its course.
@NullMarked
package linchpin.layout.nudging;

import org.jspecify.annotations.NullMarked;
