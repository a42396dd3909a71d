package vn.ntm.training.server;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Entry point: starts the embedded database where no other one is configured, then the server. */
@QuarkusMain
public class NtmTraining {

    public static void main(String... args) {
        try {
            // In dev mode the server keeps its port while the application is reloaded.
            if (LaunchMode.current() == LaunchMode.NORMAL) {
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
