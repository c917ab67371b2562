package linchpin.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {
  private static final int SAMPLES = 20_000;
  private static final double[] ODD = {
    Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0.0, -0.0, Double.MIN_VALUE, -Double.MIN_VALUE,
    Double.MIN_NORMAL, Double.MAX_VALUE, -Double.MAX_VALUE, 1.0, Math.nextDown(1.0), Math.nextUp(1.0), -1.0, 0.1 + 0.2
  };
  private static final Pattern SANE = Pattern.compile(
      "(?:a little (?:less|more) than |practically |down |< )?-?(?:not known|without end|never.*|∞|[0-9,]+(?:\\.[0-9]+)?"
          + "(?: × 10⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)?)(?: (?:%|s|min|h|days|years))?(?: a year)?");
  private static final List<DoubleFunction<String>> ALL = List.of(
      Amounts::percent, Amounts::aim, Amounts::seconds, Amounts::hours, Amounts::downtime, Amounts::downAYear,
      Amounts::number, Amounts::figure, Amounts::chance, Amounts::part);

  @Test
  void countsAreWrittenOutUntilNobodyReadsThem() {
    assertThat(Amounts.count(BigInteger.ZERO)).isEqualTo("0");
    assertThat(Amounts.count(BigInteger.valueOf(746_574))).isEqualTo("746,574");
    assertThat(Amounts.count(new BigInteger("118264581564861424"))).isEqualTo("1.2 × 10¹⁷");
    assertThat(Amounts.count(BigInteger.TEN.pow(20))).isEqualTo("1 × 10²⁰");
    assertThat(Amounts.count(new BigInteger("9960000000000000"))).isEqualTo("1 × 10¹⁶");
  }

  @Test
  void countsBeyondAnyDoubleHaveTheirPowerOfTen() {
    assertThat(Amounts.count(BigInteger.TEN.pow(3008).multiply(BigInteger.valueOf(59)))).isEqualTo("5.9 × 10³⁰⁰⁹");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "0.99868 | 0.9987 | 99.868 %", "0.9987 | 0.9987 | 99.87 %", "0.99951 | 0.9995 | 99.951 %",
    "0.998699 | 0.9987 | 99.8699 %", "0.99869999999 | 0.9987 | a little less than 99.87 %",
    "0.9987000000001 | 0.9987 | a little more than 99.87 %", "0.9 | 0.99 | 90 %"
  })
  void aMissedObjectiveIsToldFromWhatItMisses(double share, double aim, String text) {
    assertThat(Amounts.against(share, aim)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "0.021 | 0.021 s", "1500 | 25 min", "3599 | 1 h", "59.97 | 1 min", "17.5 | 17.5 s", "172799 | 48 h",
    "172800 | 2 days", "1e9 | 31.7 years"
  })
  void durationsHaveTheUnitThatPeopleChoose(double seconds, String text) {
    assertThat(Amounts.seconds(seconds)).isEqualTo(text);
  }

  @Test
  void timesBesideEachOtherAreToldApart() {
    assertThat(Amounts.seconds(3610, 3600)).isEqualTo("1.003 h");
    assertThat(Amounts.seconds(3600, 3610)).isEqualTo("1 h");
    assertThat(Amounts.seconds(3600.000001, 3600)).isEqualTo("a little more than 1 h");
  }

  @Test
  void whatPracticallyNeverHappensIsSaidToBeSo() {
    assertThat(Amounts.downtime(1e-48)).isEqualTo("practically never");
    assertThat(Amounts.downtime(0)).isEqualTo("0 s");
    assertThat(Amounts.downAYear(1e-48)).isEqualTo("practically never down (less than a second in a thousand years)");
    assertThat(Amounts.downAYear(2)).isEqualTo("down 2 h a year");
    assertThat(Amounts.percent(Math.nextDown(1.0))).isEqualTo("practically 100 %");
    assertThat(Amounts.percent(1)).isEqualTo("100 %");
  }

  @Test
  void anyNumberHasATextThatPeopleCanRead() {
    double[] all = Arrays.copyOf(ODD, ODD.length + SAMPLES);
    Random random = new Random(1);
    for (int i = ODD.length; i < all.length; i++) {
      all[i] = Double.longBitsToDouble(random.nextLong());
    }
    for (double value : all) {
      for (DoubleFunction<String> writer : ALL) {
        String text = writer.apply(value);
        assertThat(text).as("%s", value).matches(SANE).hasSizeLessThan(70);
      }
      double other = all[random.nextInt(all.length)];
      assertThat(Amounts.seconds(value, other)).as("%s beside %s", value, other).matches(SANE);
      assertThat(Amounts.figure(value, other)).as("%s beside %s", value, other).matches(SANE);
      assertThat(Amounts.percent(value, other)).as("%s beside %s", value, other).matches(SANE);
      assertThat(Amounts.against(value, other)).as("%s beside %s", value, other).matches(SANE);
    }
  }

  @Test
  void textsGrowWithTheNumbersAndSayThem() {
    Random random = new Random(2);
    double[] numbers = random.doubles(SAMPLES, -18, 18).map(e -> Math.pow(10, e)).sorted().toArray();
    grows(numbers, Amounts::seconds, x -> x, 0.06);
    grows(numbers, Amounts::number, x -> x, 0.06);
    grows(numbers, Amounts::figure, x -> x, 0.06);
    double[] shares = random.doubles(SAMPLES, -18, 0).map(e -> Math.pow(10, e)).sorted().toArray();
    grows(shares, Amounts::chance, x -> x, 0.06);
    double[] availabilities = Arrays.stream(shares).map(x -> 1 - x).sorted().toArray();
    grows(availabilities, Amounts::percent, x -> x, 0.06);
    grows(availabilities, x -> String.valueOf(value(Amounts.percent(x)) - 1), x -> x - 1, 0.06);
  }

  private static void grows(
      double[] sorted, DoubleFunction<String> writer, DoubleUnaryOperator meant, double tolerance) {
    double last = Double.NEGATIVE_INFINITY;
    for (double number : sorted) {
      String text = writer.apply(number);
      double value = value(text);
      assertThat(value).as("%s: %s", number, text).isGreaterThanOrEqualTo(last);
      double exact = meant.applyAsDouble(number);
      double slack = text.contains("practically") || Math.abs(exact) < 4e-11 ? 1e-10 : tolerance * Math.abs(exact);
      assertThat(Math.abs(value - exact)).as("%s: %s", number, text).isLessThanOrEqualTo(slack);
      last = value;
    }
  }

  @Test
  void computedFiguresHaveAtMostThreeDigits() {
    Random random = new Random(3);
    for (int i = 0; i < SAMPLES; i++) {
      double number = Math.pow(10, 30 * random.nextDouble() - 15);
      assertThat(digits(Amounts.figure(number))).as(Amounts.figure(number)).isLessThanOrEqualTo(3);
      assertThat(digits(Amounts.seconds(number))).as(Amounts.seconds(number)).isLessThanOrEqualTo(3);
      double share = Math.pow(10, -18 * random.nextDouble());
      assertThat(digits(Amounts.chance(share))).as(Amounts.chance(share)).isLessThanOrEqualTo(3);
      BigDecimal said = new BigDecimal(Amounts.percent(1 - share).replaceAll("[^0-9.]", "")).movePointLeft(2)
          .stripTrailingZeros();
      BigDecimal lost = said.subtract(BigDecimal.ONE).stripTrailingZeros();
      assertThat(Math.min(said.precision(), lost.precision())).as(Amounts.percent(1 - share)).isLessThanOrEqualTo(2);
    }
  }

  @Test
  void unequalFiguresBesideEachOtherAreNeverTheSame() {
    Random random = new Random(4);
    for (int i = 0; i < SAMPLES; i++) {
      double lost = Math.pow(10, -9 * random.nextDouble());
      double one = 1 - lost;
      double other = 1 - lost * (1 + Math.pow(10, -12 * random.nextDouble()));
      double aim = new BigDecimal(one).setScale(3 + random.nextInt(6), java.math.RoundingMode.HALF_UP).doubleValue();
      if (one != other) {
        assertThat(Amounts.percent(one, other)).as("%s %s", one, other).isNotEqualTo(Amounts.percent(other, one));
        assertThat(Amounts.seconds(one, other)).as("%s %s", one, other).isNotEqualTo(Amounts.seconds(other, one));
        assertThat(Amounts.figure(one, other)).as("%s %s", one, other).isNotEqualTo(Amounts.figure(other, one));
      }
      String text = Amounts.against(one, aim);
      if (one != aim) {
        assertThat(text).as("%s %s", one, aim).isNotEqualTo(Amounts.aim(aim));
        if (!text.startsWith("a little") && !text.startsWith("practically")) {
          assertThat(Double.compare(value(text), value(Amounts.aim(aim)))).as("%s %s", one, aim)
              .isEqualTo(Double.compare(one, aim));
        }
      }
    }
  }

  private static int digits(String text) {
    String number = text.replaceAll(" ×.*", "").replaceAll("[^0-9.]", "");
    return new BigDecimal(number).stripTrailingZeros().precision();
  }

  /// What a text says, in seconds or as a share.
  private static double value(String text) {
    Matcher number = Pattern.compile("(-?[0-9,]+(?:\\.[0-9]+)?(?:E-?[0-9]+)?)(?: × 10(⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+))?(?: (.*))?")
        .matcher(text.replace("practically ", ""));
    assertThat(number.matches()).as(text).isTrue();
    double value = Double.parseDouble(number.group(1).replace(",", ""));
    int power = number.group(2) == null ? 0 : Integer.parseInt(plain(number.group(2)));
    double factor = switch (number.group(3) == null ? "" : number.group(3)) {
      case "%" -> 0.01;
      case "min" -> 60;
      case "h" -> 3600;
      case "days" -> 86_400;
      case "years" -> 365 * 86_400;
      default -> 1;
    };
    return new BigDecimal(value).movePointRight(power).doubleValue() * factor;
  }

  private static String plain(String raised) {
    StringBuilder text = new StringBuilder();
    raised.chars().forEach(c -> text.append(c == '⁻' ? '-' : (char) ('0' + "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c))));
    return text.toString();
  }
}
