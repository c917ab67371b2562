package linchpin.format.imports.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the hosts that a setting or a command speaks of: in URLs, as `host:port`, and as the value of a key whose name
/// says that it is a host. What is shown of them leaves out users, passwords and paths. Of a text the first million
/// characters are looked at, of a command the first 10,000 words.
public final class HostMentions {
  private static final int MOST_CHARACTERS = 1 << 20;
  private static final int MOST_WORDS = 10_000;
  private static final String SCHEME = "://";
  private static final Pattern HOST_AND_PORT = Pattern.compile("(?<![\\w.-])([\\w.-]++):(\\d{1,5})(?![\\w@-]|\\.\\w)");
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9_][\\w.-]*+");
  private static final Pattern SETTING = Pattern.compile("-{0,2}([A-Za-z][\\w.-]*+)=(.++)");
  private static final Pattern FLAG = Pattern.compile("--?([A-Za-z][\\w.-]++)");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\"'`]+");
  private static final Pattern LAST_NUMBER = Pattern.compile("[_.-]?(?<![0-9])[0-9]+$");
  private static final List<String> HOST_KEYS = List.of(
      "HOST", "HOSTS", "HOSTNAME", "HOSTNAMES", "HOST_NAME", "HOST-NAME", "HOST.NAME", "ADDR", "ADDRS", "ADDRESS",
      "ADDRESSES", "URL", "URLS", "URI", "URIS",
      "ENDPOINT", "ENDPOINTS", "SERVER", "SERVERS", "SERVICE", "BROKER", "BROKERS", "UPSTREAM", "UPSTREAMS", "PEERS",
      "SEEDS", "NODES", "DSN");

  private HostMentions() {}

  /// A host that is spoken of.
  ///
  /// @param host as it is written, without port
  /// @param shown what to show as evidence: `redis://cache:6379`
  public record Mention(String host, String shown) {}

  /// The hosts in the value of a setting.
  ///
  /// @param key the setting's name, or null when it has none
  public static List<Mention> inSetting(@Nullable String key, String value) {
    List<Mention> found = inText(value);
    if (key != null && namesHost(key) && !value.contains(SCHEME)) {
      addAlone(value, "", found);
    }
    return found;
  }

  /// The hosts in the words of a command: those of [#inText], and the values of flags and settings that name hosts.
  public static List<Mention> inCommand(List<String> command) {
    List<Mention> found = new ArrayList<>();
    command.stream().limit(MOST_WORDS).forEach(word -> found.addAll(inText(word)));
    List<String> words = command.stream()
        .flatMap(w -> BETWEEN_WORDS.splitAsStream(start(w)))
        .limit(MOST_WORDS)
        .toList();
    for (int i = 0; i < words.size(); i++) {
      Matcher setting = SETTING.matcher(words.get(i));
      Matcher flag = FLAG.matcher(words.get(i));
      if (setting.matches() && namesHost(setting.group(1)) && !setting.group(2).contains(SCHEME)) {
        addAlone(setting.group(2), words.get(i).substring(0, setting.start(2)), found);
      } else if (flag.matches() && namesHost(flag.group(1)) && i + 1 < words.size()) {
        addAlone(words.get(i + 1), words.get(i) + " ", found);
      }
    }
    return found;
  }

  /// The hosts of URLs and of `host:port` in any text.
  public static List<Mention> inText(String whole) {
    String text = start(whole);
    List<Mention> found = new ArrayList<>();
    StringBuilder rest = new StringBuilder();
    int done = 0;
    for (int at = text.indexOf(SCHEME); at >= 0; at = text.indexOf(SCHEME, Math.max(done, at + 1))) {
      int begin = schemeBegin(text, at, done);
      int end = authorityEnd(text, at + SCHEME.length());
      if (begin < at) {
        addAuthority(text.substring(begin, at), text.substring(at + SCHEME.length(), end), found);
        rest.append(text, done, begin).append(' ');
        done = end;
      }
    }
    Matcher matcher = HOST_AND_PORT.matcher(rest.append(text, done, text.length()));
    while (matcher.find()) {
      found.add(new Mention(matcher.group(1), matcher.group()));
    }
    return found;
  }

  /// Whether a setting of this name holds a host or an address.
  static boolean namesHost(String key) {
    String name = LAST_NUMBER.matcher(key.toUpperCase(Locale.ROOT)).replaceFirst("");
    return HOST_KEYS.stream().anyMatch(name::endsWith);
  }

  private static String start(String text) {
    return text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
  }

  private static int schemeBegin(String text, int end, int least) {
    int begin = end;
    while (begin > least && isSchemeCharacter(text.charAt(begin - 1))) {
      begin--;
    }
    return begin;
  }

  private static boolean isSchemeCharacter(char c) {
    return c < 128 && Character.isLetterOrDigit(c) || c == '+' || c == '.' || c == '-';
  }

  /// Where the hosts of a URL end; a comma ends them only when another URL follows.
  private static int authorityEnd(String text, int begin) {
    int end = begin;
    while (end < text.length() && " \t\r\n/?#\"'<>\\|;(){}[]`".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    int comma = text.startsWith(SCHEME, end - 1) ? text.lastIndexOf(',', end - 1) : -1;
    return comma >= begin ? comma : end;
  }

  private static void addAuthority(String scheme, String authority, List<Mention> found) {
    String hosts = authority.substring(authority.lastIndexOf('@') + 1);
    for (String host : hosts.split(",", -1)) {
      String name = host.replaceFirst(":.*$", "");
      if (HOST.matcher(name).matches()) {
        found.add(new Mention(name, scheme + SCHEME + host));
      }
    }
  }

  private static void addAlone(String value, String before, List<Mention> found) {
    for (String part : start(value).strip().split("[,;\\s]+")) {
      if (HOST_AND_PORT.matcher(part).find()) {
        continue; // found as such
      }
      String host = part.substring(part.lastIndexOf('@') + 1).replaceFirst("[/?].*$", "").replaceFirst(":[0-9]*$", "");
      if (HOST.matcher(host).matches()) {
        found.add(new Mention(host, before + host));
      }
    }
  }
}
