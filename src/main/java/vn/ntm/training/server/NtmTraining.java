package vn.ntm.training.server;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Entry point: starts the embedded database where no other one is configured, then the server. */
@QuarkusMain
public class NtmTraining {

    public static void main(String... args) {
        try {
            if (args.length > 0) {
                // A command such as --verify-audit does its work beside a running server.
                System.setProperty("quarkus.http.host-enabled", "false");
            } else if (LaunchMode.current() == LaunchMode.NORMAL) {
                // In dev mode the server keeps its port while the application is reloaded.
                ServerPort.requireFree();
            }
            EmbeddedDatabase.startUnlessConfiguredElsewhere();
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        Quarkus.run(args);
    }
}
