package vn.ntm.training.http;

import java.net.http.HttpResponse;

/** How a request was received, as far as access goes. */
enum Verdict {
    /** It got past the question who asks: done, or refused for what it says. */
    ALLOWED('y'),
    REFUSED('n'),
    /** As if there were no such thing. */
    HIDDEN('h'),
    SIGN_IN('s'),
    /** Neither: a fault of the server, or too many requests. */
    BROKEN('!');

    final char letter;

    Verdict(char letter) {
        this.letter = letter;
    }

    static Verdict of(HttpResponse<?> answer) {
        String leadsTo = answer.headers().firstValue("Location").orElse("");
        return switch (answer.statusCode()) {
            case 401 -> SIGN_IN;
            case 403 -> REFUSED;
            case 404 -> HIDDEN;
            case 429 -> BROKEN;
            case 303 -> leadsTo.contains("/sign-in?to=") ? SIGN_IN : ALLOWED;
            default -> answer.statusCode() < 500 ? ALLOWED : BROKEN;
        };
    }
}
