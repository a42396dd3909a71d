package vn.ntm.training.shared.text.legacy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a word can be a syllable of Vietnamese as it is spelled: onset, vowels, ending, and a tone that the ending allows. */
final class Syllable {

    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern WORD = Pattern.compile(
            "(ngh|ng|nh|gh|gi|kh|ch|th|ph|tr|qu|[bcdđghklmnprstvx])?([aăâeêioôơuưy]+)(ch|ng|nh|[ckmnpt])?");
    /** Endings that stop the voice take two of the tones only. */
    private static final Set<String> STOPS = Set.of("c", "ch", "k", "p", "t");

    /** Vowels, and the endings that they take; a dash is none. */
    private static final Map<String, Set<String>> ENDINGS = Arrays.stream(("a:- c ch m n ng nh p t|ă:c k m n ng p t"
                            + "|â:c m n ng p t|e:- c m n ng p t|ê:- ch m n nh p t|i:- ch m n nh p t|o:- c m n ng p t|ô:- c m n ng p t"
                            + "|ơ:- m n p t|u:- c m n ng p t|ư:- c m n ng t|y:- ch m n nh t|ai:-|ao:-|au:-|ay:-|âu:-|ây:-|eo:-"
                            + "|êu:-|ia:-|iu:-|iê:c m n ng p t|iêu:-|oa:- c ch m n ng nh p t|oai:-|oao:-|oay:-|oă:c m n ng t"
                            + "|oe:- n t|oeo:-|oi:-|oo:c ng|ôi:-|ơi:-|ua:- n ng nh|uâ:n ng t|uây:-|uê:- ch n nh|ui:-|uô:c m n ng t"
                            + "|uôi:-|uơ:-|uy:- ch n nh p t|uya:-|uyê:n t|uyu:-|ưa:-|ưi:-|ươ:c m n ng p t|ươi:-|ươu:-|ưu:-"
                            + "|yê:m n ng t|yêu:-")
                    .split("\\|"))
            .map(line -> line.split(":"))
            .collect(Collectors.toMap(line -> line[0], line -> Set.of(line[1].split(" "))));

    private Syllable() {}

    static boolean is(String word) {
        String parts = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        String tone = TONES.matcher(parts).results().map(found -> found.group()).collect(Collectors.joining());
        Matcher matcher = WORD.matcher(Normalizer.normalize(TONES.matcher(parts).replaceAll(""), Normalizer.Form.NFC));
        if (tone.length() > 1 || !matcher.matches()) {
            return false;
        }
        String ending = matcher.group(3) == null ? "-" : matcher.group(3);
        if (STOPS.contains(ending) && !tone.equals("\u0301") && !tone.equals("\u0323")) {
            return false;
        }
        return ENDINGS.getOrDefault(matcher.group(2), Set.of()).contains(ending)
                || "gi".equals(matcher.group(1)) && isOfG(matcher.group(2), ending);
    }

    /** "giêng", "gìn": the i belongs to both. */
    private static boolean isOfG(String vowels, String ending) {
        return ENDINGS.getOrDefault("i" + vowels, Set.of()).contains(ending);
    }
}
