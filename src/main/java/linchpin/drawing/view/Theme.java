package linchpin.drawing.view;

import java.util.List;
import linchpin.drawing.mark.Ink;

/// The colours of a picture, by what they are for. Text stands out from its ground by 4.5 to 1 at least, strokes that
/// carry a meaning by 3 to 1.
///
/// @param dark whether it is the dark one
/// @param bg panes, and the pills on lines
/// @param sub insets of panes
/// @param canvas behind the diagram
/// @param zone fill of places at odd depth
/// @param region fill of places at even depth, the outermost first
/// @param grid dots of the canvas
/// @param line dividers
/// @param line2 outlines of fields and quiet pills
/// @param domline borders of places
/// @param fg main text
/// @param fg2 second text and icons
/// @param fg3 hints
/// @param card fill of a card
/// @param cardline outline of a card
/// @param tile ground of its icon
/// @param edge hard lines
/// @param soft soft lines
/// @param blue the user's hand
/// @param bluebg its tint
/// @param red what takes something down
/// @param redon text on red
/// @param redfg red words
/// @param redbg red tint
/// @param downbg fill of a card that is down
/// @param amber strokes of warnings
/// @param amberfg amber words
/// @param amberbg amber tint
/// @param degbg fill of a degraded card
/// @param green gains; never on the canvas
/// @param greenbg its tint
/// @param violet the learner's prediction
/// @param violetbg its tint
/// @param tag what several components share
/// @param ink switched off by the user
/// @param inkon text on ink
/// @param offbg fill of a card that is switched off
/// @param waves the colour of the first, second ... wave; see [#wave]
/// @param waveWords the text on it
public record Theme(
    boolean dark,
    Ink bg,
    Ink sub,
    Ink canvas,
    Ink zone,
    Ink region,
    Ink grid,
    Ink line,
    Ink line2,
    Ink domline,
    Ink fg,
    Ink fg2,
    Ink fg3,
    Ink card,
    Ink cardline,
    Ink tile,
    Ink edge,
    Ink soft,
    Ink blue,
    Ink bluebg,
    Ink red,
    Ink redon,
    Ink redfg,
    Ink redbg,
    Ink downbg,
    Ink amber,
    Ink amberfg,
    Ink amberbg,
    Ink degbg,
    Ink green,
    Ink greenbg,
    Ink violet,
    Ink violetbg,
    Ink tag,
    Ink ink,
    Ink inkon,
    Ink offbg,
    List<Ink> waves,
    List<Ink> waveWords) {

  /// For daylight, projectors and every export.
  public static final Theme LIGHT =
      new Theme(
          false,
          Ink.of(0xFFFFFF),
          Ink.of(0xF6F8FA),
          Ink.of(0xF4F6F9),
          Ink.of(0xF4F6F9),
          Ink.of(0xFFFFFF),
          Ink.of(0xD9DFE6),
          Ink.of(0xD5DBE3),
          Ink.of(0xAEB8C4),
          Ink.of(0xB9C3CE),
          Ink.of(0x1B222B),
          Ink.of(0x4A5561),
          Ink.of(0x5F6B78),
          Ink.of(0xFFFFFF),
          Ink.of(0x7C8896),
          Ink.of(0xEDF1F5),
          Ink.of(0x56626F),
          Ink.of(0x7B8896),
          Ink.of(0x0B5FCC),
          Ink.of(0xE8F1FD),
          Ink.of(0xC5221F),
          Ink.of(0xFFFFFF),
          Ink.of(0xB3261E),
          Ink.of(0xFDECEA),
          Ink.of(0xF9DAD6),
          Ink.of(0xB26A00),
          Ink.of(0x8A5200),
          Ink.of(0xFFF3DA),
          Ink.of(0xFFF0CF),
          Ink.of(0x17713A),
          Ink.of(0xE6F5EA),
          Ink.of(0x6D3FC9),
          Ink.of(0xF1EBFC),
          Ink.of(0x0B6E75),
          Ink.of(0x26323F),
          Ink.of(0xFFFFFF),
          Ink.of(0xDFE4EA),
          inks(0x7A1410, 0xA81E18, 0xCB3A2E, 0xE27361, 0xEFA596, 0xF8D3CB),
          inks(0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0x1D0706, 0x1D0706, 0x1D0706));

  public static final Theme DARK =
      new Theme(
          true,
          Ink.of(0x171C23),
          Ink.of(0x1C222A),
          Ink.of(0x0F1318),
          Ink.of(0x181F27),
          Ink.of(0x141A21),
          Ink.of(0x232B34),
          Ink.of(0x2E3742),
          Ink.of(0x4A5663),
          Ink.of(0x3D4854),
          Ink.of(0xE8EDF2),
          Ink.of(0xB4BFCA),
          Ink.of(0x93A0AD),
          Ink.of(0x222A33),
          Ink.of(0x6A7886),
          Ink.of(0x2F3944),
          Ink.of(0xA3AFBB),
          Ink.of(0x7F8C99),
          Ink.of(0x5AA2FF),
          Ink.of(0x14283F),
          Ink.of(0xFF6B60),
          Ink.of(0x1D0706),
          Ink.of(0xFF8A80),
          Ink.of(0x391A1A),
          Ink.of(0x4A1F1D),
          Ink.of(0xE5A93B),
          Ink.of(0xF0BC5C),
          Ink.of(0x362808),
          Ink.of(0x3D2E0C),
          Ink.of(0x56C271),
          Ink.of(0x12301C),
          Ink.of(0xB794F6),
          Ink.of(0x2A2140),
          Ink.of(0x4CC3CB),
          Ink.of(0xD5DEE7),
          Ink.of(0x12181F),
          Ink.of(0x39434E),
          inks(0xFFB3AA, 0xFF8A7E, 0xE8665A, 0xBD4A41, 0x8C3732, 0x632A28),
          inks(0x1D0706, 0x1D0706, 0x1D0706, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF));

  public Theme {
    waves = List.copyOf(waves);
    waveWords = List.copyOf(waveWords);
  }

  /// The colour of a wave, counted from 1, strongest first; later ones as the last.
  public Ink wave(int number) {
    return waves.get(Math.clamp(number - 1, 0, waves.size() - 1));
  }

  /// The text on [#wave].
  public Ink waveWords(int number) {
    return waveWords.get(Math.clamp(number - 1, 0, waveWords.size() - 1));
  }

  /// The fill of a place that has `depth` places around it.
  public Ink place(int depth) {
    return depth % 2 == 0 ? region : zone;
  }

  private static List<Ink> inks(Integer... rgb) {
    return List.of(rgb).stream().map(Ink::of).toList();
  }
}
