package vn.ntm.training.http;

import java.util.Map;

/** What the server answered, header names in small letters. */
record RawAnswer(int status, Map<String, String> headers, String body) {

    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    boolean endsConnection() {
        return header("connection").equals("close");
    }
}
