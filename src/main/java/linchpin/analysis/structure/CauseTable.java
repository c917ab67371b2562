package linchpin.analysis.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import linchpin.model.Topology;
import linchpin.model.cause.CommonCause;

/// Common causes by number, and whom each takes down.
public final class CauseTable {
  public final int count;
  public final String[] ids;
  /// Whether the data of its members is lost with it.
  public final boolean[] destroysData;
  /// Cause to the components that are its members.
  public final SparseRows members;
  /// Component to the causes it is a member of.
  public final SparseRows of;

  CauseTable(Topology topology, Map<String, Integer> index) {
    List<CommonCause> all = new ArrayList<>(topology.commonCauses().values());
    count = all.size();
    ids = all.stream().map(CommonCause::id).toArray(String[]::new);
    destroysData = new boolean[count];
    for (int k = 0; k < count; k++) {
      destroysData[k] = all.get(k).destroysData();
    }
    SparseRows.Builder rows = new SparseRows.Builder();
    List<IntList> causes = new ArrayList<>();
    for (int c = 0; c < topology.components().size(); c++) {
      causes.add(new IntList());
    }
    for (int k = 0; k < count; k++) {
      for (String member : all.get(k).members()) {
        Integer c = index.get(member);
        if (c != null) {
          rows.add(c);
          causes.get(c).add(k);
        }
      }
      rows.endRow();
    }
    members = rows.build();
    of = byComponent(causes);
  }

  private static SparseRows byComponent(List<IntList> causes) {
    SparseRows.Builder rows = new SparseRows.Builder();
    for (IntList some : causes) {
      for (int i = 0; i < some.size(); i++) {
        rows.add(some.get(i));
      }
      rows.endRow();
    }
    return rows.build();
  }
}
