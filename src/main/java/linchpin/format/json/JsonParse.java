package linchpin.format.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.edit.validity.Problem;
import linchpin.edit.validity.Problems;
import org.jspecify.annotations.Nullable;

/// Reads JSON text into values that know their lines, within bounds: of nesting, of the number of values, of the
/// length of a number.
public final class JsonParse {
  /// How deep objects and lists may nest.
  public static final int DEPTH = 100;

  /// How many values a file may hold.
  public static final int VALUES = 4_000_000;

  private static final String REMEDY = "; look at the commas, quotes and brackets just before";

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEPTH)
                  .maxNumberLength(1000)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final JsonParser parser;
  private final Problems problems;
  private int values;

  private JsonParse(JsonParser parser, Problems problems) {
    this.parser = parser;
    this.problems = problems;
  }

  /// The one value that a text holds.
  ///
  /// @param problems receives what is wrong: where it is not JSON (null is returned), and the places of keys given
  ///     twice and numbers that are none (what could be read is returned)
  public static @Nullable Json parse(String text, Problems problems) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      return new JsonParse(parser, problems).bounded();
    } catch (JsonEOFException e) {
      problems.add(new Problem("", line(e), "ends in the middle: a bracket or quote is not closed; is the file whole?"));
    } catch (JsonProcessingException e) {
      problems.add(new Problem("", line(e), "is not JSON here" + column(e) + ": " + firstSentence(e) + REMEDY));
    } catch (IOException e) {
      problems.add(Problem.ofFile("cannot be read: " + e.getMessage()));
    }
    return null;
  }

  private @Nullable Json bounded() throws IOException {
    try {
      return whole();
    } catch (StreamConstraintsException e) {
      problems.add(new Problem("", here(), "is past the bounds of a file: " + bound(e)));
      return null;
    }
  }

  private @Nullable Json whole() throws IOException {
    if (parser.nextToken() == null) {
      problems.add(Problem.ofFile("is empty; a model begins with { \"format\": \"linchpin\", \"version\": 1"));
      return null;
    }
    Json value = value("");
    if (parser.nextToken() != null) {
      problems.add(new Problem("", here(), "goes on after the end of the model; take away what follows the last }"));
      return null;
    }
    return value;
  }

  private Json value(String path) throws IOException {
    if (++values > VALUES) {
      throw new StreamConstraintsException("more than " + VALUES + " values", parser.currentTokenLocation());
    }
    int line = here();
    return switch (parser.currentToken()) {
      case START_OBJECT -> members(path, line);
      case START_ARRAY -> items(path, line);
      case VALUE_STRING -> new Json.Text(parser.getText(), line);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(path, line);
      case VALUE_TRUE -> new Json.Flag(true, line);
      case VALUE_FALSE -> new Json.Flag(false, line);
      default -> new Json.Nothing(line);
    };
  }

  private Json members(String path, int line) throws IOException {
    Map<String, Json> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      String place = path.isEmpty() ? name : path + "." + name;
      int nameLine = here();
      parser.nextToken();
      Json value = value(place);
      Json first = fields.putIfAbsent(name, value);
      if (first != null) {
        problems.add(new Problem(place, nameLine, "is given twice, first in line " + first.line() + "; keep one"));
      }
    }
    return new Json.Members(fields, line);
  }

  private Json items(String path, int line) throws IOException {
    List<Json> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(path + "[" + items.size() + "]"));
    }
    return new Json.Items(items, line);
  }

  private Json number(String path, int line) throws IOException {
    String text = parser.getText();
    try {
      return new Json.Digits(new BigDecimal(text), line);
    } catch (NumberFormatException e) {
      problems.add(new Problem(path, line, "is " + text + "; set a number that is finite"));
      return new Json.Nothing(line);
    }
  }

  private int here() {
    return parser.currentTokenLocation().getLineNr();
  }

  private static int line(JsonProcessingException e) {
    return e.getLocation() == null ? 0 : e.getLocation().getLineNr();
  }

  private static String column(JsonProcessingException e) {
    return e.getLocation() == null ? "" : " (column " + e.getLocation().getColumnNr() + ")";
  }

  private static String bound(StreamConstraintsException e) {
    String text = e.getOriginalMessage();
    if (text.contains("nesting depth")) {
      return "objects and lists nest deeper than " + DEPTH;
    }
    return text.contains("Number value") ? "a number has more than 1000 digits" : text;
  }

  private static String firstSentence(JsonProcessingException e) {
    return e.getOriginalMessage().lines().findFirst().orElse("").replaceAll(" \\(code \\d+\\)", "");
  }
}
