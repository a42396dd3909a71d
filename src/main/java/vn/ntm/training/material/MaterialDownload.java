package vn.ntm.training.material;

import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.ntm.training.shared.text.Vietnamese;

/** A file of a material as an answer: always saved, never shown within the product. */
final class MaterialDownload {

    private MaterialDownload() {}

    static Response of(KeptFile file) {
        return Response.ok(file.content(), file.mediaType())
                .header("Content-Disposition", disposition(file.name()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    /** The name twice (RFC 6266): as every program reads it, and with its accents. Each has the ending of its type. */
    private static String disposition(String name) {
        int ending = name.lastIndexOf('.');
        String plain =
                Vietnamese.fold(name.substring(0, ending)).replaceAll("[^a-z0-9 ]", "_") + name.substring(ending);
        String full = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + full;
    }
}
