package vn.ntm.training.shared.job;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** This server among several: the name of its machine and the number of its process. */
final class Replica {

    static final String NAME = machine() + "/" + ProcessHandle.current().pid();

    private static final int LONGEST = 100;

    private Replica() {}

    private static String machine() {
        try {
            String name = InetAddress.getLocalHost().getHostName();
            return name.substring(0, Math.min(name.length(), LONGEST));
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }
}
