package vn.ntm.training.reminder.channel;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.OptionalInt;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/**
 * What the answer of a mail server means (RFC 5321, 4.2.1): a 5yz about this mail is final, all else may go better later: a
 * 4yz, a line that drops, and a password of ours that is not taken, which is no fault of the mail.
 */
final class MailReply {

    private static final int LONGEST = 300;

    private MailReply() {}

    static Outcome outcome(MessagingException failure) {
        OptionalInt code = code(failure);
        String reason = reason(failure, code);
        return code.isPresent() && code.getAsInt() >= 500 ? new Outcome.Refused(reason) : new Outcome.Later(reason);
    }

    /** Of the mail or of its recipient; empty when the server said nothing about them. */
    static OptionalInt code(MessagingException failure) {
        int found = 0;
        for (Exception next = failure; next != null; next = next(next)) {
            int code =
                    switch (next) {
                        case SMTPAddressFailedException recipient -> recipient.getReturnCode();
                        case SMTPSenderFailedException sender -> sender.getReturnCode();
                        case SMTPSendFailedException mail -> mail.getReturnCode();
                        default -> 0;
                    };
            // The answer about the recipient comes last and says more than "no valid recipient".
            found = code > 0 ? code : found;
        }
        return found > 0 ? OptionalInt.of(found) : OptionalInt.empty();
    }

    private static String reason(MessagingException failure, OptionalInt code) {
        if (code.isPresent()) {
            return "smtp.reply " + cleaned(last(failure).getMessage());
        }
        return failure instanceof AuthenticationFailedException ? "smtp.sign-in" : "smtp.line";
    }

    private static Exception last(MessagingException failure) {
        Exception last = failure;
        for (Exception next = next(failure); next != null; next = next(next)) {
            last = next instanceof MessagingException ? next : last;
        }
        return last;
    }

    private static Exception next(Exception exception) {
        return exception instanceof MessagingException messaging ? messaging.getNextException() : null;
    }

    /** On one line and without addresses. */
    private static String cleaned(String text) {
        String line = MailWriter.oneLine(text).replaceAll("<?[^\\s<>]+@[^\\s<>]+>?", "…");
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }
}
