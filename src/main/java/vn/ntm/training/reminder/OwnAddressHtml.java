package vn.ntm.training.reminder;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text as HTML: paragraphs and lines, all of it escaped. Nothing becomes a link but addresses of our own server. */
final class OwnAddressHtml {

    private final Pattern ownAddress;

    /** @param publicAddress without a slash at its end */
    OwnAddressHtml(String publicAddress) {
        this.ownAddress = Pattern.compile(
                "(?<!\\S)" + Pattern.quote(escaped(publicAddress)) + "/[\\w/~.?=&;%#-]*[\\w/](?!\\S*@)");
    }

    String of(String text) {
        var html = new StringBuilder("<!doctype html>\n<html>\n<head><meta charset=\"utf-8\"></head>\n<body>\n");
        for (String paragraph : text.split("\n{2,}")) {
            Matcher addresses = ownAddress.matcher(escaped(paragraph.strip()));
            html.append("<p>")
                    .append(addresses.replaceAll(OwnAddressHtml::link).replace("\n", "<br>\n"))
                    .append("</p>\n");
        }
        return html.append("</body>\n</html>\n").toString();
    }

    private static String link(MatchResult address) {
        return Matcher.quoteReplacement("<a href=\"" + address.group() + "\">" + address.group() + "</a>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
