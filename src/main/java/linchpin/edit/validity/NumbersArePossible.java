package linchpin.edit.validity;

import java.util.List;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Failover;
import linchpin.model.Journey;
import linchpin.model.RedundancyGroup;
import linchpin.model.Scenario;
import linchpin.model.kind.ReliabilityFigures;
import org.jspecify.annotations.Nullable;

/// Numbers are finite and not negative, shares are from 0 to 1.
final class NumbersArePossible implements Rule {
  @Override
  public void check(Elements elements, Problems problems) {
    List<Component> components = elements.components();
    for (int i = 0; i < components.size(); i++) {
      component("components[" + i + "]", components.get(i), problems);
    }
    for (int i = 0; i < elements.groups().size(); i++) {
      group("groups[" + i + "]", elements.groups().get(i), problems);
    }
    for (int i = 0; i < elements.commonCauses().size(); i++) {
      figures("commonCauses[" + i + "]", elements.commonCauses().get(i).figures(), problems);
    }
    for (int i = 0; i < elements.dependencies().size(); i++) {
      dependency("dependencies[" + i + "]", elements.dependencies().get(i), problems);
    }
    for (int i = 0; i < elements.journeys().size(); i++) {
      journey("journeys[" + i + "]", elements.journeys().get(i), problems);
    }
    for (int i = 0; i < elements.scenarios().size(); i++) {
      scenario("scenarios[" + i + "]", elements.scenarios().get(i), problems);
    }
  }

  private static void component(String path, Component c, Problems problems) {
    figures(path, c.figures(), problems);
    problems.notNegative(path + ".capacity", c.capacity());
    problems.notNegative(path + ".costPerMonth", c.costPerMonth());
    for (int j = 0; j < c.backups().size(); j++) {
      problems.notNegative(path + ".backups[" + j + "].everyHours", c.backups().get(j).everyHours());
    }
  }

  private static void figures(String path, ReliabilityFigures f, Problems problems) {
    problems.ratio(path + ".availability", f.availability());
    problems.notNegative(path + ".mtbfHours", f.mtbfHours());
    problems.notNegative(path + ".mttrHours", f.mttrHours());
    if (f.errorFactor() != null && !(f.errorFactor() >= 1 && Double.isFinite(f.errorFactor()))) {
      problems.add(path + ".errorFactor", "is " + Numbers.text(f.errorFactor()) + "; set a number of at least 1");
    }
    Double between = f.mtbfHours();
    Double repair = f.mttrHours();
    if (f.availability() == null && between != null && repair != null && between == 0 && repair == 0) {
      problems.add(path + ".mtbfHours", "is 0, and so is mttrHours; set one of them to more than 0");
    }
  }

  private static void group(String path, RedundancyGroup group, Problems problems) {
    Failover failover = group.failover();
    if (failover != null) {
      problems.notNegative(path + ".failover.detectSeconds", failover.detectSeconds());
      problems.notNegative(path + ".failover.switchSeconds", failover.switchSeconds());
      problems.notNegative(path + ".failover.manualMinutes", failover.manualMinutes());
      problems.ratio(path + ".failover.successRate", failover.successRate());
      rehearsals(path + ".failover.rehearsals", failover.rehearsals(), problems);
    }
    if (group.replication() != null) {
      problems.notNegative(path + ".replication.lagSeconds", group.replication().lagSeconds());
    }
  }

  private static void rehearsals(String path, Failover.@Nullable Rehearsals rehearsals, Problems problems) {
    if (rehearsals != null && rehearsals.tried() < 1) {
      problems.add(path + ".tried", "is " + rehearsals.tried() + "; set 1 or more, or leave the rehearsals out");
    } else if (rehearsals != null && !rehearsals.possible()) {
      problems.add(path + ".worked", "is " + rehearsals.worked() + " of " + rehearsals.tried() + " tried; set a number from 0 to "
          + rehearsals.tried());
    }
  }

  private static void dependency(String path, Dependency d, Problems problems) {
    figures(path, d.figures(), problems);
    problems.notNegative(path + ".callsPerRequest", d.callsPerRequest());
    problems.ratio(path + ".hitRatio", d.hitRatio());
  }

  private static void journey(String path, Journey journey, Problems problems) {
    problems.notNegative(path + ".requestsPerSecond", journey.requestsPerSecond());
    problems.notNegative(path + ".revenuePerHour", journey.revenuePerHour());
    problems.ratio(path + ".slo", journey.slo());
    problems.notNegative(path + ".rtoMinutes", journey.rtoMinutes());
    problems.notNegative(path + ".rpoMinutes", journey.rpoMinutes());
  }

  private static void scenario(String path, Scenario scenario, Problems problems) {
    problems.notNegative(path + ".surge", scenario.surge());
    scenario.saturate().forEach((id, factor) -> problems.notNegative(path + ".saturate." + id, factor));
  }
}
