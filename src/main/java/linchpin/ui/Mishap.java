package linchpin.ui;

import linchpin.ui.session.Jobs;

/// What a person reads when the program itself goes wrong: one sentence, and the work goes on.
final class Mishap {
  private final Jobs jobs;

  Mishap(Jobs jobs) {
    this.jobs = jobs;
  }

  void tell(Throwable e) {
    System.getLogger("linchpin").log(System.Logger.Level.DEBUG, "uncaught", e);
    jobs.tell("That did not work (" + e.getClass().getSimpleName() + "). Nothing was changed; Ctrl S saves your work.");
  }
}
