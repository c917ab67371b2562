package linchpin.advice.remedy.change;

import linchpin.advice.remedy.effect.TradeOff;
import linchpin.edit.Edit;

/// Something that can be done about a weakness.
///
/// @param id the same for the same remedy of the same document; unique among the remedies of one document
/// @param strategy the textbook's way that it goes
/// @param subject the id of the element that it helps
/// @param title what it does, as a button and the undo menu show it: "Add Web 4 in Zone B"
/// @param tradeOff what it asks for in return
/// @param edit the change itself, one step of the history
public record Remedy(String id, Strategy strategy, String subject, String title, TradeOff tradeOff, Edit edit) {
  /// The same with what it asks for where it comes later.
  public Remedy with(TradeOff value) {
    return new Remedy(id, strategy, subject, title, value, edit);
  }
}
