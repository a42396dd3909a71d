package vn.ntm.training.shared.secret;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;

/** Finds the server's key: given by configuration, or kept in a file that is made at the first start. */
record KeySource(SecretConfig config) {

    private static final int BYTES = 32;

    byte[] key() {
        return config.key().map(text -> decode(text, "NTM_SECRET_KEY")).orElseGet(this::keptKey);
    }

    private byte[] keptKey() {
        Path file = config.file().toAbsolutePath();
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return decode(Files.readString(file), "The file " + file);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The server's key cannot be kept in " + file
                            + ": give the key by NTM_SECRET_KEY or another file by NTM_SECRET_FILE.",
                    e);
        }
    }

    private static void create(Path file) throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Files.createDirectories(file.getParent());
        // A temporary file can be read by its owner only.
        Path unfinished = Files.createTempFile(file.getParent(), "secret-key", ".new");
        Files.writeString(unfinished, Base64.getEncoder().encodeToString(key) + "\n", StandardOpenOption.WRITE);
        try {
            Files.move(unfinished, file);
        } catch (FileAlreadyExistsException e) {
            Files.delete(unfinished); // another server was faster: its key is the one
        }
    }

    private static byte[] decode(String text, String source) {
        try {
            byte[] key = Base64.getDecoder().decode(text.strip());
            if (key.length >= BYTES) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            // told below, without the text: it may be most of a key
        }
        throw new IllegalStateException(source + " does not hold a key: at least " + BYTES
                + " random bytes in Base64 are needed, as `openssl rand -base64 32` prints them.");
    }
}
