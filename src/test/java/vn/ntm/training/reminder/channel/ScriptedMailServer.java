package vn.ntm.training.reminder.channel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A mail server that answers what a test wants: a function from the command (its first word; {@code .} for the end of a mail) to
 * the answer. The answer {@code DROP} closes the line, {@code SLOW} sends one byte a second.
 */
public final class ScriptedMailServer implements AutoCloseable {

    public final List<String> mails = new CopyOnWriteArrayList<>();
    public final AtomicInteger connections = new AtomicInteger();

    private final ServerSocket server;
    private final Consumer<String> box;
    private volatile Function<String, String> script;

    public ScriptedMailServer(Function<String, String> script) throws IOException {
        this.script = script;
        this.box = mails::add;
        server = listening(0);
        Thread.ofVirtual().start(this::accept);
    }

    /**
     * One that keeps no mail, for as many as one likes.
     *
     * @param port 0: any that is free
     * @param box gets each mail before the answer to it is sent
     */
    public ScriptedMailServer(int port, Function<String, String> script, Consumer<String> box) throws IOException {
        this.script = script;
        this.box = box;
        server = listening(port);
        Thread.ofVirtual().start(this::accept);
    }

    private static ServerSocket listening(int port) throws IOException {
        return new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
    }

    /** The answers of a server that is well. */
    public static String well(String command) {
        return switch (command) {
            case "CONNECT" -> "220 ready";
            case "DATA" -> "354 go on";
            case "QUIT" -> "221 bye";
            default -> "250 ok";
        };
    }

    public void answer(Function<String, String> answers) {
        script = answers;
    }

    public int port() {
        return server.getLocalPort();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket line = server.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> talk(line));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket line) {
        try (line) {
            var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
            OutputStream out = line.getOutputStream();
            boolean open = say(out, "CONNECT");
            while (open) {
                String command = in.readLine();
                if (command == null) {
                    return;
                }
                String word = command.split("[ :]")[0].toUpperCase();
                open = say(out, word) && !word.equals("QUIT");
                if (open && word.equals("DATA") && script.apply("DATA").startsWith("354")) {
                    box.accept(mail(in));
                    open = say(out, ".");
                }
            }
        } catch (IOException | InterruptedException gone) {
            // The other side has had enough.
        }
    }

    private static String mail(BufferedReader in) throws IOException {
        var mail = new StringBuilder();
        for (String row = in.readLine(); row != null && !row.equals("."); row = in.readLine()) {
            mail.append(row).append('\n');
        }
        return mail.toString();
    }

    private boolean say(OutputStream out, String command) throws IOException, InterruptedException {
        String answer = script.apply(command);
        if (answer.equals("DROP")) {
            return false;
        }
        if (answer.equals("SLOW")) {
            for (byte one : "250-this takes its time\r\n".repeat(100).getBytes(StandardCharsets.UTF_8)) {
                out.write(one);
                out.flush();
                Thread.sleep(1000);
            }
        }
        out.write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        return true;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
