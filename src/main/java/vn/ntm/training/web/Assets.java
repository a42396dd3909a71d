package vn.ntm.training.web;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Addresses of our own files with the digest of their content ({@code {cdi:assets.url('ntm.css')}}), so that browsers may keep
 * them for a year and still take the new ones after an upgrade.
 */
@Named("assets")
@Singleton
public class Assets {

    private static final int DIGITS = 12;

    private final Map<String, String> known = new ConcurrentHashMap<>();

    public String url(String file) {
        return known.computeIfAbsent(file, name -> "/assets/" + name + "?v=" + digest(name));
    }

    private static String digest(String name) {
        try (InputStream file = Assets.class.getResourceAsStream("/META-INF/resources/assets/" + name)) {
            if (file == null) {
                throw new IllegalArgumentException("There is no file assets/" + name);
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
