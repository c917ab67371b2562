package linchpin.drawing.text;

/// How wide a character will be that the bundled font lacks, in ems, rather too wide than too narrow: which font steps
/// in is not known.
final class WidthEstimate {
  private static final double FULL_WIDTH = 1.0;
  private static final double EMOJI = 1.36;
  private static final double OTHER = 0.7;

  private WidthEstimate() {}

  static double of(int codePoint) {
    if (invisible(codePoint)) {
      return 0;
    }
    if (Character.isEmoji(codePoint) || Character.isEmojiPresentation(codePoint)) {
      return EMOJI;
    }
    return Character.isIdeographic(codePoint) || fullWidth(codePoint) ? FULL_WIDTH : OTHER;
  }

  private static boolean invisible(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || type == Character.CONTROL
        || Character.isEmojiModifier(codePoint);
  }

  private static boolean fullWidth(int codePoint) {
    return codePoint >= 0x1100 && codePoint <= 0x115F
        || codePoint >= 0x2E80 && codePoint <= 0xA4CF
        || codePoint >= 0xAC00 && codePoint <= 0xD7A3
        || codePoint >= 0xF900 && codePoint <= 0xFAFF
        || codePoint >= 0xFE30 && codePoint <= 0xFE6F
        || codePoint >= 0xFF00 && codePoint <= 0xFF60
        || codePoint >= 0xFFE0 && codePoint <= 0xFFE6
        || codePoint >= 0x20000 && codePoint <= 0x3FFFD;
  }
}
