package vn.ntm.training.http;

import io.restassured.RestAssured;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** HTTP/1.1 byte by byte over one connection, because a client library refuses to send what these tests are about. */
final class RawHttp implements Closeable {

    /** Not the address that other tests come from: what is counted per address is not counted for them. */
    private static final String FROM = "127.0.0.99";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    RawHttp() throws IOException {
        socket = new Socket("127.0.0.1", RestAssured.port, InetAddress.getByName(FROM), 0);
        socket.setSoTimeout((int) PATIENCE.toMillis());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
        out = new BufferedOutputStream(socket.getOutputStream());
    }

    OutputStream out() {
        return out;
    }

    /** Sends and waits; empty when the server closes the connection without a word. */
    Optional<RawAnswer> exchange(byte[] request) throws IOException {
        try {
            out.write(request);
            out.flush();
        } catch (IOException closedAlready) {
            // It may have answered before it closed.
        }
        return answer();
    }

    Optional<RawAnswer> answer() throws IOException {
        String status;
        try {
            status = line();
        } catch (SocketException reset) {
            return Optional.empty();
        }
        if (status == null) {
            return Optional.empty();
        }
        Map<String, String> headers = new LinkedHashMap<>();
        for (String header = line(); header != null && !header.isEmpty(); header = line()) {
            int colon = header.indexOf(':');
            headers.merge(
                    header.substring(0, colon).toLowerCase(Locale.ROOT),
                    header.substring(colon + 1).strip(),
                    (one, other) -> one + "\n" + other);
        }
        int code = Integer.parseInt(status.split(" ")[1]);
        if (code == 100) {
            return answer();
        }
        return Optional.of(new RawAnswer(code, headers, new String(body(code, headers), StandardCharsets.UTF_8)));
    }

    private byte[] body(int code, Map<String, String> headers) throws IOException {
        if (code == 204 || code == 304 || code < 200) {
            return new byte[0];
        }
        if (headers.containsKey("content-length")) {
            return in.readNBytes(Integer.parseInt(headers.get("content-length")));
        }
        if (!"chunked".equals(headers.get("transfer-encoding"))) {
            return "close".equals(headers.get("connection")) ? in.readAllBytes() : new byte[0];
        }
        var body = new ByteArrayOutputStream();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            body.write(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    /** Without its end; null at the end of everything. */
    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        int next = in.read();
        if (next < 0) {
            return null;
        }
        for (; next >= 0 && next != '\n'; next = in.read()) {
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
