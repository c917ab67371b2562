package linchpin.ui.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// A model that comes with the program.
///
/// @param name its file in `linchpin/samples`, without its ending
/// @param title what people read
/// @param words what it shows, a few words
public record Sample(String name, String title, String words) {
  private static final List<Sample> ALL =
      List.of(
          new Sample("web-shop", "Web shop", "one of every kind of weakness"),
          new Sample("one-of-everything", "One of everything", "nothing has a spare"),
          new Sample("redundant", "Two of everything", "it takes two failures"),
          new Sample("usual-suspects", "The usual suspects", "the cache that takes the database along"),
          new Sample("active-passive-balancers", "Standing by", "five seconds, or half an hour"),
          new Sample("primary-and-replicas", "One primary, two replicas", "reading goes on, writing waits"),
          new Sample("quorum-of-brokers", "A majority of brokers", "two of them share a zone"),
          new Sample("shared-rack", "Two servers, one rack", "redundancy on paper only"),
          new Sample("three-zones", "Three zones", "any one may be lost"),
          new Sample("same-version", "Two of everything, one version", "what nobody draws"),
          new Sample("untried-failover", "The failover nobody tried", "the switch is the weak part"),
          new Sample("patch-day", "Patch day", "what can be out at the same time"),
          new Sample("two-regions-one-dns", "Two regions, one name service", "what everybody asks first"),
          new Sample("one-expert", "The one who knows", "only one person can repair it"));

  /// Every sample that is there, in the menu's order.
  public static List<Sample> all() {
    return ALL.stream().filter(Sample::exists).toList();
  }

  /// The name of its file.
  public String file() {
    return name + ".linchpin.json";
  }

  /// The bytes of its file.
  public byte[] bytes() {
    try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream("/linchpin/samples/" + file()))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean exists() {
    return Sample.class.getResource("/linchpin/samples/" + file()) != null;
  }
}
