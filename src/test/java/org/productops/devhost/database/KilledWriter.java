package org.productops.devhost.database;

import java.nio.file.Path;

/** A host that writes until it is killed, and says so after each write. */
final class KilledWriter {

    private KilledWriter() {}

    public static void main(String[] arguments) {
        DatabaseServer server = DatabaseServer.in(Path.of(arguments[0]), DatabaseKind.valueOf(arguments[1]));
        Sequence sequence = new Sequence(new Documents(server.open("jira")), "number");
        while (true) {
            System.out.println("written " + sequence.next());
        }
    }
}
