/**
 * Vietnamese as programs wrote it before Unicode: TCVN3 (ABC) and VNI, whose fonts drew Vietnamese letters in the places of
 * Western ones. Recognised by what becomes of the words, never by the letters alone. Begin at {@code LegacyText}.
 */
package vn.ntm.training.shared.text.legacy;
