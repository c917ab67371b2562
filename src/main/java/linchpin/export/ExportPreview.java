package linchpin.export;

/// What an exported file would look like.
///
/// @param png a small picture of it; where there are several pages to put together, with the places where they meet
/// @param words how large it is: "1192 × 1509 pixels", "6 pages of A4"
/// @param pages how many pages it has
public record ExportPreview(byte[] png, String words, int pages) {}
