package linchpin.drawing.mark;

import java.util.List;

/// The marks of one element on one plane. Two figures that are equal look the same, so a view redraws only what
/// changed.
///
/// @param id the element's id; several figures of different planes may share it
/// @param plane where it lies
/// @param depth the order within its plane, lower first (places by how deep they nest)
/// @param marks back to front
public record Figure(String id, Plane plane, int depth, List<Mark> marks) {
  public Figure {
    marks = List.copyOf(marks);
  }
}
