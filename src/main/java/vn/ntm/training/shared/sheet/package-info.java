/**
 * Lists that people send as Excel workbooks or CSV: opened with suspicion (password, macros, zip bombs, cut files, texts in
 * other encodings), read row by row as text, columns found by their headings. Begin at {@code SheetFile.open}.
 *
 * <p>Workbooks are read with plain StAX: the streaming readers at hand run out of memory on a hostile cell address or string
 * index of a few bytes, and work through formulas that nobody needs.
 */
package vn.ntm.training.shared.sheet;
