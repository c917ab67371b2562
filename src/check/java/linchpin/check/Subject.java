package linchpin.check;

import java.util.ArrayList;
import java.util.List;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.Report;
import linchpin.model.Scenario;
import linchpin.model.Topology;
import linchpin.task.Cancellation;

/// A model that the analysis is asked about.
///
/// @param name where it comes from: a seed or a file
/// @param topology what is drawn
/// @param scenarios the what-ifs that are asked
/// @param options how far the reports go
record Subject(String name, Topology topology, List<Scenario> scenarios, List<AnalysisOptions> options) {
  /// Everything that is asked of a small model: all cut sets, a short list of them, and single failures only.
  static final List<AnalysisOptions> WHOLE = List.of(
      new AnalysisOptions(Integer.MAX_VALUE, 10_000, true).withThreads(1), new AnalysisOptions(2, 3, true).withThreads(1), AnalysisOptions.QUICK);
  /// What is asked of a larger one.
  static final List<AnalysisOptions> USUAL = List.of(AnalysisOptions.DEFAULT, AnalysisOptions.QUICK);
  /// What is asked of a tangle of hundreds, the cut sets of which would take minutes.
  static final List<AnalysisOptions> FAILURES = List.of(AnalysisOptions.QUICK);

  /// All answers, in an order that is always the same.
  ///
  /// @param threads how many the analysis may use at once
  List<Answer> ask(int threads) {
    List<Answer> answers = new ArrayList<>();
    for (AnalysisOptions option : options) {
      String asked = "report of order " + (option.order() == Integer.MAX_VALUE ? "all" : option.order())
          + (option.figures() ? "" : " without figures");
      List<Report> early = new ArrayList<>();
      Report report = Analyzer.analyze(topology, option.withThreads(threads), Cancellation.NEVER, early::add);
      early.forEach(first -> answers.add(Answer.of("early " + asked, first)));
      answers.add(Answer.of(asked, report));
    }
    answers.add(new Answer(
        "pairs", List.of(new Answer.Part("pairs", Analyzer.pairs(topology, threads, Cancellation.NEVER)))));
    for (Scenario scenario : scenarios) {
      answers.add(Answer.of("what-if " + scenario, Analyzer.whatIf(topology, scenario, Cancellation.NEVER)));
    }
    return answers;
  }
}
