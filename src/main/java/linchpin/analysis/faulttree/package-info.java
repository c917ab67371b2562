/// Coherent fault trees, exactly: minimal cut sets, probability and importance on decision diagrams.
///
/// [FaultTree] is the question (a monotone formula over failure units, cycles allowed and read as the least fixpoint),
/// [Solution] the answer; between them stand [Modules] (parts that can be solved by themselves), [VariableOrder],
/// [Bdd] (the formula), [Zbdd] (its minimal solutions), [CutSetCounts] and [TopEvent] (probability, importance).
@NullMarked
package linchpin.analysis.faulttree;

import org.jspecify.annotations.NullMarked;
