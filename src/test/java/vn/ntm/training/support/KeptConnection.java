package vn.ntm.training.support;

import io.restassured.RestAssured;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One connection to the server of the test, kept open, for one thread. Measurements use it because the client of the JDK, with
 * two threads of its own for each, took a sixth of what the process of server and clients computed. Reads answers that tell
 * their length.
 */
public final class KeptConnection implements AutoCloseable {

    /**
     * What the server said.
     *
     * @param tag the entity tag, with its quotes; null when it told none
     */
    public record Answer(int status, String body, String tag) {}

    private static final int NOT_MODIFIED = 304;

    private final Socket socket;
    private final InputStream in;
    private final String headers;

    public KeptConnection(String token) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
        headers = " HTTP/1.1\r\nHost: localhost:" + RestAssured.port + "\r\nAuthorization: Bearer " + token + "\r\n";
    }

    public Answer send(String method, String path, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        byte[] head = (method + " " + path + headers + "Content-Type: application/json\r\nContent-Length: "
                        + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] request = new byte[head.length + body.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        socket.getOutputStream().write(request);
        return read();
    }

    /** @param knownTag of what the sender has already, null when nothing */
    public Answer get(String path, String knownTag) throws IOException {
        String condition = knownTag == null ? "" : "If-None-Match: " + knownTag + "\r\n";
        socket.getOutputStream()
                .write(("GET " + path + headers + condition + "\r\n").getBytes(StandardCharsets.US_ASCII));
        return read();
    }

    private Answer read() throws IOException {
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        int length = status == NOT_MODIFIED ? 0 : -1;
        String tag = null;
        for (String line = line(); !line.isEmpty(); line = line()) {
            String value = line.substring(line.indexOf(':') + 1).strip();
            switch (line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT)) {
                case "content-length" -> length = Integer.parseInt(value);
                case "etag" -> tag = value;
                default -> {
                    // nothing that is looked at
                }
            }
        }
        if (length < 0) {
            throw new IOException("The answer " + status + " does not tell its length");
        }
        return new Answer(status, new String(in.readNBytes(length), StandardCharsets.UTF_8), tag);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("The server closed the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
