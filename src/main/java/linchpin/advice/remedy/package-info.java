/// What can be done about a finding: changes that a document can take, each with what it gains and costs.
@NullMarked
package linchpin.advice.remedy;

import org.jspecify.annotations.NullMarked;
